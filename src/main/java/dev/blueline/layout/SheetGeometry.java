package dev.blueline.layout;

import dev.blueline.layout.routing.Axis;
import dev.blueline.layout.routing.Routes;
import dev.blueline.layout.routing.Routes.ZoneNeed;
import dev.blueline.layout.routing.Run;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import java.util.ArrayList;
import java.util.List;

/**
 * Coordinates for the grid: every column, row and gap is as wide as what it holds needs. Indices count gaps and boxes
 * together, as the router's do: odd ones are columns and rows, even ones gaps.
 */
final class SheetGeometry {
    private final Grid grid;
    private final BoxSizes sizes;
    private final Routes routes;
    private final double[] left;
    private final double[] top;

    /**
     * Sizes everything.
     *
     * @param grid where the boxes stand
     * @param sizes what the boxes need
     * @param leastRows the least height of each row
     * @param routes the connectors
     * @param x the left edge of the gap before the first column
     * @param y the upper edge of the gap above the first row
     */
    SheetGeometry(Grid grid, BoxSizes sizes, double[] leastRows, Routes routes, double x, double y) {
        this.grid = grid;
        this.sizes = sizes;
        this.routes = routes;
        this.left = new double[2 * grid.columns() + 2];
        this.top = new double[2 * grid.rows() + 2];
        left[0] = x;
        for (int i = 0; i < left.length - 1; i++) {
            left[i + 1] = left[i] + width(i, routes.columns().get(i));
        }
        boolean[] passed = passedGaps(2 * grid.rows() + 1);
        List<Integer> borders = grid.laneBorders();
        double[] rowHeights = rowHeights(leastRows);
        top[0] = y;
        for (int i = 0; i < top.length - 1; i++) {
            ZoneNeed need = routes.rows().get(i);
            double size;
            if (i % 2 == 1) {
                size = Math.max(rowHeights[i / 2], 2 * need.reach());
            } else {
                boolean outer = i == 0 || i == 2 * grid.rows();
                double least = outer ? Sizes.OUTER_LANE_GAP : borders.contains(i / 2) ? Sizes.LANE_GAP : Sizes.STACK;
                boolean hidden = (i > 0 && isHidden(i / 2 - 1)) || (i < 2 * grid.rows() && isHidden(i / 2));
                size = gap(need, hidden ? Math.min(least, Sizes.GAP_BORDER) : least, passed[i]);
            }
            top[i + 1] = top[i] + size;
        }
    }

    private double[] rowHeights(double[] leastRows) {
        double[] rows = new double[grid.rows()];
        for (int i = 0; i < grid.slots().size(); i++) {
            int row = grid.slots().get(i).row();
            rows[row] = Math.max(rows[row], sizes.height(i));
        }
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Math.max(rows[row], Math.max(leastRows[row], Sizes.GAP_HEIGHT));
        }
        return rows;
    }

    /** Whether {@code row} stands for lanes that are not shown. */
    private boolean isHidden(int row) {
        return !grid.group(row).shown();
    }

    private double width(int index, ZoneNeed need) {
        if (index % 2 == 1) {
            double least = Math.max(grid.leastWidth(index / 2, 1), sizes.columnWidth(index / 2));
            return Math.max(least, 2 * (need.reach() + Sizes.PORT_MARGIN));
        }
        boolean outer = index == 0 || index == 2 * grid.columns();
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

    /** The outline of the box at {@code slot} of the grid: as high as it needs, in the middle of its row. */
    Rect box(int slot) {
        Grid.Slot place = grid.slots().get(slot);
        double x = columnLeft(place.column());
        double width = columnRight(place.column() + place.span() - 1) - x;
        double middle = (top[2 * place.row() + 1] + top[2 * place.row() + 2]) / 2;
        return new Rect(x, middle - sizes.height(slot) / 2, width, sizes.height(slot));
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

    /** The corners of a connector between two boxes, its ends on their borders included. */
    List<Point> points(List<Run> path, Outline from, Outline to) {
        List<Point> points = new ArrayList<>();
        Run first = path.get(0);
        points.add(end(first, from, first.rising()));
        for (int i = 0; i + 1 < path.size(); i++) {
            Run run = path.get(i);
            Run next = path.get(i + 1);
            points.add(
                    run.axis() == Axis.HORIZONTAL
                            ? new Point(along(next), along(run))
                            : new Point(along(run), along(next)));
        }
        Run last = path.get(path.size() - 1);
        points.add(end(last, to, !last.rising()));
        return points;
    }

    /** Where a run meets a box: on its far side if the box lies below the run's lowest cell. */
    private Point end(Run run, Outline box, boolean behind) {
        return run.axis() == Axis.HORIZONTAL ? box.side(along(run), behind) : box.edge(along(run), behind);
    }
}
