package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * Routes all links of a problem: coarse ways, then orders, then distances. Every link gets a route; no two runs that
 * share a cell and a direction get the same place; a label has the first stretch of its link's route to itself.
 */
public final class Router {
    /** The distance between two runs in a gap. */
    public static final double TRACK = 10;
    /** The distance between two runs that pass or meet boxes, and so of two ports. */
    public static final double PORT = 16;
    /** The room on either side of a label. */
    public static final double LABEL_GAP = 5;
    /** The room that a divider takes. */
    private static final double DIVIDER = 12;

    private final RoutingProblem problem;
    private final List<Run> runs = new ArrayList<>();
    private final List<List<Run>> paths;
    private final List<List<Run>> columns = new ArrayList<>();
    private final List<List<Run>> rows = new ArrayList<>();

    private Router(RoutingProblem problem) {
        this.problem = problem;
        this.paths = new CoarseRouter(problem).route();
        for (int x = 0; x <= 2 * problem.columns(); x++) {
            columns.add(new ArrayList<>());
        }
        for (int y = 0; y <= 2 * problem.rows(); y++) {
            rows.add(new ArrayList<>());
        }
        paths.forEach(path -> path.forEach(this::file));
        for (int gap : problem.dividers()) {
            file(new Run(runs.size(), -1, Axis.HORIZONTAL, 2 * gap, 0, 2 * problem.columns(), true, true, true, true));
        }
    }

    /** Routes all links of {@code problem}. */
    public static Routes route(RoutingProblem problem) {
        return new Router(problem).routes();
    }

    private void file(Run run) {
        runs.add(run);
        (run.axis() == Axis.HORIZONTAL ? rows : columns).get(run.zone()).add(run);
    }

    private Routes routes() {
        List<List<Run>> zones = new ArrayList<>(columns);
        zones.addAll(rows);
        TrackOrder order = new TrackOrder(runs, zones, paths);
        double[] offsets = new double[runs.size()];
        for (List<Run> zone : zones) {
            new TrackPacking(zone, order, this::size, offsets).pack();
        }
        List<Double> places = new ArrayList<>();
        for (double offset : offsets) {
            places.add(offset);
        }
        return new Routes(paths, places, needs(columns, Axis.VERTICAL, offsets), needs(rows, Axis.HORIZONTAL, offsets));
    }

    /** The room that a run takes across its direction: that of its label where it carries one. */
    private double size(Run run) {
        if (run.link() < 0) {
            return DIVIDER;
        }
        if (!run.amongBoxes()) {
            return TRACK;
        }
        RoutingProblem.Link link = problem.links().get(run.link());
        if (!carriesLabel(run)) {
            return PORT;
        }
        double label = run.axis() == Axis.HORIZONTAL ? link.labelHeight() : link.labelWidth();
        return Math.max(PORT, label + LABEL_GAP);
    }

    private boolean carriesLabel(Run run) {
        return run.link() >= 0
                && problem.links().get(run.link()).labelled()
                && paths.get(run.link()).get(0).id() == run.id();
    }

    private List<Routes.ZoneNeed> needs(List<List<Run>> zones, Axis axis, double[] offsets) {
        double[] reach = new double[zones.size()];
        double[] labelsLow = new double[zones.size()];
        double[] labelsHigh = new double[zones.size()];
        for (List<Run> zone : zones) {
            for (Run run : zone) {
                reach[run.zone()] = Math.max(reach[run.zone()], Math.abs(offsets[run.id()]) + size(run) / 2);
            }
        }
        boolean ofColumns = axis == Axis.VERTICAL;
        for (List<Run> path : paths) {
            Run first = path.get(0);
            if (carriesLabel(first) && (first.axis() == Axis.HORIZONTAL) == ofColumns) {
                RoutingProblem.Link link = problem.links().get(first.link());
                double length = (ofColumns ? link.labelWidth() : link.labelHeight()) + 2 * LABEL_GAP;
                int gap = first.rising() ? first.low() : first.high();
                double[] labels = first.rising() ? labelsLow : labelsHigh;
                labels[gap] = Math.max(labels[gap], length);
            }
        }
        List<Routes.ZoneNeed> needs = new ArrayList<>();
        for (int i = 0; i < zones.size(); i++) {
            needs.add(new Routes.ZoneNeed(reach[i], labelsLow[i], labelsHigh[i]));
        }
        return needs;
    }
}
