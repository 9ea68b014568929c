package dev.blueline.layout;

import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.model.Action;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.Map;
import java.util.Optional;

/**
 * What a drawing tells of the changes since an older blueprint, where it does: by the ids of what changed.
 *
 * @param compared what is compared, for the title block
 * @param phases what became of phases
 * @param steps what became of steps
 * @param lanes what became of lanes
 * @param actions what became of actions
 * @param flows what became of flows
 * @param former where actions that moved were, in words
 * @param numbers the numbers that steps are known by, where these are not their places
 */
public record ChangeMarks(
        Optional<String> compared,
        Map<String, ChangeSign> phases,
        Map<String, ChangeSign> steps,
        Map<String, ChangeSign> lanes,
        Map<String, ChangeSign> actions,
        Map<String, ChangeSign> flows,
        Map<String, String> former,
        Map<String, Integer> numbers) {
    /** A drawing that tells no changes. */
    public static final ChangeMarks NONE =
            new ChangeMarks(Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** Takes copies of the maps. */
    public ChangeMarks {
        phases = Map.copyOf(phases);
        steps = Map.copyOf(steps);
        lanes = Map.copyOf(lanes);
        actions = Map.copyOf(actions);
        flows = Map.copyOf(flows);
        former = Map.copyOf(former);
        numbers = Map.copyOf(numbers);
    }

    Optional<ChangeSign> of(Phase phase) {
        return Optional.ofNullable(phases.get(phase.id()));
    }

    Optional<ChangeSign> of(Step step) {
        return Optional.ofNullable(steps.get(step.id()));
    }

    Optional<ChangeSign> of(Lane lane) {
        return Optional.ofNullable(lanes.get(lane.id()));
    }

    Optional<ChangeSign> of(Action action) {
        return Optional.ofNullable(actions.get(action.id()));
    }

    Optional<ChangeSign> of(Flow flow) {
        return Optional.ofNullable(flows.get(flow.id()));
    }

    /** Where the action was, in words, if it moved. */
    Optional<String> former(Action action) {
        return Optional.ofNullable(former.get(action.id()));
    }

    /** The number that people know {@code step} by. */
    int number(Step step) {
        return numbers.getOrDefault(step.id(), step.number());
    }

    /** Whether {@code step} is in the blueprint, and not only shown where it was. */
    boolean isThere(Step step) {
        return steps.get(step.id()) != ChangeSign.REMOVED;
    }

    /** Whether {@code lane} is in the blueprint, and not only shown where it was. */
    boolean isThere(Lane lane) {
        return lanes.get(lane.id()) != ChangeSign.REMOVED;
    }
}
