package dev.blueline.paint;

import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.List;

/** Paints a flow: its path with rounded bends, its heads, its label. */
final class ConnectorPainter {
    private static final double HEAD = 7;
    private static final double HALF_HEAD = 3.2;

    private ConnectorPainter() {}

    static void paint(Connector connector, Canvas canvas) {
        String kind = connector.kind().word();
        String path = connector.path().word();
        Group group = Group.of((connector.part().isPresent() ? "flow-part " : "flow ") + kind + " " + path
                        + (connector.remote() ? " remote" : ""))
                .withId("flow." + connector.id())
                .with("from", connector.from())
                .with("to", connector.to())
                .with("kind", kind);
        group = connector.path() == FlowPath.FORWARD ? group : group.with("path", path);
        canvas.begin(group.with("change", connector.change().map(ChangeSign::word)));
        arrow(connector.points(), connector.kind(), connector.path(), ChangePainter.word(connector.change()), canvas);
        connector.label().ifPresent(label -> label(label, canvas));
        canvas.end();
    }

    /** A connector's line and its heads: one, or two for an exchange. */
    static void arrow(List<Point> points, FlowKind kind, FlowPath path, Canvas canvas) {
        arrow(points, kind, path, "", canvas);
    }

    private static void arrow(List<Point> points, FlowKind kind, FlowPath path, String change, Canvas canvas) {
        canvas.path(bent(points), "route " + kind.word() + " " + path.word() + change);
        int last = points.size() - 1;
        String style = "head " + path.word() + change;
        head(points.get(last - 1), points.get(last), style, canvas);
        if (kind == FlowKind.EXCHANGE) {
            head(points.get(1), points.get(0), style, canvas);
        }
    }

    private static void head(Point from, Point tip, String style, Canvas canvas) {
        double x = Math.signum(tip.x() - from.x());
        double y = Math.signum(tip.y() - from.y());
        Point base = new Point(tip.x() - x * HEAD, tip.y() - y * HEAD);
        canvas.polygon(
                List.of(
                        new Point(base.x() - y * HALF_HEAD, base.y() + x * HALF_HEAD),
                        tip,
                        new Point(base.x() + y * HALF_HEAD, base.y() - x * HALF_HEAD)),
                style);
    }

    static void label(ConnectorLabel label, Canvas canvas) {
        boolean signAlone = label.text().lines().isEmpty() && label.tags().isEmpty();
        if (!signAlone) {
            canvas.rect(label.rect(), 3, "label-ground");
        }
        ChangePainter.paint(label.change(), canvas);
        if (!label.text().lines().isEmpty()) {
            canvas.label(label, "label");
        }
        label.tags().forEach(tag -> TagPainter.paint(tag, canvas));
    }

    /** The path with bends of {@link Sizes#BEND}, or less where a stretch is short. */
    private static Path bent(List<Point> points) {
        Path.Builder path = Path.from(points.get(0));
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
            path.line(towards(corner, before, radius)).quadratic(corner, towards(corner, after, radius));
        }
        return path.line(points.get(points.size() - 1)).end();
    }

    private static double distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double length) {
        return new Point(
                from.x() + Math.signum(to.x() - from.x()) * length, from.y() + Math.signum(to.y() - from.y()) * length);
    }
}
