package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Role;
import java.util.List;

/**
 * How far a blueprint has got with its arrows. A grid without arrows is a published form, and the first arrow must not
 * flood a sketch with what is still missing.
 *
 * @param linked how many actions have a flow
 * @param all how many actions there are; evidence is counted in neither
 */
record Arrows(int linked, int all) {

    static Arrows of(BlueprintIndex index, Links links) {
        List<Action> actions = index.actions().stream()
                .filter(action -> action.role() != Role.EVIDENCE)
                .toList();
        return new Arrows((int) actions.stream().filter(links::isLinked).count(), actions.size());
    }

    /** Whether a missing arrow may be taken to mean that there is no connection. */
    boolean enough() {
        return linked > 0 && 2 * linked >= all;
    }

    /** Whether arrows have been begun, but are far from complete. */
    boolean partial() {
        return linked > 0 && !enough();
    }
}
