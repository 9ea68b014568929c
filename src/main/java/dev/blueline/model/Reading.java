package dev.blueline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value of a metric, in whatever unit the metric has.
 *
 * @param value the number
 * @param scale the best there is, for a score
 * @param unit the unit: a unit of time, a currency, {@code %}, or another word
 * @param per the unit it is counted in, if any
 */
public record Reading(BigDecimal value, Optional<BigDecimal> scale, Optional<String> unit, Optional<String> per) {
    /** Drops trailing zeros. */
    public Reading {
        value = Quantity.plain(value);
        scale = scale.map(Quantity::plain);
    }
}
