package dev.blueline.layout.routing;

/** The cells of the grid: which are boxes, and how many runs lie in each already. Mutable; one router's own. */
final class RoutingGrid {
    private final int width;
    private final int height;
    private final boolean[] box;
    private final int[] horizontal;
    private final int[] vertical;
    private final int[] pinned;

    RoutingGrid(RoutingProblem problem) {
        width = 2 * problem.columns() + 1;
        height = 2 * problem.rows() + 1;
        box = new boolean[width * height];
        horizontal = new int[width * height];
        vertical = new int[width * height];
        pinned = new int[width * height];
        for (RoutingProblem.Node node : problem.nodes()) {
            box[cellOf(node)] = true;
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

    int cellOf(RoutingProblem.Node node) {
        return cell(2 * node.column() + 1, 2 * node.row() + 1);
    }

    /** The cell before {@code side} of {@code node}. */
    int cellBeside(RoutingProblem.Node node, Side side) {
        return cellOf(node) + side.dx() + side.dy() * width;
    }

    boolean isBox(int cell) {
        return box[cell];
    }

    /** How many runs along {@code axis} lie in {@code cell}. */
    int runs(int cell, Axis axis) {
        return axis == Axis.HORIZONTAL ? horizontal[cell] : vertical[cell];
    }

    /** Whether a horizontal run that must lie in the middle of its row lies in {@code cell}. */
    boolean hasPinned(int cell) {
        return pinned[cell] > 0;
    }

    /** Counts {@code run} in, or out again with an {@code amount} of -1. */
    void count(Run run, int amount) {
        int[] counts = run.axis() == Axis.HORIZONTAL ? horizontal : vertical;
        for (int i = run.low(); i <= run.high(); i++) {
            int cell = run.axis() == Axis.HORIZONTAL ? cell(i, run.zone()) : cell(run.zone(), i);
            counts[cell] += amount;
            if (run.pinned()) {
                pinned[cell] += amount;
            }
        }
    }
}
