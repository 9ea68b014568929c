package dev.blueline.paint;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.List;
import java.util.Optional;

/** Paints the sign of a change: a disc with a plus, a minus, an arrow or a triangle, told apart without colour. */
final class ChangePainter {
    /** The ring that keeps the disc apart from the border it stands on. */
    private static final double RING = 1.5;

    private ChangePainter() {}

    static void paint(Optional<ChangeMark> change, Canvas canvas) {
        change.ifPresent(mark -> paint(mark, canvas));
    }

    static void paint(ChangeMark change, Canvas canvas) {
        Rect rect = change.rect();
        double radius = rect.width() / 2;
        double x = rect.centreX();
        double y = rect.centreY();
        Point middle = new Point(x, y);
        canvas.circle(middle, radius + RING, "change-ground");
        canvas.circle(middle, radius, "change " + change.sign().word());
        switch (change.sign()) {
            case ADDED -> {
                line(x - 4, y, x + 4, y, canvas);
                line(x, y - 4, x, y + 4, canvas);
            }
            case REMOVED -> line(x - 4, y, x + 4, y, canvas);
            case MOVED -> {
                line(x - 4.2, y, x + 3.6, y, canvas);
                line(x + 0.6, y - 3.2, x + 3.8, y, canvas);
                line(x + 0.6, y + 3.2, x + 3.8, y, canvas);
            }
            case CHANGED ->
                canvas.polygon(
                        List.of(new Point(x, y - 4.6), new Point(x + 4.4, y + 3), new Point(x - 4.4, y + 3)),
                        "change-line");
        }
    }

    /** The word that goes on the style of something with this sign, after a space; nothing for what is as it was. */
    static String word(Optional<ChangeSign> change) {
        return change.map(sign -> " " + sign.word()).orElse("");
    }

    private static void line(double fromX, double fromY, double toX, double toY, Canvas canvas) {
        canvas.line(new Point(fromX, fromY), new Point(toX, toY), "change-line");
    }
}
