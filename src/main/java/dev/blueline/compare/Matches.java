package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which elements of two blueprints are the same ones. Ids play no part, only names that people gave, labels and places;
 * everything is in one pair at most, and the same pairs result when the two blueprints change places.
 */
public final class Matches {
    private final Pairs<Lane> lanes;
    private final Pairs<Phase> phases;
    private final Pairs<Step> steps;
    private final Pairs<Action> actions;
    private final Pairs<CarriedMark> marks;
    private final Pairs<Flow> flows;
    private final Pairs<Declared> declarations;
    private final Map<String, CarriedMark> oldMarks = new HashMap<>();
    private final Map<String, CarriedMark> newMarks = new HashMap<>();

    /** Finds out, in time that grows with the size of the two, not with its square. */
    Matches(BlueprintIndex before, BlueprintIndex after) {
        declarations = Declared.match(before.blueprint(), after.blueprint());
        lanes = LaneMatching.of(before, after);
        steps = StepMatching.of(before, after);
        phases = PhaseMatching.of(before, after, steps);
        actions = ActionMatching.of(before, after, lanes, steps);
        marks = MarkMatching.of(before, after, phases, steps, actions, declarations);
        flows = FlowMatching.of(before, after, actions, marks);
        CarriedMark.all(before).forEach(mark -> oldMarks.put(mark.id(), mark));
        CarriedMark.all(after).forEach(mark -> newMarks.put(mark.id(), mark));
    }

    /** What {@code lane} of the new blueprint was in the old one, if it was there. */
    public Optional<Lane> before(Lane lane) {
        return lanes.before(lane);
    }

    /** What has become of {@code lane} of the old blueprint, if it is still there. */
    public Optional<Lane> after(Lane lane) {
        return lanes.after(lane);
    }

    /** What {@code phase} of the new blueprint was in the old one, if it was there. */
    public Optional<Phase> before(Phase phase) {
        return phases.before(phase);
    }

    /** What has become of {@code phase} of the old blueprint, if it is still there. */
    public Optional<Phase> after(Phase phase) {
        return phases.after(phase);
    }

    /** What {@code step} of the new blueprint was in the old one, if it was there. */
    public Optional<Step> before(Step step) {
        return steps.before(step);
    }

    /** What has become of {@code step} of the old blueprint, if it is still there. */
    public Optional<Step> after(Step step) {
        return steps.after(step);
    }

    /** What {@code action} of the new blueprint was in the old one, if it was there. */
    public Optional<Action> before(Action action) {
        return actions.before(action);
    }

    /** What has become of {@code action} of the old blueprint, if it is still there. */
    public Optional<Action> after(Action action) {
        return actions.after(action);
    }

    /** What {@code mark} of the new blueprint was in the old one, if it was there. */
    public Optional<Mark> before(Mark mark) {
        return marks.before(newMarks.get(mark.id())).map(CarriedMark::mark);
    }

    /** What has become of {@code mark} of the old blueprint, if it is still there. */
    public Optional<Mark> after(Mark mark) {
        return marks.after(oldMarks.get(mark.id())).map(CarriedMark::mark);
    }

    /** What {@code flow} of the new blueprint was in the old one, if it was there. */
    public Optional<Flow> before(Flow flow) {
        return flows.before(flow);
    }

    /** What has become of {@code flow} of the old blueprint, if it is still there. */
    public Optional<Flow> after(Flow flow) {
        return flows.after(flow);
    }

    Pairs<Lane> lanes() {
        return lanes;
    }

    Pairs<Phase> phases() {
        return phases;
    }

    Pairs<Step> steps() {
        return steps;
    }

    Pairs<Action> actions() {
        return actions;
    }

    Pairs<CarriedMark> marks() {
        return marks;
    }

    Pairs<Flow> flows() {
        return flows;
    }

    Pairs<Declared> declarations() {
        return declarations;
    }
}
