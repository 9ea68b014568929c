package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * Several steps that belong together. Steps that stand outside every phase are held by one without name and title.
 *
 * @param id unique among phases: its name, or {@code p} and its number
 * @param name its name, if it has one
 * @param title its heading, if it has one
 * @param internal whether the customer has no part in it
 * @param steps its columns, left to right
 * @param origin where it was written
 */
public record Phase(
        String id, Optional<String> name, Optional<String> title, boolean internal, List<Step> steps, Origin origin) {

    /** Takes a copy of the list. */
    public Phase {
        steps = List.copyOf(steps);
    }
}
