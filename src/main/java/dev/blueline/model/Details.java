package dev.blueline.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of an action alone.
 *
 * @param via the channels it goes through
 * @param by who does it
 * @param uses the systems it uses
 * @param until the number of the step it lasts into, if it lasts longer than its own
 * @param flags plain properties, in the order of {@link Flag}
 */
public record Details(
        List<Channel> via, List<Actor> by, List<ServiceSystem> uses, Optional<Integer> until, Set<Flag> flags) {

    /** Nothing said. */
    public static final Details NONE = new Details(List.of(), List.of(), List.of(), Optional.empty(), Set.of());

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
