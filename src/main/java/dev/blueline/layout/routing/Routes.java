package dev.blueline.layout.routing;

import java.util.List;

/**
 * The finished routes: every link's runs, how far each run lies from the middle of its zone, and how much room the
 * zones need for that. All lengths are in pixels.
 *
 * @param paths the runs of each link, in the order of the links, each from its first box to its second
 * @param labelsAtEnd whether the label of each link lies on its last run, and not on its first one
 * @param offsets by run id, the distance from the middle of the zone, below 0 towards lower coordinates
 * @param columns the room that the zones of vertical runs need, by index
 * @param rows the room that the zones of horizontal runs need, by index
 */
public record Routes(
        List<List<Run>> paths,
        List<Boolean> labelsAtEnd,
        List<Double> offsets,
        List<ZoneNeed> columns,
        List<ZoneNeed> rows) {

    /** Takes copies of the lists. */
    public Routes {
        paths = paths.stream().map(List::copyOf).toList();
        labelsAtEnd = List.copyOf(labelsAtEnd);
        offsets = List.copyOf(offsets);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * The room that a zone needs.
     *
     * @param reach how far runs and their labels reach from the middle of the zone, to either side
     * @param labelsLow in a gap: the room for labels at its lower edge
     * @param labelsHigh in a gap: the room for labels at its higher edge
     */
    public record ZoneNeed(double reach, double labelsLow, double labelsHigh) {}

    /** The distance of {@code run} from the middle of its zone. */
    public double offset(Run run) {
        return offsets.get(run.id());
    }
}
