package dev.blueline.check.rules;

import dev.blueline.model.Action;
import dev.blueline.model.Time;
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

    /** Whether both are known and the first is the longer. */
    static boolean exceeds(Optional<Time> time, Optional<Time> limit) {
        return time.isPresent()
                && limit.isPresent()
                && time.get().seconds().compareTo(limit.get().seconds()) > 0;
    }
}
