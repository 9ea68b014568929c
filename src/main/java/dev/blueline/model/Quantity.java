package dev.blueline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money, a number of things, a share, or one of these in a length of time.
 *
 * @param low the least
 * @param likely the most likely, {@code low} or more
 * @param high the most, {@code likely} or more; all three are equal for a plain amount
 * @param unit what is counted: a currency such as {@code EUR}, {@code %} for a share, or empty for a plain number
 * @param per the length of time it is counted in, as in {@code 20 per h}
 */
public record Quantity(
        BigDecimal low, BigDecimal likely, BigDecimal high, Optional<String> unit, Optional<TimeUnit> per) {

    /** Drops trailing zeros; refuses a wrong order. */
    public Quantity {
        low = plain(low);
        likely = plain(likely);
        high = plain(high);
        if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0) {
            throw new IllegalArgumentException("not a quantity: " + low + ".." + likely + ".." + high);
        }
    }

    /** A plain amount. */
    public static Quantity of(BigDecimal amount, Optional<String> unit, Optional<TimeUnit> per) {
        return new Quantity(amount, amount, amount, unit, per);
    }

    /** Whether low, likely and high differ. */
    public boolean isSpread() {
        return low.compareTo(high) != 0;
    }

    /** The one form of a number in the model, so that {@code 1.50} and {@code 1.5} are equal: no exponent, no zeros behind. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
