package dev.blueline.model;

import java.math.BigDecimal;

/**
 * A mark on a scale.
 *
 * @param value the mark, 0 to {@code of}
 * @param of the best mark there is, above 0
 */
public record Score(BigDecimal value, BigDecimal of) {
    /** Drops trailing zeros; refuses a mark outside its scale. */
    public Score {
        value = Quantity.plain(value);
        of = Quantity.plain(of);
        if (value.signum() < 0 || of.signum() <= 0 || value.compareTo(of) > 0) {
            throw new IllegalArgumentException("not a score: " + value + " of " + of);
        }
    }
}
