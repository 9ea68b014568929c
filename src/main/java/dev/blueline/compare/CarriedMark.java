package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mark and what carries it.
 *
 * @param mark the mark
 * @param phase the phase that carries it
 * @param step the step that carries it, or holds the action that does
 * @param action the action that carries it; a mark with no carrier is one of the whole
 */
record CarriedMark(Mark mark, Optional<Phase> phase, Optional<Step> step, Optional<Action> action) {

    /** All marks of {@code index}, in reading order. */
    static List<CarriedMark> all(BlueprintIndex index) {
        List<CarriedMark> marks = new ArrayList<>();
        for (Mark mark : index.blueprint().marks()) {
            marks.add(new CarriedMark(mark, Optional.empty(), Optional.empty(), Optional.empty()));
        }
        for (Phase phase : PhaseMatching.all(index)) {
            for (Mark mark : phase.marks()) {
                marks.add(new CarriedMark(mark, Optional.of(phase), Optional.empty(), Optional.empty()));
            }
        }
        for (Step step : index.steps()) {
            for (Mark mark : step.marks()) {
                marks.add(new CarriedMark(mark, Optional.empty(), Optional.of(step), Optional.empty()));
            }
            for (Action action : step.actions()) {
                for (Mark mark : action.marks()) {
                    marks.add(new CarriedMark(mark, Optional.empty(), Optional.of(step), Optional.of(action)));
                }
            }
        }
        return marks;
    }

    String id() {
        return mark.id();
    }
}
