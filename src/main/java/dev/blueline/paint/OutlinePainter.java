package dev.blueline.paint;

import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import java.util.List;
import java.util.Locale;

/** Paints the border of a box: its shape, and whether its line is strong, broken or dotted. */
final class OutlinePainter {
    private static final double CORNER = 6;
    private static final double BAR = 5;
    /** Four curves that look like an ellipse: the distance of their control points, of half an axis. */
    private static final double ROUND = 0.5523;

    private OutlinePainter() {}

    /** Paints it in the colours that go with {@code role}, words of the style; empty for none. */
    static void paint(Outline outline, String role, Canvas canvas) {
        Rect rect = outline.rect();
        String words = (role.isEmpty() ? "" : " " + role) + " "
                + outline.border().name().toLowerCase(Locale.ROOT) + (outline.key() ? " key" : "");
        String style = "outline" + words;
        switch (outline.shape()) {
            case RECTANGLE -> canvas.rect(rect, radius(rect, CORNER), style);
            case BARRED -> {
                canvas.rect(rect, radius(rect, CORNER), style);
                bar(rect.x() + bar(rect), rect, "bar" + words, canvas);
                bar(rect.right() - bar(rect), rect, "bar" + words, canvas);
            }
            case PILL -> canvas.rect(rect, Math.min(20, rect.height() / 2), style);
            case HEXAGON -> canvas.polygon(hexagon(rect, Math.min(Sizes.POINT, rect.height() / 3)), style);
            case ELLIPSE -> canvas.path(ellipse(rect), style);
            case LOZENGE, DIAMOND -> canvas.polygon(lozenge(rect), style);
            case PARALLEL -> {
                canvas.rect(rect, 0, "box-ground");
                canvas.line(new Point(rect.x(), rect.y()), new Point(rect.right(), rect.y()), "bar" + words);
                canvas.line(new Point(rect.x(), rect.bottom()), new Point(rect.right(), rect.bottom()), "bar" + words);
            }
        }
    }

    /** The samples of the legend are small, and so are their corners. */
    private static double radius(Rect rect, double most) {
        return Math.min(most, rect.height() / 5);
    }

    private static double bar(Rect rect) {
        return Math.min(BAR, rect.width() / 8);
    }

    private static void bar(double x, Rect rect, String style, Canvas canvas) {
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

    private static List<Point> lozenge(Rect rect) {
        return List.of(
                new Point(rect.x(), rect.centreY()),
                new Point(rect.centreX(), rect.y()),
                new Point(rect.right(), rect.centreY()),
                new Point(rect.centreX(), rect.bottom()));
    }

    private static Path ellipse(Rect rect) {
        double x = rect.centreX();
        double y = rect.centreY();
        double dx = rect.width() / 2 * ROUND;
        double dy = rect.height() / 2 * ROUND;
        Point right = new Point(rect.right(), y);
        return Path.from(right)
                .cubic(new Point(rect.right(), y + dy), new Point(x + dx, rect.bottom()), new Point(x, rect.bottom()))
                .cubic(new Point(x - dx, rect.bottom()), new Point(rect.x(), y + dy), new Point(rect.x(), y))
                .cubic(new Point(rect.x(), y - dy), new Point(x - dx, rect.y()), new Point(x, rect.y()))
                .cubic(new Point(x + dx, rect.y()), new Point(rect.right(), y - dy), right)
                .close();
    }
}
