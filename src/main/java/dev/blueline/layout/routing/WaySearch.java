package dev.blueline.layout.routing;

import dev.blueline.layout.routing.RoutingProblem.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Finds the cheapest way through the free cells for one link, by A*. A state is a cell and the direction in which it is
 * passed. A way is always found, because the gaps around the boxes are never closed.
 *
 * <p>Its patience is counted in states: once so many have been looked at, by far more than a drawing for people needs, it
 * hurries towards the goal and takes the first way that it finds. Mutable; one router's own.
 */
final class WaySearch {
    private static final int PATIENCE = 2_000_000;
    private static final int PATIENCE_PER_LINK = 500;
    private static final int HURRY = 4;

    private final RoutingProblem problem;
    private final RoutingGrid grid;
    private final WayCosts waycosts;
    private final int[] costs;
    private final int[] stamps;
    private final int[] parents;
    private final OpenCells open = new OpenCells();
    private int stamp;
    private int spent;
    private int weight = 1;
    private Node goal;
    private boolean outside;

    WaySearch(RoutingProblem problem, RoutingGrid grid, WayCosts waycosts) {
        this.problem = problem;
        this.grid = grid;
        this.waycosts = waycosts;
        this.costs = new int[2 * grid.size()];
        this.stamps = new int[2 * grid.size()];
        this.parents = new int[2 * grid.size()];
        this.goal = new Node(0, 1, 0, false);
    }

    /**
     * The sides of the two boxes of a link that others use with which it can be a comb.
     *
     * @param leaving sides of its first box
     * @param arriving sides of its second box
     */
    record Mates(Set<Side> leaving, Set<Side> arriving) {}

    /** The cheapest way of {@code link} that uses only these sides of its boxes. */
    CoarsePath cheapest(int link, Set<Side> leaving, Set<Side> arriving, Mates mates) {
        Node from = problem.nodes().get(problem.links().get(link).from());
        goal = problem.nodes().get(problem.links().get(link).to());
        outside = waycosts.leadsBack(link);
        weight = isPatient() ? 1 : HURRY;
        stamp++;
        open.clear();
        for (Side side : leaving) {
            for (int cell : grid.cellsBeside(from, side)) {
                int cost =
                        waycosts.side(link, side, true, mates.leaving()) + waycosts.enter(cell, side.axis(), outside);
                reach(state(cell, side.axis()), cost, -1 - side.index());
            }
        }
        int best = Integer.MAX_VALUE;
        int bestState = -1;
        Side bestSide = Side.LEFT;
        while (!open.isEmpty()) {
            int state = open.take();
            int cell = state / 2;
            Axis axis = axis(state);
            boolean hurried = weight > 1 && bestState >= 0;
            if (hurried || costs[state] + waycosts.remaining(cell, axis, goal) >= best) {
                break;
            }
            spent++;
            for (Side side : arriving) {
                if (grid.isBeside(cell, goal, side)) {
                    int last = side.axis() == axis ? waycosts.across(cell, axis) : waycosts.bend(cell);
                    int cost = costs[state] + waycosts.side(link, side, false, mates.arriving()) + last;
                    if (cost < best) {
                        best = cost;
                        bestState = state;
                        bestSide = side;
                    }
                }
            }
            expand(state, cell, axis);
        }
        return path(bestState, bestSide);
    }

    /** Whether it still looks for the cheapest way, and not for any. */
    boolean isPatient() {
        return spent < PATIENCE + PATIENCE_PER_LINK * problem.links().size();
    }

    /** What {@code path} costs among what lies in the grid now; it does not lie there itself. */
    int cost(int link, CoarsePath path, Mates mates) {
        boolean back = waycosts.leadsBack(link);
        List<Integer> cells = path.cells();
        Axis axis = path.leaves().axis();
        int cost = waycosts.side(link, path.leaves(), true, mates.leaving())
                + waycosts.side(link, path.arrives(), false, mates.arriving());
        cost += waycosts.enter(cells.get(0), axis, back);
        for (int i = 1; i < cells.size(); i++) {
            int last = cells.get(i - 1);
            boolean straight = axis == Axis.HORIZONTAL
                    ? grid.y(last) == grid.y(cells.get(i))
                    : grid.x(last) == grid.x(cells.get(i));
            cost += straight ? waycosts.across(last, axis) : waycosts.bend(last);
            axis = straight ? axis : axis.other();
            cost += waycosts.enter(cells.get(i), axis, back);
        }
        int last = cells.get(cells.size() - 1);
        return cost + (axis == path.arrives().axis() ? waycosts.across(last, axis) : waycosts.bend(last));
    }

    private void expand(int state, int cell, Axis axis) {
        reach(state(cell, axis.other()), costs[state] + waycosts.bend(cell), state);
        int x = grid.x(cell);
        int y = grid.y(cell);
        int cost = costs[state] + waycosts.across(cell, axis);
        if (axis == Axis.HORIZONTAL) {
            step(state, cost, x > 0 ? cell - 1 : -1, axis);
            step(state, cost, x < grid.width() - 1 ? cell + 1 : -1, axis);
        } else {
            step(state, cost, y > 0 ? cell - grid.width() : -1, axis);
            step(state, cost, y < grid.height() - 1 ? cell + grid.width() : -1, axis);
        }
    }

    private void step(int state, int cost, int next, Axis axis) {
        if (next >= 0 && !grid.isBox(next)) {
            reach(state(next, axis), cost + waycosts.enter(next, axis, outside), state);
        }
    }

    private void reach(int state, int cost, int parent) {
        if (stamps[state] != stamp || cost < costs[state]) {
            stamps[state] = stamp;
            costs[state] = cost;
            parents[state] = parent;
            open.add(cost + weight * waycosts.remaining(state / 2, axis(state), goal), state);
        }
    }

    private static int state(int cell, Axis axis) {
        return 2 * cell + (axis == Axis.HORIZONTAL ? 0 : 1);
    }

    private static Axis axis(int state) {
        return state % 2 == 0 ? Axis.HORIZONTAL : Axis.VERTICAL;
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
