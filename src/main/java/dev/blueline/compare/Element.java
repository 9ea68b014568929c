package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Mark;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.Optional;

/**
 * What a change is about, as one of the two blueprints has it.
 *
 * @param kind what sort of element
 * @param id its id in that blueprint; of a declaration its name, of an exception its rule, of a line's name the line,
 *     of the whole nothing
 * @param label what people call it: its text or title; of a flow the label of the action it leaves; of a mark without a
 *     text and of a step without a title nothing
 * @param phase the phase it is, or, as a mark, stands on; none for what is in a step
 * @param step the step it is in, or is; of a flow that of the action it leaves; none for what is in no step
 * @param action the action it is, or stands on; of a flow the one it leaves
 * @param flow the flow it is; of a fail point that gained or lost a recovery, this recovery
 * @param mark the mark it is
 */
public record Element(
        Kind kind,
        String id,
        String label,
        Optional<Phase> phase,
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

    /** The blueprint itself. */
    static Element whole(Blueprint blueprint) {
        return plain(Kind.WHOLE, "", blueprint.title());
    }

    /** What has no place in the course of the service: a lane, a declaration. */
    static Element plain(Kind kind, String id, String label) {
        return new Element(
                kind,
                id,
                label,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Element of(Phase phase) {
        return new Element(
                Kind.PHASE,
                phase.id(),
                phase.title().or(phase::name).orElse(""),
                Optional.of(phase),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Element of(Step step) {
        return new Element(
                Kind.STEP,
                step.id(),
                step.title().orElse(""),
                Optional.empty(),
                Optional.of(step),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Element of(Action action, BlueprintIndex index) {
        return new Element(
                Kind.ACTION,
                action.id(),
                action.label(),
                Optional.empty(),
                Optional.of(index.step(action)),
                Optional.of(action),
                Optional.empty(),
                Optional.empty());
    }

    static Element of(Flow flow, BlueprintIndex index) {
        return new Element(
                Kind.FLOW,
                flow.id(),
                flow.from().label(),
                Optional.empty(),
                Optional.of(index.step(flow.from())),
                Optional.of(flow.from()),
                Optional.of(flow),
                Optional.empty());
    }

    static Element of(CarriedMark placed) {
        return new Element(
                Kind.MARK,
                placed.id(),
                label(placed.mark()),
                placed.phase(),
                placed.step(),
                placed.action(),
                Optional.empty(),
                Optional.of(placed.mark()));
    }

    /** A fail point, as what {@code recovery} leads out of. */
    static Element of(Mark fail, Flow recovery, BlueprintIndex index) {
        return new Element(
                Kind.MARK,
                fail.id(),
                label(fail),
                Optional.empty(),
                Optional.of(index.step(recovery.from())),
                Optional.of(recovery.from()),
                Optional.of(recovery),
                Optional.of(fail));
    }

    private static String label(Mark mark) {
        String unsaid = mark instanceof MetricMark value ? value.metric().label() : "";
        return mark.text().orElse(unsaid);
    }
}
