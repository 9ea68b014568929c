package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.PhaseBand;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.StepHead;

/** Paints what stands above the columns: the bands of the phases, and the numbered headings of the steps. */
final class ColumnPainter {
    private ColumnPainter() {}

    static void paint(PhaseBand phase, Canvas canvas) {
        String inner = phase.level() == 0 ? "" : " inner";
        canvas.begin(Group.of("phase" + inner).with("phase", phase.id()));
        canvas.rect(phase.rect(), 5, "phase-band" + inner);
        canvas.text(phase.title(), "phase-title" + inner);
        phase.tags().forEach(tag -> TagPainter.paint(tag, canvas));
        phase.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }

    static void paint(StepHead step, Canvas canvas) {
        canvas.begin(Group.of("step").with("step", step.id()));
        double middle = step.number().baseline() - step.number().size() * 0.35;
        canvas.circle(new Point(step.number().x(), middle), 9, "step-dot");
        canvas.text(step.number(), "step-number");
        step.title().ifPresent(title -> canvas.text(title, "step-title"));
        step.tags().forEach(tag -> TagPainter.paint(tag, canvas));
        step.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }
}
