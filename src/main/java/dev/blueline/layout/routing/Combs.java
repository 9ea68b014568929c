package dev.blueline.layout.routing;

import dev.blueline.layout.routing.RoutingProblem.Link;
import dev.blueline.layout.routing.RoutingProblem.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes fans into combs. Links of one style that leave one box by the same side share one port and one trunk, from which
 * they branch off, straight away to their boxes or by a spine that those with the same gap have in common; so do links
 * that arrive like that. A link is part of one comb at most, and only routes of three runs or fewer are: so a comb can be
 * read in one way only. What leaves a pointed box is a choice, and stays apart. Nothing is moved: the runs that become one lay side by side before.
 */
final class Combs {
    private static final int LONGEST = 3;

    private final List<Node> nodes;
    private final List<Link> links;
    private final List<List<Run>> paths;
    private final boolean[] leaving;
    private final boolean[] arriving;

    private Combs(RoutingProblem problem, List<List<Run>> paths) {
        this.nodes = problem.nodes();
        this.links = problem.links();
        this.paths = new ArrayList<>(paths);
        this.leaving = new boolean[paths.size()];
        this.arriving = new boolean[paths.size()];
    }

    /**
     * The runs of all links with those of combs made one, numbered anew.
     *
     * @param paths by link, the runs from its first box to its second
     * @param labelsAtEnd by link, whether its label belongs to its last run, because it shares its first one
     */
    record Combed(List<List<Run>> paths, List<Boolean> labelsAtEnd) {}

    /** What the links of a comb have in common: all leave or all arrive, at one side of one box. */
    private record Fan(boolean leaves, int node, Side side, String style) {}

    /** Joins what can be joined; no run of {@code paths} is part of two of them yet. */
    static Combed of(RoutingProblem problem, List<List<Run>> paths) {
        Combs combs = new Combs(problem, paths);
        combs.join();
        return combs.combed();
    }

    /** Whether a route is short enough to be part of a comb. */
    static boolean fits(List<Run> path) {
        return path.size() <= LONGEST;
    }

    private void join() {
        Map<Fan, List<Integer>> fans = new LinkedHashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            Link link = links.get(i);
            if (fits(paths.get(i)) && link.from() != link.to()) {
                Side leaves = paths.get(i).get(0).side(true);
                Side arrives = paths.get(i).get(paths.get(i).size() - 1).side(false);
                if (!nodes.get(link.from()).pointed()) {
                    add(fans, new Fan(true, link.from(), leaves, link.style()), i);
                }
                add(fans, new Fan(false, link.to(), arrives, link.style()), i);
            }
        }
        List<Map.Entry<Fan, List<Integer>>> largest = new ArrayList<>(fans.entrySet());
        largest.sort(Comparator.comparing((Map.Entry<Fan, List<Integer>> fan) -> !isCorner(fan.getKey()))
                .thenComparing(fan -> -fan.getValue().size()));
        largest.forEach(fan -> join(fan.getKey(), fan.getValue()));
    }

    /** Whether the fan has no choice: a corner has room for one port. */
    private boolean isCorner(Fan fan) {
        return fan.side().axis() == Axis.HORIZONTAL && nodes.get(fan.node()).pointed();
    }

    private static void add(Map<Fan, List<Integer>> fans, Fan fan, int link) {
        fans.computeIfAbsent(fan, key -> new ArrayList<>()).add(link);
    }

    private void join(Fan fan, List<Integer> all) {
        List<Integer> free = new ArrayList<>();
        Map<Integer, List<Run>> trunks = new LinkedHashMap<>();
        boolean straight = false;
        for (int link : all) {
            boolean second = straight && paths.get(link).size() == 1;
            if (!leaving[link] && !arriving[link] && !second) {
                straight |= paths.get(link).size() == 1;
                free.add(link);
                trunks.computeIfAbsent(trunk(fan, link).zone(), zone -> new ArrayList<>())
                        .add(trunk(fan, link));
            }
        }
        for (List<Run> trunk : trunks.values()) {
            if (trunk.size() > 1) {
                merge(fan, free, union(trunk));
            }
        }
    }

    private Run trunk(Fan fan, int link) {
        List<Run> path = paths.get(link);
        return path.get(fan.leaves() ? 0 : path.size() - 1);
    }

    private void merge(Fan fan, List<Integer> free, Run trunk) {
        Map<Integer, List<Run>> spines = new LinkedHashMap<>();
        free.removeIf(link -> leaving[link] || arriving[link]);
        for (int link : free) {
            List<Run> path = paths.get(link);
            if (trunk(fan, link).zone() == trunk.zone() && path.size() == LONGEST) {
                spines.computeIfAbsent(path.get(1).zone(), zone -> new ArrayList<>())
                        .add(path.get(1));
            }
        }
        for (int link : free) {
            if (trunk(fan, link).zone() == trunk.zone()) {
                List<Run> path = new ArrayList<>(paths.get(link));
                path.set(fan.leaves() ? 0 : path.size() - 1, trunk);
                if (path.size() == LONGEST) {
                    path.set(1, union(spines.get(path.get(1).zone())));
                }
                paths.set(link, path);
                (fan.leaves() ? leaving : arriving)[link] = true;
            }
        }
    }

    private static Run union(List<Run> runs) {
        Run first = runs.get(0);
        return new Run(
                first.id(),
                first.link(),
                first.axis(),
                first.zone(),
                runs.stream().mapToInt(Run::low).min().orElseThrow(),
                runs.stream().mapToInt(Run::high).max().orElseThrow(),
                first.rising(),
                runs.stream().anyMatch(Run::boxLow),
                runs.stream().anyMatch(Run::boxHigh),
                runs.stream().anyMatch(Run::pinned));
    }

    private Combed combed() {
        int runs = paths.stream().mapToInt(List::size).sum();
        int[] numbers = new int[runs];
        Arrays.fill(numbers, -1);
        int count = 0;
        List<List<Run>> renumbered = new ArrayList<>();
        List<Boolean> atEnd = new ArrayList<>();
        for (int link = 0; link < paths.size(); link++) {
            List<Run> path = new ArrayList<>();
            for (Run run : paths.get(link)) {
                if (numbers[run.id()] < 0) {
                    numbers[run.id()] = count++;
                }
                path.add(run.numbered(numbers[run.id()]));
            }
            renumbered.add(path);
            atEnd.add(leaving[link]);
        }
        return new Combed(renumbered, atEnd);
    }
}
