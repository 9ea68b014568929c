package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of one connector through the grid.
 *
 * @param leaves the side of its first box
 * @param arrives the side of its second box
 * @param cells the cells it touches, in order
 */
record CoarsePath(Side leaves, Side arrives, List<Integer> cells) {

    /** The path as runs, numbered from {@code firstId}. */
    List<Run> runs(int link, RoutingProblem problem, RoutingGrid grid, int firstId) {
        boolean pointedFrom =
                problem.nodes().get(problem.links().get(link).from()).pointed();
        boolean pointedTo = problem.nodes().get(problem.links().get(link).to()).pointed();
        List<Run> runs = new ArrayList<>();
        int start = 0;
        Axis axis = leaves.axis();
        while (true) {
            int end = start;
            while (end + 1 < cells.size() && along(axis, cells.get(end), cells.get(end + 1), grid)) {
                end++;
            }
            boolean first = runs.isEmpty();
            boolean last = end == cells.size() - 1 && axis == arrives.axis();
            boolean pinned = axis == Axis.HORIZONTAL && ((first && pointedFrom) || (last && pointedTo));
            runs.add(run(link, axis, start, end, first, last, pinned, grid, firstId + runs.size()));
            if (last) {
                return runs;
            }
            start = end;
            axis = axis.other();
        }
    }

    private Run run(
            int link,
            Axis axis,
            int start,
            int end,
            boolean first,
            boolean last,
            boolean pinned,
            RoutingGrid grid,
            int id) {
        boolean horizontal = axis == Axis.HORIZONTAL;
        int from = horizontal ? grid.x(cells.get(start)) : grid.y(cells.get(start));
        int to = horizontal ? grid.x(cells.get(end)) : grid.y(cells.get(end));
        int zone = horizontal ? grid.y(cells.get(start)) : grid.x(cells.get(start));
        boolean boxLow = (first && leaves.facesHigh()) || (last && arrives.facesHigh());
        boolean boxHigh = (first && !leaves.facesHigh()) || (last && !arrives.facesHigh());
        boolean rising = from != to ? to > from : first ? leaves.facesHigh() : last ? !arrives.facesHigh() : true;
        return new Run(id, link, axis, zone, Math.min(from, to), Math.max(from, to), rising, boxLow, boxHigh, pinned);
    }

    private static boolean along(Axis axis, int cell, int next, RoutingGrid grid) {
        return axis == Axis.HORIZONTAL ? grid.y(cell) == grid.y(next) : grid.x(cell) == grid.x(next);
    }
}
