package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import java.util.List;

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

    /**
     * Compares. Only what the blueprints mean counts: not how they are written, in what order they declare things and
     * draw flows, nor what they call things for themselves alone.
     */
    public static Comparison of(BlueprintIndex before, BlueprintIndex after) {
        Matches matches = new Matches(before, after);
        FoundChanges found = new FoundChanges(before, after, matches);
        new WholeChanges(found).tell();
        new LaneChanges(found).tell();
        new TimelineChanges(found).tell();
        new ActionChanges(found).tell();
        new MarkChanges(found).tell();
        new FlowChanges(found).tell();
        new ExceptionChanges(found).tell();
        List<Change> changes = new ReadingOrder(found).of(found.changes());
        return new Comparison(before, after, matches, changes, Effect.all(before, after));
    }

    /**
     * The same for two blueprints of which one variant was selected: for which variants something is makes no difference
     * to the one that has it.
     */
    public static Comparison ofOneVariant(BlueprintIndex before, BlueprintIndex after) {
        Comparison all = of(before, after);
        List<Change> changes = all.changes().stream()
                .filter(change ->
                        change.thing() != Thing.VARIANT || change.element().kind() == Element.Kind.DECLARATION)
                .toList();
        return new Comparison(before, after, all.matches(), changes, all.effects());
    }

    /** Whether the service is the same in both. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
