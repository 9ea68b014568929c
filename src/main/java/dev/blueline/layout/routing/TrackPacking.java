package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Gives the runs of one zone their distances from its middle: packed by the left-edge method in the order they have,
 * each group of runs that hang together centred by itself. Where a run is pinned to the middle, the others of its group
 * are packed outwards from it.
 */
final class TrackPacking {
    private final List<Run> zone;
    private final TrackOrder order;
    private final ToDoubleFunction<Run> size;
    private final double[] offsets;

    TrackPacking(List<Run> zone, TrackOrder order, ToDoubleFunction<Run> size, double[] offsets) {
        this.zone = zone;
        this.order = order;
        this.size = size;
        this.offsets = offsets;
    }

    void pack() {
        for (List<Run> group : groups()) {
            group.sort(Comparator.comparingDouble(order::key).thenComparingInt(Run::id));
            if (group.stream().anyMatch(Run::pinned)) {
                packOutwards(group);
            } else {
                packCentred(group);
            }
        }
    }

    /** The runs of the zone, together with all they share cells with, directly or through others. */
    private List<List<Run>> groups() {
        List<Run> sorted = new ArrayList<>(zone);
        sorted.sort(Comparator.comparingInt(Run::low).thenComparingInt(Run::id));
        List<List<Run>> groups = new ArrayList<>();
        int reached = -1;
        for (Run run : sorted) {
            if (groups.isEmpty() || run.low() > reached) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(run);
            reached = Math.max(reached, run.high());
        }
        return groups;
    }

    private void packCentred(List<Run> group) {
        Map<Integer, Double> places = new HashMap<>();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (Run run : group) {
            double half = size.applyAsDouble(run) / 2;
            double place = half;
            for (Run other : order.overlapping(run)) {
                if (places.containsKey(other.id())) {
                    place = Math.max(place, places.get(other.id()) + size.applyAsDouble(other) / 2 + half);
                }
            }
            places.put(run.id(), place);
            least = Math.min(least, place - half);
            most = Math.max(most, place + half);
        }
        double middle = (least + most) / 2;
        for (Run run : group) {
            offsets[run.id()] = places.get(run.id()) - middle;
        }
    }

    private void packOutwards(List<Run> group) {
        List<Run> low = new ArrayList<>();
        List<Run> high = new ArrayList<>();
        for (Run run : group) {
            if (!run.pinned()) {
                (order.key(run) < 0 ? low : high).add(0, run);
            }
        }
        Collections.reverse(high);
        packFrom(low, -1);
        packFrom(high, 1);
    }

    /** Packs runs away from the middle, in the order given. */
    private void packFrom(List<Run> side, int direction) {
        Map<Integer, Double> places = new HashMap<>();
        for (Run run : side) {
            double half = size.applyAsDouble(run) / 2;
            boolean faces = order.overlapping(run).stream()
                    .anyMatch(other -> !other.pinned() && order.key(other) * direction < 0);
            double place = faces ? half : 0;
            for (Run other : order.overlapping(run)) {
                if (other.pinned()) {
                    place = Math.max(place, size.applyAsDouble(other) / 2 + half);
                } else if (places.containsKey(other.id())) {
                    place = Math.max(place, places.get(other.id()) + size.applyAsDouble(other) / 2 + half);
                }
            }
            places.put(run.id(), place);
            offsets[run.id()] = direction * place;
        }
    }
}
