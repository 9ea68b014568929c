package dev.blueline.compare.telling;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Effect;
import dev.blueline.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A comparison in numbers.
 *
 * @param sorts how many changes there are of each sort that occurs, in the order of {@link Sort}; those that only
 *     follow from others are not among them
 * @param following how many changes only follow from these
 * @param effects the counts that change, in the order of {@link Effect.Count}
 */
public record Summary(Map<Sort, Integer> sorts, int following, List<Effect> effects) {

    /** Takes a copy of the list. */
    public Summary {
        effects = List.copyOf(effects);
    }

    /** Counts. */
    public static Summary of(Comparison comparison) {
        Map<Sort, Integer> sorts = new EnumMap<>(Sort.class);
        int following = 0;
        for (Change change : comparison.changes()) {
            if (change.follows()) {
                following++;
            } else {
                sorts.merge(Sort.of(change.verb()), 1, Integer::sum);
            }
        }
        List<Effect> effects = comparison.effects().stream()
                .filter(effect -> effect.difference() != 0)
                .toList();
        return new Summary(sorts, following, effects);
    }

    /** How many changes there are that follow from no other. */
    public int told() {
        return sorts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many changes there are of which sort, in words. */
    public String sentence(Wording wording) {
        String list = sorts.entrySet().stream()
                .map(sort -> wording.text("diff.sort." + sort.getKey().word(), sort.getValue()))
                .reduce((before, last) -> wording.text("markdown.list", before, last))
                .orElse("");
        if (told() == 0) {
            return wording.text("diff.summary-none");
        }
        return wording.text(told() == 1 ? "diff.summary-one" : "diff.summary", told(), list);
    }

    /** How many changes only follow, in words; empty if none do. */
    public static String following(int following, Wording wording) {
        if (following == 0) {
            return "";
        }
        return wording.text(following == 1 ? "diff.following-one" : "diff.following", following);
    }
}
