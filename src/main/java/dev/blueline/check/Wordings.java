package dev.blueline.check;

import dev.blueline.check.phrasing.Phrasing;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import java.util.List;
import java.util.Optional;

/** How the labels of a blueprint are worded. They are judged once for all rules, and only when one asks. */
public final class Wordings {
    private final BlueprintIndex index;
    private Optional<Phrasing> phrasing = Optional.empty();
    private Optional<List<LaneWording>> lanes = Optional.empty();

    Wordings(BlueprintIndex index) {
        this.index = index;
    }

    /** What can be told of a label of this blueprint. */
    public Phrasing phrasing() {
        if (phrasing.isEmpty()) {
            phrasing = Optional.of(
                    Phrasing.of(index.actions().stream().map(Action::label).toList()));
        }
        return phrasing.get();
    }

    /** The wording of every lane that has actions, in the order of their first actions. */
    public List<LaneWording> lanes() {
        if (lanes.isEmpty()) {
            lanes = Optional.of(LaneWording.all(index, phrasing()));
        }
        return lanes.get();
    }
}
