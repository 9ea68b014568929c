package dev.blueline.layout;

import dev.blueline.graphviz.Placement;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.measure.HandOffs.Pair;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the chips stand: where Graphviz puts them, unless that is on another one. It keeps them clear of boxes, but where
 * many ties run beside each other its labels of ties within a row may touch; then one of them moves up or down, less than
 * there is room between two rows.
 */
final class HandOffSpots {
    private static final double ASIDE = 27;
    /** How many neighbours to the left are looked at: more cannot reach that far. */
    private static final int NEIGHBOURS = 8;

    private final Map<String, Spot> spots = new HashMap<>();

    /** A chip that has its place. */
    private record Taken(double row, Rect rect) {}

    HandOffSpots(List<Pair> pairs, HandOffPlan sizes, Placement placed) {
        Map<String, Spot> wanted = new HashMap<>();
        pairs.forEach(pair -> wanted.put(
                HandOffPlan.id(pair),
                placed.edges().get(HandOffPlan.id(pair)).label().orElseThrow()));
        List<Pair> ordered = pairs.stream()
                .sorted(Comparator.<Pair>comparingDouble(
                                pair -> wanted.get(HandOffPlan.id(pair)).y())
                        .thenComparingDouble(
                                pair -> wanted.get(HandOffPlan.id(pair)).x()
                                        - sizes.chip(pair).width() / 2))
                .toList();
        Deque<Taken> before = new ArrayDeque<>();
        for (Pair pair : ordered) {
            Spot spot = wanted.get(HandOffPlan.id(pair));
            before.removeIf(taken -> taken.row() != spot.y());
            Spot free = free(spot, sizes.chip(pair), before);
            spots.put(HandOffPlan.id(pair), free);
            before.addLast(new Taken(spot.y(), rect(free, sizes.chip(pair))));
            if (before.size() > NEIGHBOURS) {
                before.removeFirst();
            }
        }
    }

    private static Spot free(Spot spot, HandOffChip chip, Deque<Taken> before) {
        for (double aside : List.of(0.0, ASIDE, -ASIDE)) {
            Spot tried = new Spot(spot.x(), spot.y() + aside);
            Rect rect = rect(tried, chip);
            if (before.stream().noneMatch(taken -> taken.rect().overlaps(rect))) {
                return tried;
            }
        }
        return spot;
    }

    private static Rect rect(Spot spot, HandOffChip chip) {
        return new Rect(spot.x() - chip.width() / 2, spot.y() - chip.height() / 2, chip.width(), chip.height());
    }

    /** The middle of each chip, by the ids of ties, in places of the placement. */
    Map<String, Spot> spots() {
        return Map.copyOf(spots);
    }
}
