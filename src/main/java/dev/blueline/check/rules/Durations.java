package dev.blueline.check.rules;

import dev.blueline.check.Mention;
import dev.blueline.model.Action;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How rules compare the times of an action: by the most likely value of each. */
final class Durations {
    private Durations() {}

    /** How long it will take: what is expected of a wait, else its time. */
    static Optional<Time> expected(Action action) {
        return action.facts()
                .measures()
                .expected()
                .or(() -> action.facts().measures().time());
    }

    /** {@code seconds} in {@code unit}, rounded to two decimals, as the language writes it. */
    static String written(BigDecimal seconds, TimeUnit unit) {
        BigDecimal amount = seconds.divide(BigDecimal.valueOf(unit.seconds()), 2, RoundingMode.HALF_UP);
        return Mention.of(Time.of(amount, unit));
    }

    /** Whether both are known and the first is the longer. */
    static boolean exceeds(Optional<Time> time, Optional<Time> limit) {
        return time.isPresent()
                && limit.isPresent()
                && time.get().seconds().compareTo(limit.get().seconds()) > 0;
    }
}
