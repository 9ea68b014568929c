package dev.blueline.measure;

import dev.blueline.model.Action;
import java.math.BigDecimal;
import java.util.List;

/**
 * How long the service, or a part of it, takes from the customer's view.
 *
 * @param seconds the length of the longest path, above 0
 * @param path the actions that make up this length, in the order they happen; those of which no time is known are left out
 */
public record StandardTime(BigDecimal seconds, List<Action> path) {

    /** Takes a copy of the list. */
    public StandardTime {
        path = List.copyOf(path);
    }
}
