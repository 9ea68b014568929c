package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a blueprint is drawn. What is left out leaves no hole: the flows that lead there end in small marks that
 * name their far ends.
 *
 * @param steps the ids of the steps shown; all steps, if empty
 * @param lanes the ids of the lanes shown; all lanes, if empty
 */
public record Cut(Optional<Set<String>> steps, Optional<Set<String>> lanes) {
    /** Nothing is cut away. */
    public static final Cut NOTHING = new Cut(Optional.empty(), Optional.empty());

    /** Takes copies of the sets. */
    public Cut {
        steps = steps.map(Set::copyOf);
        lanes = lanes.map(Set::copyOf);
    }

    /** Whether {@code step} is shown. */
    public boolean shows(Step step) {
        return steps.map(ids -> ids.contains(step.id())).orElse(true);
    }

    /** Whether {@code lane} is shown. */
    public boolean shows(Lane lane) {
        return lanes.map(ids -> ids.contains(lane.id())).orElse(true);
    }

    /** Whether a step of {@code phase} is shown. */
    boolean shows(Phase phase) {
        return phase.allSteps().stream().anyMatch(this::shows);
    }

    /** Whether {@code action} is shown, as a box in one of its steps at least. */
    public boolean shows(Action action, BlueprintIndex index) {
        return shows(action.lane())
                && index.steps().subList(index.column(action) - 1, Band.lastColumn(action, index)).stream()
                        .anyMatch(this::shows);
    }

    /** The steps of a blueprint that are shown, left to right. */
    List<Step> steps(BlueprintIndex index) {
        return index.steps().stream().filter(this::shows).toList();
    }
}
