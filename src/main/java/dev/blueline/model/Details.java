package dev.blueline.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of an action besides its label.
 *
 * @param description a longer text
 * @param owner who answers for it
 * @param via the channels it goes through
 * @param by who does it
 * @param uses the systems it uses
 * @param time how long it takes
 * @param expected how long it is expected to take; for waits
 * @param standard how long it should take at most, by the provider's own standard
 * @param tolerance how long the customer puts up with
 * @param flags plain properties, in the order of {@link Flag}
 */
public record Details(
        Optional<String> description,
        Optional<String> owner,
        List<Channel> via,
        List<Actor> by,
        List<ServiceSystem> uses,
        Optional<Time> time,
        Optional<Time> expected,
        Optional<Time> standard,
        Optional<Time> tolerance,
        Set<Flag> flags) {

    /** Nothing said. */
    public static final Details NONE = new Details(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    /** Takes copies; the flags keep the order of their enumeration. */
    public Details {
        via = List.copyOf(via);
        by = List.copyOf(by);
        uses = List.copyOf(uses);
        EnumSet<Flag> ordered = EnumSet.noneOf(Flag.class);
        ordered.addAll(flags);
        flags = Collections.unmodifiableSet(ordered);
    }
}
