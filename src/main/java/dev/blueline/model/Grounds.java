package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * What a statement rests on.
 *
 * @param status how well backed it is
 * @param sources where it comes from
 * @param links addresses of further material: http, https, mailto or relative paths
 */
public record Grounds(Optional<Status> status, List<String> sources, List<String> links) {
    /** Nothing said. */
    public static final Grounds NONE = new Grounds(Optional.empty(), List.of(), List.of());

    /** Takes copies of the lists. */
    public Grounds {
        sources = List.copyOf(sources);
        links = List.copyOf(links);
    }
}
