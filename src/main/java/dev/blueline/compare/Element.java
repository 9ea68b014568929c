package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.Flow;
import dev.blueline.model.Mark;
import dev.blueline.model.Step;
import java.util.Optional;

/**
 * What a change is about, as one of the two blueprints has it.
 *
 * @param kind what sort of element
 * @param id its id in that blueprint; of a declaration its name, of the whole nothing
 * @param label what people call it: its text or title; of a flow the label of the action it leaves
 * @param step the step it is in, or is; of a flow that of the action it leaves; none for what is in no step
 * @param action the action it is, or stands on; of a flow the one it leaves
 * @param flow the flow it is
 * @param mark the mark it is
 */
public record Element(
        Kind kind,
        String id,
        String label,
        Optional<Step> step,
        Optional<Action> action,
        Optional<Flow> flow,
        Optional<Mark> mark) {

    /** Sorts of elements. */
    public enum Kind {
        /** The blueprint itself. */
        WHOLE("blueprint"),
        /** A lane. */
        LANE("lane"),
        /** A phase. */
        PHASE("phase"),
        /** A step. */
        STEP("step"),
        /** A box: an action, a wait, a decision, a piece of evidence. */
        ACTION("action"),
        /** A flow. */
        FLOW("flow"),
        /** A mark. */
        MARK("mark"),
        /** A channel, an actor, a system, a metric, a variant or the name of a line. */
        DECLARATION("declaration"),
        /** An exception from a rule. */
        EXCEPTION("exception");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in data files. */
        public String word() {
            return word;
        }
    }

    static Element of(Step step) {
        return new Element(
                Kind.STEP,
                step.id(),
                step.title().orElse(""),
                Optional.of(step),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Element of(Action action, Step step) {
        return new Element(
                Kind.ACTION,
                action.id(),
                action.label(),
                Optional.of(step),
                Optional.of(action),
                Optional.empty(),
                Optional.empty());
    }
}
