package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.HiddenLanes;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;

/** Paints what stands for things that are not shown here: the marks of far ends, and thin rows in place of lanes. */
final class ContinuationPainter {
    private static final double DOT = 8;

    private ContinuationPainter() {}

    static void paint(Continuation mark, Canvas canvas) {
        canvas.begin(
                Group.of("continuation").withId("continuation." + mark.id()).with("action", mark.action()));
        canvas.rect(mark.rect(), mark.rect().height() / 2, "far-end");
        mark.number().ifPresent(number -> {
            canvas.circle(new Point(number.x(), middle(number)), DOT, "far-end-dot");
            canvas.text(number, "far-end-number");
        });
        canvas.text(mark.text(), "far-end-text");
        canvas.end();
    }

    static void paint(HiddenLanes hidden, Canvas canvas) {
        Rect rect = hidden.rect();
        canvas.begin(Group.of("hidden-lanes").with("lanes", String.join(" ", hidden.lanes())));
        canvas.rect(rect, 0, "hidden-band");
        canvas.text(hidden.name(), "hidden-name");
        canvas.end();
    }

    private static double middle(TextLines line) {
        return line.baseline() - line.size() * 0.35;
    }
}
