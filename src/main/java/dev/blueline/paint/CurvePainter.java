package dev.blueline.paint;

import dev.blueline.layout.scene.Curve;

/** Paints a bent line and its heads. */
final class CurvePainter {
    private CurvePainter() {}

    /** The line in the style {@code line}, its heads in the style {@code head}. */
    static void paint(Curve curve, String line, String head, Canvas canvas) {
        canvas.path(Path.through(curve.path()).end(), line);
        curve.heads().forEach(tip -> canvas.polygon(tip.corners(), head));
    }
}
