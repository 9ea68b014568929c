package dev.blueline.model;

import java.util.List;

/**
 * One service, one scenario, one segment.
 *
 * @param title what the service is called
 * @param header what is said of the whole
 * @param channels in the order declared, or first used
 * @param actors in the order declared, or first used
 * @param systems in the order declared, or first used
 * @param lanes top to bottom; without a declaration, those in use in the order of {@link Role}
 * @param phases left to right
 * @param flows in the order written; every one counts
 * @param allowances exceptions from rules, in the order written
 * @param origin where it was written; its name span is the title
 */
public record Blueprint(
        String title,
        Header header,
        List<Channel> channels,
        List<Actor> actors,
        List<ServiceSystem> systems,
        List<Lane> lanes,
        List<Phase> phases,
        List<Flow> flows,
        List<Allowance> allowances,
        Origin origin) {

    /** Takes copies of the lists. */
    public Blueprint {
        channels = List.copyOf(channels);
        actors = List.copyOf(actors);
        systems = List.copyOf(systems);
        lanes = List.copyOf(lanes);
        phases = List.copyOf(phases);
        flows = List.copyOf(flows);
        allowances = List.copyOf(allowances);
    }
}
