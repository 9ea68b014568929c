package dev.blueline.model;

import java.math.BigDecimal;

/**
 * A length of time, or a spread of three.
 *
 * @param low the least, 0 or more
 * @param likely the most likely, {@code low} or more
 * @param high the most, {@code likely} or more; all three are equal for a plain duration
 * @param unit the unit of all three
 */
public record Time(BigDecimal low, BigDecimal likely, BigDecimal high, TimeUnit unit) {

    /** Drops trailing zeros, so that {@code 1.50 h} and {@code 1.5 h} are the same; refuses a wrong order. */
    public Time {
        low = Quantity.plain(low);
        likely = Quantity.plain(likely);
        high = Quantity.plain(high);
        if (low.signum() < 0 || low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a time: " + low + ".." + likely + ".." + high);
        }
    }

    /** A plain duration. */
    public static Time of(BigDecimal amount, TimeUnit unit) {
        return new Time(amount, amount, amount, unit);
    }

    /** Whether low, likely and high differ. */
    public boolean isSpread() {
        return low.compareTo(high) != 0;
    }

    /** The most likely length in seconds. */
    public BigDecimal seconds() {
        return likely.multiply(BigDecimal.valueOf(unit.seconds()));
    }

    /** The number or numbers without the unit, as the language writes them: {@code 3} or {@code 2..3..6}. */
    public String amount() {
        return isSpread()
                ? low.toPlainString() + ".." + likely.toPlainString() + ".." + high.toPlainString()
                : likely.toPlainString();
    }
}
