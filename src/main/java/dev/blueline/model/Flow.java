package dev.blueline.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A connection between two actions.
 *
 * @param id unique among flows, made from the ids of its ends
 * @param from where it leaves
 * @param to where it arrives
 * @param kind what it means
 * @param path whether it goes on, loops or recovers
 * @param outcome whether it is an outcome of the decision it leaves
 * @param fail the id of the fail point it recovers from, if it was written there
 * @param label what is written on it
 * @param via the channels it goes through
 * @param condition when it is taken
 * @param probability how often it is taken, 0 to 1
 * @param time how long it takes
 * @param variants the variants it belongs to; all of them if none is named
 * @param origin where it was written
 */
public record Flow(
        String id,
        Action from,
        Action to,
        FlowKind kind,
        FlowPath path,
        boolean outcome,
        Optional<String> fail,
        Optional<String> label,
        List<Channel> via,
        Optional<String> condition,
        Optional<BigDecimal> probability,
        Optional<Time> time,
        List<Variant> variants,
        Origin origin) {

    /** Takes copies of the lists. */
    public Flow {
        via = List.copyOf(via);
        variants = List.copyOf(variants);
    }

    /** Whether one of its channels, or one of those of its ends, keeps the two out of each other's sight. */
    public boolean isRemote() {
        return via.stream().anyMatch(Channel::remote)
                || from.details().via().stream().anyMatch(Channel::remote)
                || to.details().via().stream().anyMatch(Channel::remote);
    }

    /** The same between {@code from} and {@code to}, which its ends have become; it keeps its id. */
    public Flow between(Action from, Action to) {
        return new Flow(
                id, from, to, kind, path, outcome, fail, label, via, condition, probability, time, variants, origin);
    }
}
