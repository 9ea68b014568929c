package dev.blueline.render.markdown;

import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.List;
import java.util.Optional;

/** Goes by all marks in the order of their badges: those of the whole, then phase by phase, step by step. */
final class MarkWalk {
    private final Phrases phrases;
    private final Visitor visitor;

    private MarkWalk(Phrases phrases, Visitor visitor) {
        this.phrases = phrases;
        this.visitor = visitor;
    }

    /** Who is told of each. */
    interface Visitor {
        /** An action, before its marks. */
        void action(Action action);

        /** A mark, where it stands in finished Markdown, and the action that carries it. */
        void mark(Mark mark, String where, Optional<Action> carrier);
    }

    static void over(Blueprint blueprint, Phrases phrases, Visitor visitor) {
        MarkWalk walk = new MarkWalk(phrases, visitor);
        walk.marks(blueprint.marks(), phrases.word("register.whole"), Optional.empty());
        blueprint.phases().forEach(walk::phase);
    }

    private void phase(Phase phase) {
        marks(phase.marks(), phrases.phase(phase).orElseGet(() -> phrases.word("markdown.phase")), Optional.empty());
        phase.phases().forEach(this::phase);
        phase.steps().forEach(this::step);
    }

    private void step(Step step) {
        marks(step.marks(), phrases.step(step), Optional.empty());
        for (Action action : step.actions()) {
            visitor.action(action);
            marks(action.marks(), phrases.exactly(action), Optional.of(action));
        }
    }

    private void marks(List<Mark> marks, String where, Optional<Action> carrier) {
        marks.forEach(mark -> visitor.mark(mark, where, carrier));
    }
}
