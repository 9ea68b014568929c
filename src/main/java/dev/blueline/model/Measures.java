package dev.blueline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was measured or is planned, of an action, a step, a phase or the whole.
 *
 * @param time how long it takes
 * @param expected how long it is expected to take
 * @param standard how long it should take at most, by the provider's own standard
 * @param tolerance how long the customer puts up with
 * @param breakeven the time from which on the provider loses money (Shostack 1984)
 * @param cost what it costs the provider
 * @param revenue what it earns
 * @param volume how many customers, or how many in a length of time
 * @param rate how often it happens, as a share or in a length of time
 * @param satisfaction how content customers are
 * @param weight how much it counts in the whole, 0 or more
 * @param expects what customers expect, as a score
 * @param perceives what customers perceive, as a score
 * @param emotion how the customer feels
 * @param origins where these were written, feelings aside
 */
public record Measures(
        Optional<Time> time,
        Optional<Time> expected,
        Optional<Time> standard,
        Optional<Time> tolerance,
        Optional<Time> breakeven,
        Optional<Quantity> cost,
        Optional<Quantity> revenue,
        Optional<Quantity> volume,
        Optional<Quantity> rate,
        Optional<Score> satisfaction,
        Optional<BigDecimal> weight,
        Optional<Score> expects,
        Optional<Score> perceives,
        Optional<Feeling> emotion,
        Origins origins) {

    /** Nothing said. */
    public static final Measures NONE = new Measures(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Origins.NONE);
}
