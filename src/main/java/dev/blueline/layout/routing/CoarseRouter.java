package dev.blueline.layout.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Finds a way through the free cells for every link. Short links first; then each link is taken out and routed again
 * among all others, with what is known by then of lengths and crossings.
 */
final class CoarseRouter {
    private static final int IMPROVEMENTS = 2;

    private final RoutingProblem problem;
    private final RoutingGrid grid;
    private final CoarsePath[] paths;
    private final List<List<Run>> routes = new ArrayList<>();
    private final List<List<Integer>> choices = new ArrayList<>();
    private final Fans fans;
    private final Corners corners;
    private final WayCosts costs;
    private final WaySearch search;

    CoarseRouter(RoutingProblem problem) {
        this.problem = problem;
        this.grid = new RoutingGrid(problem);
        this.paths = new CoarsePath[problem.links().size()];
        this.fans = new Fans(problem);
        this.corners = new Corners(problem);
        problem.links().forEach(link -> routes.add(List.of()));
        problem.nodes().forEach(node -> choices.add(new ArrayList<>()));
        for (int link = 0; link < problem.links().size(); link++) {
            if (from(link).pointed()) {
                choices.get(problem.links().get(link).from()).add(link);
            }
        }
        this.costs = new WayCosts(problem, grid);
        this.search = new WaySearch(problem, grid, costs);
    }

    /** The runs of every link, in the order of the links; run ids count through all of them. */
    List<List<Run>> route() {
        List<Integer> order = new ArrayList<>();
        for (int link = 0; link < paths.length; link++) {
            order.add(link);
        }
        order.sort(Comparator.comparingInt(this::distance).thenComparingInt(link -> link));
        order.forEach(this::place);
        for (int pass = 0; pass < IMPROVEMENTS && search.isPatient(); pass++) {
            costs.measure();
            for (int link : order) {
                count(link, -1);
                place(link);
            }
        }
        costs.measure();
        for (int node = 0; node < problem.nodes().size(); node++) {
            exchange(node);
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

    /** Routes {@code link} and says what that costs; a corner that it cannot meet is given up for another side. */
    private int place(int link) {
        Set<Side> leaving = openSides(link, problem.links().get(link).from());
        Set<Side> arriving = openSides(link, problem.links().get(link).to());
        if (from(link).equals(to(link))) {
            leaving.removeIf(side -> side == Side.TOP || (side == Side.BOTTOM && leaving.size() > 2));
            arriving.removeIf(side -> side != Side.TOP);
        }
        while (true) {
            lie(fans.all(link), -1);
            CoarsePath path = search.cheapest(link, leaving, arriving, mates(link));
            lie(fans.all(link), 1);
            List<Run> runs = path.runs(link, problem, grid, 0);
            List<List<Run>> firstMates = mates(problem.links().get(link).from(), path.leaves());
            List<List<Run>> lastMates = mates(problem.links().get(link).to(), path.arrives());
            boolean sharesBoth = !firstMates.isEmpty() && !lastMates.isEmpty();
            boolean firstClashes = from(link).pointed() && clashes(runs, true, firstMates, sharesBoth);
            boolean lastClashes = to(link).pointed() && clashes(runs, false, lastMates, sharesBoth);
            if (!firstClashes && !lastClashes) {
                return put(link, path);
            }
            if (firstClashes) {
                leaving.remove(path.leaves());
            }
            if (lastClashes) {
                arriving.remove(path.arrives());
            }
        }
    }

    /** Takes two exits of a pointed box out and routes them anew, either one first; what costs least is kept. */
    private void exchange(int node) {
        List<Integer> own = choices.get(node);
        for (int i = 0; i + 1 < own.size(); i++) {
            int one = own.get(i);
            int other = own.get(i + 1);
            CoarsePath first = paths[one];
            CoarsePath second = paths[other];
            count(one, -1);
            count(other, -1);
            int kept = put(one, first) + put(other, second);
            for (int[] order : new int[][] {{one, other}, {other, one}}) {
                count(one, -1);
                count(other, -1);
                int cost = place(order[0]) + place(order[1]);
                if (cost < kept) {
                    kept = cost;
                    first = paths[one];
                    second = paths[other];
                }
            }
            count(one, -1);
            count(other, -1);
            put(one, first);
            put(other, second);
        }
    }

    /** Takes the runs of these links, as far as they have any, out of the grid, or puts them there. */
    private void lie(Set<Integer> links, int amount) {
        for (int link : links) {
            routes.get(link).forEach(run -> grid.count(run, amount));
        }
    }

    private WaySearch.Mates mates(int link) {
        EnumSet<Side> leaving = EnumSet.noneOf(Side.class);
        EnumSet<Side> arriving = EnumSet.noneOf(Side.class);
        fans.leaving(link).stream().filter(this::canJoin).forEach(mate -> leaving.add(paths[mate].leaves()));
        fans.arriving(link).stream().filter(this::canJoin).forEach(mate -> arriving.add(paths[mate].arrives()));
        return new WaySearch.Mates(leaving, arriving);
    }

    private boolean canJoin(int link) {
        return !routes.get(link).isEmpty() && Combs.fits(routes.get(link));
    }

    /** Sets {@code link} to {@code path}, and says what that costs among the others. */
    private int put(int link, CoarsePath path) {
        int cost = search.cost(link, path, mates(link));
        paths[link] = path;
        routes.set(link, path.runs(link, problem, grid, 0));
        count(link, 1);
        return cost;
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
        lie(Set.of(link), amount);
        if (amount < 0) {
            routes.set(link, List.of());
        }
        costs.count(link, paths[link], amount);
        if (amount > 0) {
            corners.add(link, paths[link]);
        } else {
            corners.remove(link, paths[link]);
        }
    }
}
