package dev.blueline.paint;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Scene.PhaseBand;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.StepHead;
import java.util.Optional;

/** Paints what stands above the columns: the bands of the phases, and the numbered headings of the steps. */
final class ColumnPainter {
    private ColumnPainter() {}

    static void paint(PhaseBand phase, Canvas canvas) {
        String inner = phase.level() == 0 ? "" : " inner";
        Optional<ChangeSign> sign = phase.change().map(ChangeMark::sign);
        String change = ChangePainter.word(sign);
        canvas.begin(Group.of("phase" + inner).with("phase", phase.id()).with("change", sign.map(ChangeSign::word)));
        canvas.rect(phase.rect(), 5, "phase-band" + inner + change);
        canvas.text(phase.title(), "phase-title" + inner + change);
        ChangePainter.paint(phase.change(), canvas);
        phase.tags().forEach(tag -> TagPainter.paint(tag, canvas));
        phase.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }

    static void paint(StepHead step, Canvas canvas) {
        Optional<ChangeSign> sign = step.change().map(ChangeMark::sign);
        String change = ChangePainter.word(sign);
        canvas.begin(Group.of("step").with("step", step.id()).with("change", sign.map(ChangeSign::word)));
        double middle = step.number().baseline() - step.number().size() * 0.35;
        canvas.circle(new Point(step.number().x(), middle), 9, "step-dot" + change);
        canvas.text(step.number(), "step-number" + change);
        step.title().ifPresent(title -> canvas.text(title, "step-title" + change));
        ChangePainter.paint(step.change(), canvas);
        step.tags().forEach(tag -> TagPainter.paint(tag, canvas));
        step.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }
}
