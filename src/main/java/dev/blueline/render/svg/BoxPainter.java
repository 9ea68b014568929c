package dev.blueline.render.svg;

import dev.blueline.layout.Scene.Box;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Sizes;
import dev.blueline.model.ActionKind;

/** Paints an action: its outline, which tells its kind, then its badges and texts. */
final class BoxPainter {
    private final XmlWriter xml;
    private final String prefix;

    BoxPainter(XmlWriter xml, String prefix) {
        this.xml = xml;
        this.prefix = prefix;
    }

    void paint(Box box) {
        xml.begin("g")
                .attribute(
                        "class",
                        "action " + box.role().word() + " kind-" + box.kind().word()
                                + (box.technology() ? " technology" : "") + (box.key() ? " key" : ""))
                .attribute("id", prefix + "action." + box.id());
        box.name().ifPresent(name -> xml.attribute("data-name", name));
        xml.attribute("data-lane", box.lane()).attribute("data-step", box.step());
        outline(box);
        box.badges().forEach(badge -> Painter.badge(xml, badge));
        Painter.text(xml, box.label(), "action-label");
        box.footer().ifPresent(footer -> Painter.text(xml, footer, "action-footer"));
        xml.end();
    }

    private void outline(Box box) {
        Rect rect = box.rect();
        if (box.kind() == ActionKind.DECISION) {
            xml.begin("polygon")
                    .attribute("class", "outline")
                    .attribute("points", hexagon(rect, Sizes.POINT))
                    .end();
            return;
        }
        Painter.rect(xml, rect, box.kind() == ActionKind.WAIT ? Math.min(15, rect.height() / 2) : 5, "outline");
        if (box.technology()) {
            bar(rect.x() + 5, rect);
            bar(rect.right() - 5, rect);
        }
    }

    private void bar(double x, Rect rect) {
        xml.begin("line")
                .attribute("class", "bar")
                .attribute("x1", x)
                .attribute("y1", rect.y())
                .attribute("x2", x)
                .attribute("y2", rect.bottom())
                .end();
    }

    private static String hexagon(Rect rect, double point) {
        double[][] corners = {
            {rect.x(), rect.centreY()},
            {rect.x() + point, rect.y()},
            {rect.right() - point, rect.y()},
            {rect.right(), rect.centreY()},
            {rect.right() - point, rect.bottom()},
            {rect.x() + point, rect.bottom()}
        };
        StringBuilder points = new StringBuilder();
        for (double[] corner : corners) {
            points.append(points.length() == 0 ? "" : " ")
                    .append(XmlWriter.number(corner[0]))
                    .append(',')
                    .append(XmlWriter.number(corner[1]));
        }
        return points.toString();
    }
}
