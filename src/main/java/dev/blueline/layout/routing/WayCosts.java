package dev.blueline.layout.routing;

import dev.blueline.layout.routing.RoutingProblem.Link;
import dev.blueline.layout.routing.RoutingProblem.Node;
import java.util.Set;

/**
 * What a way through the grid costs, in pixels of detour that a reader would rather follow: bends and crossings above
 * all, then length. Lengths begin as guesses and are {@linkplain #measure measured} when the ways are known. Mutable; one
 * router's own.
 */
final class WayCosts {
    private static final int BEND = 1000;
    private static final int TURN_AMONG_BOXES = 84;
    private static final int CROSSING = 150;
    /** Of a run that turns off where it is met: the order of the tracks can often save that crossing. */
    private static final int CROSSING_TURN = 40;

    private static final int BEND_THROUGH = 28;
    private static final int BEND_TURN = 14;
    private static final int COMPANY = 1;
    private static final int USED_SIDE = 42;
    /** Of a side that is not the one where others of the same fan are. */
    private static final int APART = 150;
    /** Of a corner at which some arrive and others leave. */
    private static final int MIXED_CORNER = 200;

    private static final int EDGE = 20;
    private static final int AVERTED_SIDE = 140;
    private static final int OTHER_SIDE = 70;
    private static final int UNUSUAL_SIDE = 28;
    /** Of a loop, for every row or column of boxes that it passes between boxes and not outside them. */
    private static final int LOOP_INSIDE = 120;

    private static final int COLUMN = 164;
    private static final int ROW = 60;
    private static final int GUTTER = 40;
    private static final int CHANNEL = 36;
    private static final int STUBS = 30;
    private static final int PORTS = 32;

    private final RoutingProblem problem;
    private final RoutingGrid grid;
    private final int[] widths;
    private final int[] heights;
    private final int[] lefts;
    private final int[] tops;
    private final int[][] leaving;
    private final int[][] arriving;

    WayCosts(RoutingProblem problem, RoutingGrid grid) {
        this.problem = problem;
        this.grid = grid;
        this.widths = new int[grid.width()];
        this.heights = new int[grid.height()];
        this.lefts = new int[grid.width() + 1];
        this.tops = new int[grid.height() + 1];
        this.leaving = new int[problem.nodes().size()][Side.values().length];
        this.arriving = new int[problem.nodes().size()][Side.values().length];
        measure();
    }

    /** Counts the ends of {@code link} in, or out again with an {@code amount} of -1. */
    void count(int link, CoarsePath path, int amount) {
        leaving[problem.links().get(link).from()][path.leaves().index()] += amount;
        arriving[problem.links().get(link).to()][path.arrives().index()] += amount;
    }

    /** Finds how wide columns, rows and gaps will be about, by what lies in the grid. */
    void measure() {
        for (int x = 0; x < grid.width(); x++) {
            int tracks = 0;
            for (int y = 0; y < grid.height(); y++) {
                tracks = Math.max(tracks, grid.runs(grid.cell(x, y), Axis.VERTICAL));
            }
            widths[x] = x % 2 == 1 ? among(COLUMN, tracks) : gap(GUTTER, tracks);
            lefts[x + 1] = lefts[x] + widths[x];
        }
        for (int y = 0; y < grid.height(); y++) {
            int tracks = 0;
            for (int x = 0; x < grid.width(); x++) {
                tracks = Math.max(tracks, grid.runs(grid.cell(x, y), Axis.HORIZONTAL));
            }
            heights[y] = y % 2 == 1 ? among(ROW, tracks) : gap(CHANNEL, tracks);
            tops[y + 1] = tops[y] + heights[y];
        }
    }

    private static int among(int least, int tracks) {
        return Math.max(least, (int) (tracks * Router.PORT) + PORTS);
    }

    private static int gap(int least, int tracks) {
        return Math.max(least, (int) (tracks * Router.TRACK) + STUBS);
    }

    /** The cost of a way into {@code cell} along {@code axis}; more for loops where boxes stand. */
    int enter(int cell, Axis axis, boolean outside) {
        int x = grid.x(cell);
        int y = grid.y(cell);
        boolean across = axis == Axis.HORIZONTAL;
        boolean edge = across ? y == 0 || y == grid.height() - 1 : x == 0 || x == grid.width() - 1;
        boolean inside = outside && x % 2 == 1 && y % 2 == 1;
        return (across ? widths[x] : heights[y])
                + (edge ? EDGE : 0)
                + (inside ? LOOP_INSIDE : 0)
                + COMPANY * grid.runs(cell, axis);
    }

    /** The cost of passing all runs at a right angle in {@code cell}. */
    int across(int cell, Axis axis) {
        int turning = grid.turning(cell, axis.other());
        return CROSSING * (grid.runs(cell, axis.other()) - turning) + CROSSING_TURN * turning;
    }

    /** The cost of a bend in {@code cell}. */
    int bend(int cell) {
        boolean amongBoxes = grid.x(cell) % 2 == 1 && grid.y(cell) % 2 == 1;
        int turning = grid.turning(cell, Axis.HORIZONTAL) + grid.turning(cell, Axis.VERTICAL);
        int through = grid.runs(cell, Axis.HORIZONTAL) + grid.runs(cell, Axis.VERTICAL) - turning;
        return BEND + (amongBoxes ? TURN_AMONG_BOXES : 0) + BEND_THROUGH * through + BEND_TURN * turning;
    }

    /** The least that is left to pay from {@code cell}, left along {@code axis}: never more than the true cost. */
    int remaining(int cell, Axis axis, Node goal) {
        int x = grid.x(cell);
        int y = grid.y(cell);
        int low = 2 * goal.column() + 1;
        int high = 2 * goal.lastColumn() + 1;
        int row = 2 * goal.row() + 1;
        int dx = x < low ? lefts[low] - lefts[x + 1] : x > high ? lefts[x] - lefts[high + 1] : 0;
        int dy = y < row ? tops[row] - tops[y + 1] : y > row ? tops[y] - tops[row + 1] : 0;
        boolean turns = axis == Axis.HORIZONTAL ? y != row : x < low || x > high;
        return dx + dy + (turns ? BEND : 0);
    }

    /**
     * The cost of using {@code side}: least on the side that faces the other box, and on those where other links are with
     * which this one can be a comb.
     */
    int side(int link, Side side, boolean leaves, Set<Side> mates) {
        Link ends = problem.links().get(link);
        int node = leaves ? ends.from() : ends.to();
        Node own = problem.nodes().get(node);
        Node other = problem.nodes().get(leaves ? ends.to() : ends.from());
        int across = other.across(own);
        int down = Integer.compare(other.row(), own.row());
        boolean facing = (side.dx() == across && side.dy() == 0) || (side.dy() == down && side.dx() == 0);
        boolean averted = (side.dx() == -across && across != 0) || (side.dy() == -down && down != 0);
        boolean backward = leaves ? across < 0 : across > 0;
        boolean customary = side.axis() == (across == 0 || backward ? Axis.VERTICAL : Axis.HORIZONTAL);
        int same = (leaves ? leaving : arriving)[node][side.index()];
        int opposite = (leaves ? arriving : leaving)[node][side.index()];
        return (facing ? 0 : averted ? AVERTED_SIDE : OTHER_SIDE)
                + (customary ? 0 : UNUSUAL_SIDE)
                + (mates.contains(side) ? 0 : USED_SIDE * (same + opposite))
                + (mates.isEmpty() || mates.contains(side) ? 0 : APART)
                + (own.pointed() && opposite > 0 ? MIXED_CORNER : 0);
    }

    /** Whether {@code link} leads back, so that it is better off outside the rows that it skips. */
    boolean leadsBack(int link) {
        Link ends = problem.links().get(link);
        return ends.loop()
                || problem.nodes().get(ends.to()).across(problem.nodes().get(ends.from())) < 0;
    }
}
