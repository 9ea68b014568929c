package dev.blueline.render.svg;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.paint.Canvas;
import dev.blueline.paint.Group;
import dev.blueline.paint.Path;
import dev.blueline.xml.XmlWriter;
import java.util.List;

/** Writes what is painted as elements of SVG. Says how nothing looks: a style becomes the classes of its element. */
final class SvgCanvas implements Canvas {
    private final XmlWriter xml;
    private final String idPrefix;

    SvgCanvas(XmlWriter xml, String idPrefix) {
        this.xml = xml;
        this.idPrefix = idPrefix;
    }

    @Override
    public void begin(Group group) {
        xml.begin("g").attribute("class", group.words());
        group.id().ifPresent(id -> xml.attribute("id", idPrefix + id));
        group.data().forEach(fact -> xml.attribute("data-" + fact.name(), fact.value()));
    }

    @Override
    public void end() {
        xml.end();
    }

    @Override
    public void rect(Rect rect, double radius, String style) {
        xml.begin("rect")
                .attribute("class", style)
                .attribute("x", rect.x())
                .attribute("y", rect.y())
                .attribute("width", rect.width())
                .attribute("height", rect.height());
        if (radius > 0) {
            xml.attribute("rx", radius);
        }
        xml.end();
    }

    @Override
    public void polygon(List<Point> corners, String style) {
        StringBuilder points = new StringBuilder();
        for (Point corner : corners) {
            points.append(points.length() == 0 ? "" : " ")
                    .append(XmlWriter.number(corner.x()))
                    .append(',')
                    .append(XmlWriter.number(corner.y()));
        }
        xml.begin("polygon")
                .attribute("class", style)
                .attribute("points", points.toString())
                .end();
    }

    @Override
    public void line(Point from, Point to, String style) {
        xml.begin("line")
                .attribute("class", style)
                .attribute("x1", from.x())
                .attribute("y1", from.y())
                .attribute("x2", to.x())
                .attribute("y2", to.y())
                .end();
    }

    @Override
    public void circle(Point centre, double radius, String style) {
        xml.begin("circle")
                .attribute("class", style)
                .attribute("cx", centre.x())
                .attribute("cy", centre.y())
                .attribute("r", radius)
                .end();
    }

    @Override
    public void path(Path path, String style) {
        StringBuilder data = new StringBuilder();
        for (Path.Part part : path.parts()) {
            data.append(data.length() == 0 ? "" : " ").append(part.pen().letter());
            for (Point point : part.points()) {
                data.append(' ').append(XmlWriter.number(point.x())).append(' ').append(XmlWriter.number(point.y()));
            }
        }
        xml.begin("path")
                .attribute("class", style)
                .attribute("d", data.toString())
                .end();
    }

    /** One element for each line, so that no reader depends on relative positions. */
    @Override
    public void text(TextLines text, String style) {
        double y = text.baseline();
        for (String line : text.lines()) {
            if (!line.isBlank()) {
                begin(text, style).attribute("x", text.x()).attribute("y", y).end(line);
            }
            y += text.lineHeight();
        }
    }

    /** One element for all lines: there is one label to a connector. */
    @Override
    public void label(ConnectorLabel label, String style) {
        Rect rect = label.rect();
        TextLines text = label.text();
        String box = XmlWriter.number(rect.x()) + " " + XmlWriter.number(rect.y()) + " "
                + XmlWriter.number(rect.width()) + " " + XmlWriter.number(rect.height());
        begin(text, style).attribute("data-box", box);
        double y = text.baseline();
        for (String line : text.lines()) {
            xml.begin("tspan").attribute("x", text.x()).attribute("y", y).end(line);
            y += text.lineHeight();
        }
        xml.end();
    }

    private XmlWriter begin(TextLines text, String style) {
        xml.begin("text").attribute("class", style).attribute("font-size", text.size());
        if (text.bold()) {
            xml.attribute("font-weight", "bold");
        }
        return text.anchor() == Anchor.MIDDLE ? xml.attribute("text-anchor", "middle") : xml;
    }
}
