package dev.blueline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is measured again and again.
 *
 * @param name the name that statements use
 * @param label the text drawn
 * @param value what was measured last
 * @param before what was measured before that
 * @param target what it should be
 * @param measured when the value was measured
 * @param owner who answers for it
 * @param grounds what the value rests on
 * @param origin where it was declared, or first used
 */
public record Metric(
        String name,
        String label,
        Optional<Reading> value,
        Optional<Reading> before,
        Optional<Reading> target,
        Optional<LocalDate> measured,
        Optional<String> owner,
        Grounds grounds,
        Origin origin) {}
