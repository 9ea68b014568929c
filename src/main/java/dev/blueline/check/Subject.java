package dev.blueline.check;

import dev.blueline.model.BlueprintIndex;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule looks at.
 *
 * @param index the blueprint and the facts that follow from it
 * @param links its arrows, read once for all rules
 * @param wordings how its labels are worded, judged once for all rules
 * @param asked the slugs of the rules that are asked about this blueprint; what two rules could tell, one leaves to the
 *     other only if that one is asked
 * @param today the day, if the checker was told; a rule that depends on it says nothing without it, because an
 *     untouched file must not turn red by itself
 */
public record Subject(
        BlueprintIndex index, Links links, Wordings wordings, Set<String> asked, Optional<LocalDate> today) {
    /** Takes a copy of the set. */
    public Subject {
        asked = Set.copyOf(asked);
    }

    /** Whether the rule {@code slug} is asked about this blueprint. */
    public boolean asks(String slug) {
        return asked.contains(slug);
    }

    /** The same for the rule {@code slug} alone, which then leaves nothing to others. */
    Subject alone(String slug) {
        return new Subject(index, links, wordings, Set.of(slug), today);
    }
}
