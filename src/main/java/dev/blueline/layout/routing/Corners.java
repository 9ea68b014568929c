package dev.blueline.layout.routing;

import dev.blueline.layout.routing.RoutingProblem.Link;
import java.util.ArrayList;
import java.util.List;

/**
 * Which links meet the corners of pointed boxes. One link can meet a corner, or several that will be one comb there: of
 * one style, all arriving, with short routes, and none of them sharing a corner at its other end too.
 * Mutable; one router's own.
 */
final class Corners {
    private final RoutingProblem problem;
    private final List<List<Integer>> meeting = new ArrayList<>();

    Corners(RoutingProblem problem) {
        this.problem = problem;
        for (int i = 0; i < 4 * problem.nodes().size(); i++) {
            meeting.add(new ArrayList<>());
        }
    }

    /** The links that leave or arrive at {@code side} of {@code node}, if that is a corner; none if not. */
    List<Integer> at(int node, Side side) {
        return meeting.get(4 * node + side.index());
    }

    /** Notes where {@code link} meets corners. */
    void add(int link, CoarsePath path) {
        Link ends = problem.links().get(link);
        if (isCorner(ends.from(), path.leaves())) {
            at(ends.from(), path.leaves()).add(link);
        }
        if (isCorner(ends.to(), path.arrives())) {
            at(ends.to(), path.arrives()).add(link);
        }
    }

    /** Forgets what {@link #add} noted. */
    void remove(int link, CoarsePath path) {
        Link ends = problem.links().get(link);
        at(ends.from(), path.leaves()).remove((Integer) link);
        at(ends.to(), path.arrives()).remove((Integer) link);
    }

    /** Whether {@code link} may meet {@code side} of {@code node}, if its route is short enough. */
    boolean admits(int link, int node, Side side, List<List<Run>> routes) {
        Link own = problem.links().get(link);
        for (int mate : at(node, side)) {
            Link other = problem.links().get(mate);
            boolean arrive = own.to() == node && other.to() == node;
            boolean loop = own.from() == own.to() || other.from() == other.to();
            if (loop || !arrive || !own.style().equals(other.style()) || !Combs.fits(routes.get(mate))) {
                return false;
            }
            if (sharesOtherEnd(mate, node, routes.get(mate))) {
                return false;
            }
        }
        return true;
    }

    private boolean sharesOtherEnd(int link, int node, List<Run> route) {
        Link ends = problem.links().get(link);
        boolean leaves = ends.from() == node;
        Run last = route.get(leaves ? route.size() - 1 : 0);
        return at(leaves ? ends.to() : ends.from(), last.side(!leaves)).size() > 1;
    }

    private boolean isCorner(int node, Side side) {
        return problem.nodes().get(node).pointed() && side.axis() == Axis.HORIZONTAL;
    }
}
