package dev.blueline.model;

import java.math.BigDecimal;

/** The one form of a number in the model, so that {@code 1.50} and {@code 1.5} are equal. */
final class Numbers {
    private Numbers() {}

    /** {@code number} without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
