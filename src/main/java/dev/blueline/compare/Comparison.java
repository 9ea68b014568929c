package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two blueprints of one service, held against each other.
 *
 * @param before the old one
 * @param after the new one
 * @param matches which elements are the same ones
 * @param changes what is different, in the reading order of the new one; what is gone stands where it was
 * @param effects what that does to the counts; every count is there
 */
public record Comparison(
        BlueprintIndex before, BlueprintIndex after, Matches matches, List<Change> changes, List<Effect> effects) {

    /** Takes copies of the lists. */
    public Comparison {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }

    /** Compares. */
    public static Comparison of(BlueprintIndex before, BlueprintIndex after) {
        Matches matches = new Matches(before, after);
        List<Change> changes = new ArrayList<>();
        for (Action action : after.actions()) {
            Element now = Element.of(action, after.step(action));
            Optional<Element> was = matches.before(action).map(old -> Element.of(old, before.step(old)));
            if (was.isEmpty()) {
                changes.add(change(Verb.ADDED, was, Optional.of(now)));
            } else if (!was.get().label().equals(now.label())) {
                changes.add(change(Verb.REWORDED, was, Optional.of(now)));
            }
        }
        for (Action action : before.actions()) {
            if (matches.after(action).isEmpty()) {
                changes.add(
                        change(Verb.REMOVED, Optional.of(Element.of(action, before.step(action))), Optional.empty()));
            }
        }
        return new Comparison(before, after, matches, changes, List.of());
    }

    private static Change change(Verb verb, Optional<Element> before, Optional<Element> after) {
        return new Change(Thing.ACTION, verb, before, after, Optional.empty(), Optional.empty(), false);
    }

    /** Whether the service is the same in both. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
