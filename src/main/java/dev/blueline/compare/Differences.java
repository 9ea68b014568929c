package dev.blueline.compare;

import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What became of a number: more, less, another one where the two cannot be held against each other, or nothing. The same
 * amount in another unit is no difference. Spreads are held against each other by their most likely value, then by their
 * ends.
 */
final class Differences {
    private Differences() {}

    static Optional<Verb> of(BigDecimal old, BigDecimal now) {
        int order = now.compareTo(old);
        return order == 0 ? Optional.empty() : Optional.of(order > 0 ? Verb.RAISED : Verb.LOWERED);
    }

    static Optional<Verb> of(Time old, Time now) {
        BigDecimal then = BigDecimal.valueOf(old.unit().seconds());
        BigDecimal today = BigDecimal.valueOf(now.unit().seconds());
        return first(
                of(old.seconds(), now.seconds()),
                of(old.high().multiply(then), now.high().multiply(today)),
                of(old.low().multiply(then), now.low().multiply(today)));
    }

    /** The same for a standard, which is a limit. */
    static Optional<Verb> ofStandard(Time old, Time now) {
        return of(old, now).map(verb -> verb == Verb.LOWERED ? Verb.TIGHTENED : Verb.LOOSENED);
    }

    static Optional<Verb> of(Quantity old, Quantity now) {
        if (!old.unit().equals(now.unit()) || old.per().isPresent() != now.per().isPresent()) {
            return Optional.of(Verb.CHANGED);
        }
        // So many in an hour are more than as many in a day.
        BigDecimal then = now.per().map(Differences::seconds).orElse(BigDecimal.ONE);
        BigDecimal today = old.per().map(Differences::seconds).orElse(BigDecimal.ONE);
        return first(
                of(old.likely().multiply(then), now.likely().multiply(today)),
                of(old.high().multiply(then), now.high().multiply(today)),
                of(old.low().multiply(then), now.low().multiply(today)));
    }

    static Optional<Verb> of(Score old, Score now) {
        if (old.of().compareTo(now.of()) != 0) {
            return Optional.of(Verb.CHANGED);
        }
        return of(old.value(), now.value());
    }

    static Optional<Verb> of(Reading old, Reading now) {
        if (old.equals(now)) {
            return Optional.empty();
        }
        Optional<TimeUnit> then = old.unit().flatMap(TimeUnit::of);
        Optional<TimeUnit> today = now.unit().flatMap(TimeUnit::of);
        boolean sameSort = old.scale().equals(now.scale()) && old.per().equals(now.per());
        if (sameSort && then.isPresent() && today.isPresent()) {
            return of(old.value().multiply(seconds(then.get())), now.value().multiply(seconds(today.get())));
        }
        return sameSort && old.unit().equals(now.unit()) ? of(old.value(), now.value()) : Optional.of(Verb.CHANGED);
    }

    private static BigDecimal seconds(TimeUnit unit) {
        return BigDecimal.valueOf(unit.seconds());
    }

    private static Optional<Verb> first(Optional<Verb> likely, Optional<Verb> high, Optional<Verb> low) {
        return likely.or(() -> high).or(() -> low);
    }
}
