package dev.blueline.layout.routing;

/** The cells of the grid: which are boxes, and how many runs lie in each already. Mutable; one router's own. */
final class RoutingGrid {
    private final int width;
    private final int height;
    private final boolean[] box;
    private final int[] horizontal;
    private final int[] vertical;
    private final int[] horizontalTurns;
    private final int[] verticalTurns;
    private final int[] pinned;

    RoutingGrid(RoutingProblem problem) {
        width = 2 * problem.columns() + 1;
        height = 2 * problem.rows() + 1;
        box = new boolean[width * height];
        horizontal = new int[width * height];
        vertical = new int[width * height];
        horizontalTurns = new int[width * height];
        verticalTurns = new int[width * height];
        pinned = new int[width * height];
        for (RoutingProblem.Node node : problem.nodes()) {
            for (int x = 2 * node.column() + 1; x <= 2 * node.lastColumn() + 1; x++) {
                box[cell(x, 2 * node.row() + 1)] = true;
            }
        }
    }

    int size() {
        return width * height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int cell(int x, int y) {
        return y * width + x;
    }

    int x(int cell) {
        return cell % width;
    }

    int y(int cell) {
        return cell / width;
    }

    /** The cells before {@code side} of {@code node}: at its top and bottom one for each of its columns and the gaps between. */
    int[] cellsBeside(RoutingProblem.Node node, Side side) {
        int y = 2 * node.row() + 1 + side.dy();
        if (side.axis() == Axis.HORIZONTAL) {
            int x = side.facesHigh() ? 2 * node.lastColumn() + 2 : 2 * node.column();
            return new int[] {cell(x, y)};
        }
        int[] cells = new int[2 * node.span() - 1];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(2 * node.column() + 1 + i, y);
        }
        return cells;
    }

    /** Whether {@code cell} lies before {@code side} of {@code node}. */
    boolean isBeside(int cell, RoutingProblem.Node node, Side side) {
        int y = 2 * node.row() + 1 + side.dy();
        if (y(cell) != y) {
            return false;
        }
        int x = x(cell);
        if (side.axis() == Axis.HORIZONTAL) {
            return x == (side.facesHigh() ? 2 * node.lastColumn() + 2 : 2 * node.column());
        }
        return x > 2 * node.column() && x <= 2 * node.lastColumn() + 1;
    }

    boolean isBox(int cell) {
        return box[cell];
    }

    /** How many runs along {@code axis} lie in {@code cell}. */
    int runs(int cell, Axis axis) {
        return axis == Axis.HORIZONTAL ? horizontal[cell] : vertical[cell];
    }

    /** How many of the runs along {@code axis} in {@code cell} turn off there. */
    int turning(int cell, Axis axis) {
        return axis == Axis.HORIZONTAL ? horizontalTurns[cell] : verticalTurns[cell];
    }

    /** Whether a horizontal run that must lie in the middle of its row lies in {@code cell}. */
    boolean hasPinned(int cell) {
        return pinned[cell] > 0;
    }

    /** Counts {@code run} in, or out again with an {@code amount} of -1. */
    void count(Run run, int amount) {
        int[] counts = run.axis() == Axis.HORIZONTAL ? horizontal : vertical;
        int[] turns = run.axis() == Axis.HORIZONTAL ? horizontalTurns : verticalTurns;
        for (int i = run.low(); i <= run.high(); i++) {
            int cell = run.axis() == Axis.HORIZONTAL ? cell(i, run.zone()) : cell(run.zone(), i);
            counts[cell] += amount;
            if ((i == run.low() && !run.boxLow()) || (i == run.high() && !run.boxHigh())) {
                turns[cell] += amount;
            }
            if (run.pinned()) {
                pinned[cell] += amount;
            }
        }
    }
}
