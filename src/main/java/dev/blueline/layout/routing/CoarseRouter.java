package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a way through the free cells for every link: shortest paths whose cost is length, bends, and the runs that are
 * crossed or joined. Short links first; then each link is taken out and routed again among all others. A way is always
 * found, because the gaps around the boxes are never closed.
 */
final class CoarseRouter {
    private static final int BEND = 40;
    private static final int CROSSING = 16;
    private static final int CROSSING_TURN = 4;
    private static final int BEND_THROUGH = 2;
    private static final int BEND_TURN = 1;
    private static final int COMPANY = 1;
    private static final int USED_SIDE = 3;
    private static final int EDGE = 3;
    private static final int THROUGH_COLUMN = 12;
    private static final int THROUGH_GUTTER = 4;
    private static final int THROUGH_ROW = 6;
    private static final int THROUGH_CHANNEL = 3;
    private static final int TURN_AMONG_BOXES = 6;
    private static final int IMPROVEMENTS = 2;

    private final RoutingProblem problem;
    private final RoutingGrid grid;
    private final CoarsePath[] paths;
    private final List<List<Run>> routes = new ArrayList<>();
    private final Corners corners;
    private final int[][] usedSides;
    private final int[] costs;
    private final int[] stamps;
    private final int[] parents;
    private final OpenCells open = new OpenCells();
    private int stamp;

    CoarseRouter(RoutingProblem problem) {
        this.problem = problem;
        this.grid = new RoutingGrid(problem);
        this.paths = new CoarsePath[problem.links().size()];
        this.corners = new Corners(problem);
        problem.links().forEach(link -> routes.add(List.of()));
        this.usedSides = new int[problem.nodes().size()][Side.values().length];
        this.costs = new int[2 * grid.size()];
        this.stamps = new int[2 * grid.size()];
        this.parents = new int[2 * grid.size()];
    }

    /** The runs of every link, in the order of the links; run ids count through all of them. */
    List<List<Run>> route() {
        List<Integer> order = new ArrayList<>();
        for (int link = 0; link < paths.length; link++) {
            order.add(link);
        }
        order.sort(Comparator.comparingInt(this::distance).thenComparingInt(link -> link));
        order.forEach(this::place);
        for (int pass = 0; pass < IMPROVEMENTS; pass++) {
            for (int link : order) {
                count(link, -1);
                place(link);
            }
        }
        List<List<Run>> all = new ArrayList<>();
        int id = 0;
        for (int link = 0; link < paths.length; link++) {
            List<Run> runs = paths[link].runs(link, problem, grid, id);
            id += runs.size();
            all.add(runs);
        }
        return all;
    }

    private int distance(int link) {
        RoutingProblem.Node from = from(link);
        RoutingProblem.Node to = to(link);
        int columns = Math.max(0, Math.max(from.column() - to.lastColumn(), to.column() - from.lastColumn()));
        return 2 * columns + Math.abs(from.row() - to.row());
    }

    private RoutingProblem.Node from(int link) {
        return problem.nodes().get(problem.links().get(link).from());
    }

    private RoutingProblem.Node to(int link) {
        return problem.nodes().get(problem.links().get(link).to());
    }

    /** Routes {@code link}; where it cannot meet the corner that it would, that is given up for another side. */
    private void place(int link) {
        Set<Side> leaving = openSides(link, problem.links().get(link).from());
        Set<Side> arriving = openSides(link, problem.links().get(link).to());
        if (from(link).equals(to(link))) {
            leaving.removeIf(side -> side == Side.TOP || (side == Side.BOTTOM && leaving.size() > 2));
            arriving.removeIf(side -> side != Side.TOP);
        }
        while (true) {
            CoarsePath path = shortest(link, leaving, arriving);
            paths[link] = path;
            List<Run> runs = path.runs(link, problem, grid, 0);
            routes.set(link, runs);
            List<List<Run>> firstMates = mates(problem.links().get(link).from(), path.leaves());
            List<List<Run>> lastMates = mates(problem.links().get(link).to(), path.arrives());
            boolean sharesBoth = !firstMates.isEmpty() && !lastMates.isEmpty();
            boolean firstClashes = from(link).pointed() && clashes(runs, true, firstMates, sharesBoth);
            boolean lastClashes = to(link).pointed() && clashes(runs, false, lastMates, sharesBoth);
            if (!firstClashes && !lastClashes) {
                count(link, 1);
                return;
            }
            if (firstClashes) {
                leaving.remove(path.leaves());
            }
            if (lastClashes) {
                arriving.remove(path.arrives());
            }
        }
    }

    /** The sides of a box that {@code link} may use. */
    private Set<Side> openSides(int link, int node) {
        EnumSet<Side> sides = EnumSet.allOf(Side.class);
        sides.removeIf(side -> !corners.admits(link, node, side, routes));
        return sides;
    }

    /** The routes that meet the corner {@code side} of {@code node}; none if it is not a corner. */
    private List<List<Run>> mates(int node, Side side) {
        return corners.at(node, side).stream().map(routes::get).toList();
    }

    /** Whether a route that meets a corner would lie on another there, or cannot be of one comb with its mates. */
    private boolean clashes(List<Run> route, boolean leaving, List<List<Run>> mates, boolean sharesBoth) {
        Run run = trunk(route, leaving);
        if (!run.pinned()) {
            return false;
        }
        int low = Integer.MAX_VALUE;
        int high = Integer.MIN_VALUE;
        for (List<Run> mate : mates) {
            if (mate.size() == 1 && route.size() == 1) {
                return true;
            }
            low = Math.min(low, trunk(mate, leaving).low());
            high = Math.max(high, trunk(mate, leaving).high());
        }
        for (int x = run.low(); x <= run.high(); x++) {
            if ((x < low || x > high) && grid.hasPinned(grid.cell(x, run.zone()))) {
                return true;
            }
        }
        return !mates.isEmpty() && (sharesBoth || !Combs.fits(route));
    }

    private static Run trunk(List<Run> route, boolean leaving) {
        return route.get(leaving ? 0 : route.size() - 1);
    }

    private void count(int link, int amount) {
        routes.get(link).forEach(run -> grid.count(run, amount));
        usedSides[problem.links().get(link).from()][paths[link].leaves().index()] += amount;
        usedSides[problem.links().get(link).to()][paths[link].arrives().index()] += amount;
        if (amount > 0) {
            corners.add(link, paths[link]);
        } else {
            corners.remove(link, paths[link]);
        }
    }

    /** The cheapest path of {@code link}, by A*; a state is a cell and the direction in which it is passed. */
    private CoarsePath shortest(int link, Set<Side> leaving, Set<Side> arriving) {
        RoutingProblem.Node from = from(link);
        RoutingProblem.Node to = to(link);
        stamp++;
        open.clear();
        for (Side side : leaving) {
            for (int cell : grid.cellsBeside(from, side)) {
                int cost = sideCost(link, side, true) + enter(cell, side.axis());
                reach(state(cell, side.axis()), cost, -1 - side.index(), to);
            }
        }
        int best = Integer.MAX_VALUE;
        int bestState = -1;
        Side bestSide = Side.LEFT;
        while (!open.isEmpty()) {
            int state = open.take();
            int cell = state / 2;
            if (costs[state] + remaining(state, to) >= best) {
                break;
            }
            Axis axis = axis(state);
            for (Side side : arriving) {
                if (grid.isBeside(cell, to, side)) {
                    int cost = costs[state]
                            + sideCost(link, side, false)
                            + (side.axis() == axis ? across(cell, axis) : bend(cell));
                    if (cost < best) {
                        best = cost;
                        bestState = state;
                        bestSide = side;
                    }
                }
            }
            expand(state, cell, axis, to);
        }
        return path(bestState, bestSide);
    }

    private void expand(int state, int cell, Axis axis, RoutingProblem.Node goal) {
        int cost = costs[state];
        reach(state(cell, axis.other()), cost + bend(cell), state, goal);
        int x = grid.x(cell);
        int y = grid.y(cell);
        cost += across(cell, axis);
        if (axis == Axis.HORIZONTAL) {
            step(state, cost, x > 0 ? cell - 1 : -1, axis, goal);
            step(state, cost, x < grid.width() - 1 ? cell + 1 : -1, axis, goal);
        } else {
            step(state, cost, y > 0 ? cell - grid.width() : -1, axis, goal);
            step(state, cost, y < grid.height() - 1 ? cell + grid.width() : -1, axis, goal);
        }
    }

    private void step(int state, int cost, int next, Axis axis, RoutingProblem.Node goal) {
        if (next >= 0 && !grid.isBox(next)) {
            reach(state(next, axis), cost + enter(next, axis), state, goal);
        }
    }

    private void reach(int state, int cost, int parent, RoutingProblem.Node goal) {
        if (stamps[state] != stamp || cost < costs[state]) {
            stamps[state] = stamp;
            costs[state] = cost;
            parents[state] = parent;
            open.add(cost + remaining(state, goal), state);
        }
    }

    private static int state(int cell, Axis axis) {
        return 2 * cell + (axis == Axis.HORIZONTAL ? 0 : 1);
    }

    private static Axis axis(int state) {
        return state % 2 == 0 ? Axis.HORIZONTAL : Axis.VERTICAL;
    }

    private int enter(int cell, Axis axis) {
        int x = grid.x(cell);
        int y = grid.y(cell);
        int length = axis == Axis.HORIZONTAL
                ? (x % 2 == 1 ? THROUGH_COLUMN : THROUGH_GUTTER)
                : (y % 2 == 1 ? THROUGH_ROW : THROUGH_CHANNEL);
        boolean edge = axis == Axis.HORIZONTAL ? y == 0 || y == grid.height() - 1 : x == 0 || x == grid.width() - 1;
        return length + (edge ? EDGE : 0) + COMPANY * grid.runs(cell, axis);
    }

    /** What it costs to pass all runs at a right angle in {@code cell}. */
    private int across(int cell, Axis axis) {
        int turning = grid.turning(cell, axis.other());
        return CROSSING * (grid.runs(cell, axis.other()) - turning) + CROSSING_TURN * turning;
    }

    private int bend(int cell) {
        boolean amongBoxes = grid.x(cell) % 2 == 1 && grid.y(cell) % 2 == 1;
        int h = grid.turning(cell, Axis.HORIZONTAL);
        int v = grid.turning(cell, Axis.VERTICAL);
        int through = grid.runs(cell, Axis.HORIZONTAL) - h + grid.runs(cell, Axis.VERTICAL) - v;
        return BEND + (amongBoxes ? TURN_AMONG_BOXES : 0) + BEND_THROUGH * through + BEND_TURN * (h + v);
    }

    /** The least that is left to pay from {@code state}: never more than the true cost. */
    private int remaining(int state, RoutingProblem.Node goal) {
        int x = grid.x(state / 2);
        int dx = Math.max(0, Math.max(2 * goal.column() + 1 - x, x - (2 * goal.lastColumn() + 1)));
        int dy = Math.abs(grid.y(state / 2) - (2 * goal.row() + 1));
        boolean turns = axis(state) == Axis.HORIZONTAL ? dy > 0 : dx > 0;
        return Math.max(0, dx - 1) / 2 * (THROUGH_COLUMN + THROUGH_GUTTER)
                + Math.max(0, dy - 1) / 2 * (THROUGH_ROW + THROUGH_CHANNEL)
                + (turns ? BEND : 0);
    }

    /** What it costs to use {@code side}: least on the side that faces the other box. */
    private int sideCost(int link, Side side, boolean leaving) {
        int node = leaving
                ? problem.links().get(link).from()
                : problem.links().get(link).to();
        RoutingProblem.Node own = problem.nodes().get(node);
        RoutingProblem.Node other = leaving ? to(link) : from(link);
        int across = other.across(own);
        int down = Integer.compare(other.row(), own.row());
        boolean facing = (side.dx() == across && side.dy() == 0) || (side.dy() == down && side.dx() == 0);
        boolean averted = (side.dx() == -across && across != 0) || (side.dy() == -down && down != 0);
        boolean backward = leaving ? across < 0 : across > 0;
        int cost = facing ? 0 : averted ? 10 : 5;
        boolean customary = side.axis() == (across == 0 || backward ? Axis.VERTICAL : Axis.HORIZONTAL);
        return cost + (customary ? 0 : 2) + USED_SIDE * usedSides[node][side.index()];
    }

    private CoarsePath path(int last, Side arrives) {
        List<Integer> cells = new ArrayList<>();
        int state = last;
        while (true) {
            if (cells.isEmpty() || cells.get(cells.size() - 1) != state / 2) {
                cells.add(state / 2);
            }
            if (parents[state] < 0) {
                break;
            }
            state = parents[state];
        }
        Collections.reverse(cells);
        return new CoarsePath(Side.at(-1 - parents[state]), arrives, cells);
    }
}
