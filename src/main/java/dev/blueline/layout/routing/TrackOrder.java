package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the runs of each zone that share cells into an order from low to high, so that as few runs as possible cross
 * where they turn off. Each run is set between its neighbours where it costs least, longest first; then all zones are
 * gone through again, because the order in one decides what crosses in another.
 */
final class TrackOrder {
    private static final int ROUNDS = 3;

    private final List<Run> runs;
    private final List<List<Run>> overlapping;
    private final List<List<Run>> attached;
    private final double[] keys;
    private final boolean[] placed;

    /**
     * Looks at all runs.
     *
     * @param runs all runs, each at the place of its id
     * @param zones the runs of each zone
     * @param paths the runs of each link, in order
     */
    TrackOrder(List<Run> runs, List<List<Run>> zones, List<List<Run>> paths) {
        this.runs = runs;
        this.attached = new ArrayList<>();
        this.keys = new double[runs.size()];
        this.placed = new boolean[runs.size()];
        this.overlapping = new ArrayList<>();
        runs.forEach(run -> overlapping.add(new ArrayList<>()));
        runs.forEach(run -> attached.add(new ArrayList<>()));
        paths.forEach(this::join);
        zones.forEach(this::findOverlaps);
        order(zones);
    }

    /** Where a run stands among those it shares cells with; pinned runs stand at 0. */
    double key(Run run) {
        return keys[run.id()];
    }

    /** The runs that share a cell and the direction with {@code run}. */
    List<Run> overlapping(Run run) {
        return overlapping.get(run.id());
    }

    /** Notes for each run of a path which runs turn off from it. */
    private void join(List<Run> path) {
        for (int i = 0; i + 1 < path.size(); i++) {
            attach(path.get(i), path.get(i + 1));
            attach(path.get(i + 1), path.get(i));
        }
    }

    private void attach(Run run, Run other) {
        List<Run> all = attached.get(run.id());
        if (!all.contains(other)) {
            all.add(other);
        }
    }

    private void findOverlaps(List<Run> zone) {
        List<Run> sorted = new ArrayList<>(zone);
        sorted.sort(Comparator.comparingInt(Run::low).thenComparingInt(Run::id));
        List<Run> active = new ArrayList<>();
        for (Run run : sorted) {
            active.removeIf(other -> other.high() < run.low());
            for (Run other : active) {
                overlapping.get(run.id()).add(other);
                overlapping.get(other.id()).add(run);
            }
            active.add(run);
        }
    }

    private void order(List<List<Run>> zones) {
        runs.stream().filter(Run::pinned).forEach(run -> placed[run.id()] = true);
        List<List<Run>> longestFirst = new ArrayList<>();
        for (List<Run> zone : zones) {
            List<Run> movable = new ArrayList<>(zone);
            movable.removeIf(Run::pinned);
            movable.sort(
                    Comparator.comparingInt((Run run) -> run.low() - run.high()).thenComparingInt(Run::id));
            longestFirst.add(movable);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Axis axis : Axis.values()) {
                for (List<Run> zone : longestFirst) {
                    if (!zone.isEmpty() && zone.get(0).axis() == axis) {
                        zone.forEach(this::place);
                    }
                }
            }
        }
    }

    /** Sets {@code run} to the cheapest place among the runs it shares cells with. */
    private void place(Run run) {
        List<Run> others = new ArrayList<>();
        for (Run other : overlapping(run)) {
            if (placed[other.id()]) {
                others.add(other);
            }
        }
        others.sort(Comparator.comparingDouble(this::key).thenComparingInt(Run::id));
        int cost = 0;
        for (Run other : others) {
            cost += crossings(run, other);
        }
        int best = cost;
        int bestAt = 0;
        int bestSkew = skew(0, others.size(), run);
        for (int at = 1; at <= others.size(); at++) {
            Run passed = others.get(at - 1);
            cost += crossings(passed, run) - crossings(run, passed);
            boolean between = at < others.size() && key(passed) == key(others.get(at));
            int skew = skew(at, others.size(), run);
            if (!between && (cost < best || (cost == best && skew < bestSkew))) {
                best = cost;
                bestAt = at;
                bestSkew = skew;
            }
        }
        placed[run.id()] = true;
        keys[run.id()] = between(others, bestAt);
    }

    /** How far a place is from the one that a run leans to: the side to which most of what turns off it leads. */
    private int skew(int at, int size, Run run) {
        int leaning = 0;
        for (Run turned : attached.get(run.id())) {
            leaning += turned.leads(run.zone(), 1) ? 1 : 0;
            leaning -= turned.leads(run.zone(), -1) ? 1 : 0;
        }
        if (leaning == 0) {
            return Math.abs(2 * at - size);
        }
        return leaning < 0 ? at : size - at;
    }

    private double between(List<Run> others, int at) {
        if (others.isEmpty()) {
            return 1;
        }
        if (at == 0) {
            return key(others.get(0)) - 1;
        }
        if (at == others.size()) {
            return key(others.get(at - 1)) + 1;
        }
        return (key(others.get(at - 1)) + key(others.get(at))) / 2;
    }

    /** How often the two cross where they turn off, if {@code first} lies on the lower side of {@code second}. */
    private int crossings(Run first, Run second) {
        return turning(first, second, 1) + turning(second, first, -1);
    }

    private int turning(Run run, Run other, int towards) {
        int count = 0;
        for (Run turned : attached.get(run.id())) {
            count += turned.leads(run.zone(), towards) && covers(other, turned) ? 1 : 0;
        }
        return count;
    }

    /** Whether {@code run} lies across {@code crossing} where they meet. */
    private boolean covers(Run run, Run crossing) {
        int at = crossing.zone();
        if (at < run.low() || at > run.high()) {
            return false;
        }
        boolean openBelow = at > run.low() || run.boxLow();
        boolean openAbove = at < run.high() || run.boxHigh();
        for (Run turned : attached.get(run.id())) {
            openBelow |= turned.zone() == at && before(turned, crossing);
            openAbove |= turned.zone() == at && before(crossing, turned);
        }
        return openBelow && openAbove;
    }

    /** Whether {@code first} is known to lie before {@code second}; not while one of them has no place. */
    private boolean before(Run first, Run second) {
        return placed[first.id()] && placed[second.id()] && key(first) < key(second);
    }
}
