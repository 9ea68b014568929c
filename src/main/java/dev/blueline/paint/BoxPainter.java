package dev.blueline.paint;

import dev.blueline.layout.Scene.Box;
import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Sizes;
import dev.blueline.model.ActionKind;
import java.util.List;

/** Paints an action: its outline, which tells its kind, then its badges and texts. */
final class BoxPainter {
    private static final double CORNER = 5;
    private static final double BAR = 5;

    private BoxPainter() {}

    static void paint(Box box, Canvas canvas) {
        String role = box.role().word();
        canvas.begin(Group.of("action " + role + " kind-" + box.kind().word() + (box.technology() ? " technology" : "")
                        + (box.key() ? " key" : ""))
                .withId("action." + box.id())
                .with("name", box.name())
                .with("lane", box.lane())
                .with("step", box.step()));
        outline(box, canvas);
        box.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.text(box.label(), "action-label");
        box.footer().ifPresent(footer -> canvas.text(footer, "action-footer"));
        canvas.end();
    }

    private static void outline(Box box, Canvas canvas) {
        Rect rect = box.rect();
        String role = box.role().word();
        String style = "outline " + role + (box.kind() == ActionKind.WAIT ? " wait" : "") + (box.key() ? " key" : "");
        if (box.kind() == ActionKind.DECISION) {
            canvas.polygon(hexagon(rect, Sizes.POINT), style);
            return;
        }
        canvas.rect(rect, box.kind() == ActionKind.WAIT ? Math.min(15, rect.height() / 2) : CORNER, style);
        if (box.technology()) {
            bar(rect.x() + BAR, rect, "bar " + role, canvas);
            bar(rect.right() - BAR, rect, "bar " + role, canvas);
        }
    }

    /** An upright line from the upper edge of {@code rect} to its lower one. */
    static void bar(double x, Rect rect, String style, Canvas canvas) {
        canvas.line(new Point(x, rect.y()), new Point(x, rect.bottom()), style);
    }

    private static List<Point> hexagon(Rect rect, double point) {
        return List.of(
                new Point(rect.x(), rect.centreY()),
                new Point(rect.x() + point, rect.y()),
                new Point(rect.right() - point, rect.y()),
                new Point(rect.right(), rect.centreY()),
                new Point(rect.right() - point, rect.bottom()),
                new Point(rect.x() + point, rect.bottom()));
    }
}
