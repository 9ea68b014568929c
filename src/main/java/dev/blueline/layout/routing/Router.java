package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * Routes all links of a problem: coarse ways, then orders, then distances. Every link gets a route; no two runs that
 * share a cell and a direction get the same place, but for combs; a label has the first stretch of its link's route to
 * itself, or the last one where the first is a comb's.
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
    private final List<Boolean> labelsAtEnd;
    private final List<Double> sizes = new ArrayList<>();
    private final List<List<Run>> columns = new ArrayList<>();
    private final List<List<Run>> rows = new ArrayList<>();

    private Router(RoutingProblem problem) {
        this.problem = problem;
        Combs.Combed combed = Combs.of(problem, new CoarseRouter(problem).route());
        this.paths = combed.paths();
        this.labelsAtEnd = combed.labelsAtEnd();
        for (int x = 0; x <= 2 * problem.columns(); x++) {
            columns.add(new ArrayList<>());
        }
        for (int y = 0; y <= 2 * problem.rows(); y++) {
            rows.add(new ArrayList<>());
        }
        paths.forEach(path -> path.forEach(this::file));
        findSizes();
        for (int gap : problem.dividers()) {
            sizes.add(DIVIDER);
            file(new Run(runs.size(), -1, Axis.HORIZONTAL, 2 * gap, 0, 2 * problem.columns(), true, true, true, true));
        }
    }

    /** Routes all links of {@code problem}. */
    public static Routes route(RoutingProblem problem) {
        return new Router(problem).routes();
    }

    /** Notes {@code run}, once: runs are numbered in the order of the links. */
    private void file(Run run) {
        if (run.id() < runs.size()) {
            return;
        }
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
        return new Routes(
                paths,
                labelsAtEnd,
                places,
                needs(columns, Axis.VERTICAL, offsets),
                needs(rows, Axis.HORIZONTAL, offsets));
    }

    /** The room that each run takes across its direction: that of the label where it carries one. */
    private void findSizes() {
        for (Run run : runs) {
            sizes.add(run.amongBoxes() ? PORT : TRACK);
        }
        for (int i = 0; i < paths.size(); i++) {
            RoutingProblem.Link link = problem.links().get(i);
            if (link.labelled()) {
                Run run = labelRun(i);
                double label = run.axis() == Axis.HORIZONTAL ? link.labelHeight() : link.labelWidth();
                sizes.set(run.id(), Math.max(sizes.get(run.id()), label + LABEL_GAP));
            }
        }
    }

    private double size(Run run) {
        return sizes.get(run.id());
    }

    /** The run on which the label of {@code link} lies. */
    private Run labelRun(int link) {
        List<Run> path = paths.get(link);
        return path.get(labelsAtEnd.get(link) ? path.size() - 1 : 0);
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
        for (int i = 0; i < paths.size(); i++) {
            RoutingProblem.Link link = problem.links().get(i);
            Run run = labelRun(i);
            if (link.labelled() && (run.axis() == Axis.HORIZONTAL) == ofColumns) {
                double length = (ofColumns ? link.labelWidth() : link.labelHeight()) + 2 * LABEL_GAP;
                boolean low = run.rising() != labelsAtEnd.get(i);
                double[] labels = low ? labelsLow : labelsHigh;
                int gap = low ? run.low() : run.high();
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
