package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * One service, one scenario, one segment.
 *
 * @param title what the service is called
 * @param header what is said of the whole
 * @param facts what is measured or said of the whole besides
 * @param marks the marks of the whole, in the order written
 * @param channels in the order declared, or first used
 * @param actors in the order declared, or first used
 * @param systems in the order declared, or first used
 * @param metrics in the order declared, or first used
 * @param variants in the order declared, or first used
 * @param lines own names of the lines, in the order written
 * @param lanes top to bottom; without a declaration, those in use in the order of {@link Role}
 * @param phases left to right
 * @param flows in the order written; every one counts
 * @param allowances exceptions from rules, in the order written
 * @param origin where it was written; its name span is the title
 */
public record Blueprint(
        String title,
        Header header,
        Facts facts,
        List<Mark> marks,
        List<Channel> channels,
        List<Actor> actors,
        List<ServiceSystem> systems,
        List<Metric> metrics,
        List<Variant> variants,
        List<LineName> lines,
        List<Lane> lanes,
        List<Phase> phases,
        List<Flow> flows,
        List<Allowance> allowances,
        Origin origin) {

    /** Takes copies of the lists. */
    public Blueprint {
        marks = List.copyOf(marks);
        channels = List.copyOf(channels);
        actors = List.copyOf(actors);
        systems = List.copyOf(systems);
        metrics = List.copyOf(metrics);
        variants = List.copyOf(variants);
        lines = List.copyOf(lines);
        lanes = List.copyOf(lanes);
        phases = List.copyOf(phases);
        flows = List.copyOf(flows);
        allowances = List.copyOf(allowances);
    }

    /** The name that the file gives to {@code line}, if it gives one. */
    public Optional<String> nameOf(Line line) {
        return lines.stream()
                .filter(named -> named.line() == line)
                .map(LineName::label)
                .findFirst();
    }

    /** The same under {@code title} with another grid. */
    public Blueprint holding(String title, List<Lane> lanes, List<Phase> phases, List<Flow> flows) {
        return new Blueprint(
                title,
                header,
                facts,
                marks,
                channels,
                actors,
                systems,
                metrics,
                variants,
                lines,
                lanes,
                phases,
                flows,
                allowances,
                origin);
    }
}
