package dev.blueline.render.svg;

import dev.blueline.layout.Scene.Connector;
import dev.blueline.layout.Scene.ConnectorLabel;
import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Sizes;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.List;

/** Paints a flow: its path with rounded bends, its heads, its label. */
final class ConnectorPainter {
    private final XmlWriter xml;
    private final String prefix;

    ConnectorPainter(XmlWriter xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    void paint(Connector connector) {
        xml.begin("g")
                .attribute(
                        "class",
                        "flow " + connector.kind().word() + " "
                                + connector.path().word() + (connector.remote() ? " remote" : ""))
                .attribute("id", prefix + "flow." + connector.id())
                .attribute("data-from", connector.from())
                .attribute("data-to", connector.to())
                .attribute("data-kind", connector.kind().word());
        if (connector.path() != FlowPath.FORWARD) {
            xml.attribute("data-path", connector.path().word());
        }
        String head = "url(#" + prefix + "head-" + head(connector.path()) + ")";
        xml.begin("path").attribute("d", data(connector.points())).attribute("marker-end", head);
        if (connector.kind() == FlowKind.EXCHANGE) {
            xml.attribute("marker-start", head);
        }
        xml.end();
        connector.label().ifPresent(this::label);
        xml.end();
    }

    static String head(FlowPath path) {
        return path == FlowPath.FORWARD ? "plain" : path.word();
    }

    private void label(ConnectorLabel label) {
        Rect rect = label.rect();
        Painter.rect(xml, rect, 3, "label-ground");
        String box = XmlWriter.number(rect.x()) + " " + XmlWriter.number(rect.y()) + " "
                + XmlWriter.number(rect.width()) + " " + XmlWriter.number(rect.height());
        double y = label.text().baseline();
        xml.begin("text")
                .attribute("class", "label")
                .attribute("font-size", label.text().size())
                .attribute("text-anchor", "middle")
                .attribute("data-box", box);
        for (String line : label.text().lines()) {
            xml.begin("tspan")
                    .attribute("x", label.text().x())
                    .attribute("y", y)
                    .end(line);
            y += label.text().lineHeight();
        }
        xml.end();
    }

    /** The path with bends of {@link Sizes#BEND}, or less where a stretch is short. */
    static String data(List<Point> points) {
        StringBuilder data = new StringBuilder();
        command(data, 'M', points.get(0));
        for (int i = 1; i + 1 < points.size(); i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            boolean firstStretch = i == 1;
            boolean lastStretch = i + 2 == points.size();
            double radius = Math.min(
                    Sizes.BEND,
                    Math.min(
                            distance(before, corner) / (firstStretch ? 1 : 2),
                            distance(corner, after) / (lastStretch ? 1 : 2)));
            command(data, 'L', towards(corner, before, radius));
            command(data, 'Q', corner);
            point(data, towards(corner, after, radius));
        }
        command(data, 'L', points.get(points.size() - 1));
        return data.toString();
    }

    private static double distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double length) {
        return new Point(
                from.x() + Math.signum(to.x() - from.x()) * length, from.y() + Math.signum(to.y() - from.y()) * length);
    }

    private static void command(StringBuilder data, char command, Point point) {
        if (data.length() > 0) {
            data.append(' ');
        }
        data.append(command);
        point(data, point);
    }

    private static void point(StringBuilder data, Point point) {
        data.append(' ').append(XmlWriter.number(point.x())).append(' ').append(XmlWriter.number(point.y()));
    }
}
