package dev.blueline.layout;

import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.routing.Axis;
import dev.blueline.layout.routing.Routes;
import dev.blueline.layout.routing.Routes.ZoneNeed;
import dev.blueline.layout.routing.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Coordinates for the grid: every column, row and gap is as wide as what it holds needs. Indices count gaps and boxes
 * together, as the router's do: odd ones are columns and rows, even ones gaps.
 */
final class SheetGeometry {
    private final Routes routes;
    private final double[] left;
    private final double[] top;

    /**
     * Sizes everything.
     *
     * @param grid where the boxes stand
     * @param heights the height that each row's boxes need
     * @param routes the connectors
     * @param x the left edge of the gap before the first column
     * @param y the upper edge of the gap above the first row
     */
    SheetGeometry(Grid grid, double[] heights, Routes routes, double x, double y) {
        this.routes = routes;
        this.left = new double[2 * grid.columns() + 2];
        this.top = new double[2 * grid.rows() + 2];
        left[0] = x;
        for (int i = 0; i < left.length - 1; i++) {
            left[i + 1] = left[i] + width(i, routes.columns().get(i), 2 * grid.columns());
        }
        boolean[] passed = passedGaps(2 * grid.rows() + 1);
        List<Integer> borders = grid.laneBorders();
        top[0] = y;
        for (int i = 0; i < top.length - 1; i++) {
            ZoneNeed need = routes.rows().get(i);
            double size;
            if (i % 2 == 1) {
                size = Math.max(heights[i / 2], 2 * (need.reach() + Sizes.PORT_MARGIN));
            } else {
                boolean outer = i == 0 || i == 2 * grid.rows();
                double least = outer ? Sizes.OUTER_LANE_GAP : borders.contains(i / 2) ? Sizes.LANE_GAP : Sizes.STACK;
                size = gap(need, least, passed[i]);
            }
            top[i + 1] = top[i] + size;
        }
    }

    private static double width(int index, ZoneNeed need, int last) {
        if (index % 2 == 1) {
            return Math.max(Sizes.BOX_WIDTH, 2 * (need.reach() + Sizes.PORT_MARGIN));
        }
        boolean outer = index == 0 || index == last;
        return gap(need, outer ? Sizes.OUTER_GUTTER : Sizes.GUTTER, need.reach() > 0);
    }

    private static double gap(ZoneNeed need, double least, boolean passed) {
        double content = need.labelsLow() + 2 * need.reach() + need.labelsHigh();
        boolean used = passed || need.labelsLow() > 0 || need.labelsHigh() > 0;
        return Math.max(least, used ? content + 2 * Sizes.STUB : content);
    }

    /** Which gaps between rows have a connector in them. */
    private boolean[] passedGaps(int count) {
        boolean[] passed = new boolean[count];
        for (List<Run> path : routes.paths()) {
            for (Run run : path) {
                for (int i = run.low(); run.axis() == Axis.VERTICAL && i <= run.high(); i++) {
                    passed[i] = true;
                }
            }
        }
        return passed;
    }

    /** The outline of a box: {@code span} columns from {@code column}, in {@code row}; both from 0. */
    Rect box(int column, int span, int row) {
        double x = columnLeft(column);
        double y = top[2 * row + 1];
        return new Rect(x, y, columnRight(column + span - 1) - x, top[2 * row + 2] - y);
    }

    /** The left edge of the boxes of {@code column}, from 0. */
    double columnLeft(int column) {
        return left[2 * column + 1];
    }

    /** The right edge of the boxes of {@code column}, from 0. */
    double columnRight(int column) {
        return left[2 * column + 2];
    }

    /** The upper edge of the zone {@code index}. */
    double top(int index) {
        return top[index];
    }

    /** The right edge of the gap behind the last column. */
    double right() {
        return left[left.length - 1];
    }

    /** The lower edge of the gap below the last row. */
    double bottom() {
        return top[top.length - 1];
    }

    /** Where the middle runs of the gap between columns {@code index} lie. */
    double middleX(int index) {
        return middle(left, routes.columns().get(index), index);
    }

    /** Where the middle runs of the gap between rows {@code index} lie. */
    double middleY(int index) {
        return middle(top, routes.rows().get(index), index);
    }

    private static double middle(double[] edges, ZoneNeed need, int index) {
        return (edges[index] + need.labelsLow() + edges[index + 1] - need.labelsHigh()) / 2;
    }

    /** The coordinate that all points of {@code run} have in common. */
    double along(Run run) {
        double middle = run.axis() == Axis.HORIZONTAL ? middleY(run.zone()) : middleX(run.zone());
        return middle + routes.offset(run);
    }

    /** The corners of a connector, its ends on the borders of its boxes included. */
    List<Point> points(List<Run> path) {
        List<Point> points = new ArrayList<>();
        Run first = path.get(0);
        points.add(end(first, first.rising()));
        for (int i = 0; i + 1 < path.size(); i++) {
            Run run = path.get(i);
            Run next = path.get(i + 1);
            points.add(
                    run.axis() == Axis.HORIZONTAL
                            ? new Point(along(next), along(run))
                            : new Point(along(run), along(next)));
        }
        Run last = path.get(path.size() - 1);
        points.add(end(last, !last.rising()));
        return points;
    }

    /** The end of a run at the box before its lowest cell, or behind its highest. */
    private Point end(Run run, boolean low) {
        double[] edges = run.axis() == Axis.HORIZONTAL ? left : top;
        double edge = low ? edges[run.low()] : edges[run.high() + 1];
        return run.axis() == Axis.HORIZONTAL ? new Point(edge, along(run)) : new Point(along(run), edge);
    }
}
