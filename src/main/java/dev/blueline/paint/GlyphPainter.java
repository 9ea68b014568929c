package dev.blueline.paint;

import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;

/** Draws the small signs, each in a square of twelve by twelve units. */
final class GlyphPainter {
    private static final double UNITS = 12;
    private static final String LINE = "glyph";
    private static final String FILLED = "glyph-fill";

    private final Rect rect;
    private final Canvas canvas;

    private GlyphPainter(Rect rect, Canvas canvas) {
        this.rect = rect;
        this.canvas = canvas;
    }

    static void paint(Glyph glyph, Rect rect, Canvas canvas) {
        GlyphPainter painter = new GlyphPainter(rect, canvas);
        switch (glyph) {
            case ACTOR -> painter.person();
            case CHANNEL -> painter.bubble();
            case REMOTE -> painter.waves();
            case SYSTEM -> painter.cylinder();
            case TIME -> painter.clock();
            case START -> painter.circle(6, 6, 4, FILLED);
            case END -> {
                painter.circle(6, 6, 5, LINE);
                painter.circle(6, 6, 2.8, FILLED);
            }
            case INDEPENDENT -> painter.alone();
            case SELF_SERVICE -> painter.screen();
            case AUTOMATED -> painter.cogwheel();
            case AMBIENT -> painter.endless();
            case INTERNAL -> {
                painter.person();
                painter.line(1, 11, 11, 1);
            }
            case FORMER -> {
                painter.circle(2.2, 6, 1.6, FILLED);
                painter.line(3.8, 6, 10.8, 6);
                painter.line(7.8, 3, 10.8, 6);
                painter.line(7.8, 9, 10.8, 6);
            }
            case VARIANT -> {}
        }
    }

    private void person() {
        circle(6, 3.4, 2.3, LINE);
        canvas.path(
                Path.from(at(1.6, 11))
                        .cubic(at(1.6, 6.6), at(10.4, 6.6), at(10.4, 11))
                        .end(),
                LINE);
    }

    private void alone() {
        circle(6, 6, 5.4, LINE);
        circle(6, 4.3, 1.6, FILLED);
        canvas.path(Path.from(at(3, 9.2)).cubic(at(3, 6), at(9, 6), at(9, 9.2)).close(), FILLED);
    }

    private void bubble() {
        canvas.path(
                Path.from(at(2.5, 1.5))
                        .line(at(9.5, 1.5))
                        .quadratic(at(11, 1.5), at(11, 3))
                        .line(at(11, 7))
                        .quadratic(at(11, 8.5), at(9.5, 8.5))
                        .line(at(6, 8.5))
                        .line(at(3, 11))
                        .line(at(3, 8.5))
                        .line(at(2.5, 8.5))
                        .quadratic(at(1, 8.5), at(1, 7))
                        .line(at(1, 3))
                        .quadratic(at(1, 1.5), at(2.5, 1.5))
                        .close(),
                LINE);
    }

    private void waves() {
        circle(2.6, 9.4, 1.4, FILLED);
        canvas.path(
                Path.from(at(1.5, 5.2))
                        .cubic(at(4.4, 5.2), at(6.8, 7.6), at(6.8, 10.5))
                        .end(),
                LINE);
        canvas.path(
                Path.from(at(1.5, 1.5))
                        .cubic(at(6.5, 1.5), at(10.5, 5.5), at(10.5, 10.5))
                        .end(),
                LINE);
    }

    private void cylinder() {
        canvas.path(
                Path.from(at(1.6, 2.8))
                        .cubic(at(1.6, 0.6), at(10.4, 0.6), at(10.4, 2.8))
                        .line(at(10.4, 9.2))
                        .cubic(at(10.4, 11.4), at(1.6, 11.4), at(1.6, 9.2))
                        .close(),
                LINE);
        canvas.path(
                Path.from(at(1.6, 2.8))
                        .cubic(at(1.6, 5), at(10.4, 5), at(10.4, 2.8))
                        .end(),
                LINE);
    }

    private void clock() {
        circle(6, 6, 5, LINE);
        canvas.path(Path.from(at(6, 3)).line(at(6, 6.3)).line(at(8.3, 7.6)).end(), LINE);
    }

    private void screen() {
        canvas.rect(new Rect(at(1, 0).x(), at(0, 1.2).y(), unit() * 10, unit() * 7), unit(), LINE);
        line(6, 8.2, 6, 10.8);
        line(3.4, 10.9, 8.6, 10.9);
        circle(6, 4.7, 1.4, FILLED);
    }

    private void cogwheel() {
        circle(6, 6, 3, LINE);
        for (int i = 0; i < 4; i++) {
            double[] x = {0, 0.707, 1, 0.707};
            double[] y = {1, 0.707, 0, -0.707};
            line(6 + 3.2 * x[i], 6 + 3.2 * y[i], 6 + 5.4 * x[i], 6 + 5.4 * y[i]);
            line(6 - 3.2 * x[i], 6 - 3.2 * y[i], 6 - 5.4 * x[i], 6 - 5.4 * y[i]);
        }
    }

    private void endless() {
        canvas.path(
                Path.from(at(6, 6))
                        .cubic(at(4, 2.4), at(0.7, 2.8), at(0.7, 6))
                        .cubic(at(0.7, 9.2), at(4, 9.6), at(6, 6))
                        .cubic(at(8, 2.4), at(11.3, 2.8), at(11.3, 6))
                        .cubic(at(11.3, 9.2), at(8, 9.6), at(6, 6))
                        .close(),
                LINE);
    }

    private void circle(double x, double y, double radius, String style) {
        canvas.circle(at(x, y), radius * unit(), style);
    }

    private void line(double fromX, double fromY, double toX, double toY) {
        canvas.line(at(fromX, fromY), at(toX, toY), LINE);
    }

    private Point at(double x, double y) {
        return new Point(rect.x() + x * unit(), rect.y() + y * unit());
    }

    private double unit() {
        return rect.width() / UNITS;
    }
}
