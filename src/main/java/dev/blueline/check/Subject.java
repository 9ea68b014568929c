package dev.blueline.check;

import dev.blueline.model.BlueprintIndex;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a rule looks at.
 *
 * @param index the blueprint and the facts that follow from it
 * @param links its arrows, read once for all rules
 * @param today the day, if the checker was told; a rule that depends on it says nothing without it, because an
 *     untouched file must not turn red by itself
 */
public record Subject(BlueprintIndex index, Links links, Optional<LocalDate> today) {

    static Subject of(BlueprintIndex index, Optional<LocalDate> today) {
        return new Subject(index, new Links(index), today);
    }
}
