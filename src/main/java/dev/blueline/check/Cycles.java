package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.Flow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds circles among flows: the strongly connected components of Tarjan (1972), without recursion, in time linear in
 * actions and flows.
 */
public final class Cycles {
    private static final int NOT_SEEN = -1;

    private final List<Action> actions;
    private final List<List<Integer>> edges = new ArrayList<>();
    private final int[] component;
    private int components;

    /**
     * One circle.
     *
     * @param back the first flow written that goes back in reading order
     * @param way the actions of a shortest way from where it arrives to where it leaves
     */
    public record Cycle(Flow back, List<Action> way) {
        /** Takes a copy of the list. */
        public Cycle {
            way = List.copyOf(way);
        }
    }

    private Cycles(List<Action> actions) {
        this.actions = actions;
        this.component = new int[actions.size()];
    }

    /**
     * One circle for each group of actions from which each leads to each other, and one for each
     * action that leads to itself; in the order in which the flows that go back are written.
     *
     * @param actions all actions, in reading order
     * @param flows the flows to look at, in the order written; each ends at two of the actions
     */
    public static List<Cycle> among(List<Action> actions, List<Flow> flows) {
        Cycles search = new Cycles(actions);
        Map<String, Integer> place = new HashMap<>();
        for (Action action : actions) {
            place.put(action.id(), place.size());
            search.edges.add(new ArrayList<>());
        }
        for (Flow flow : flows) {
            search.edges
                    .get(place.get(flow.from().id()))
                    .add(place.get(flow.to().id()));
        }
        search.findComponents();
        boolean[] told = new boolean[search.components];
        List<Cycle> cycles = new ArrayList<>();
        for (Flow flow : flows) {
            int from = place.get(flow.from().id());
            int to = place.get(flow.to().id());
            boolean inside = search.component[from] == search.component[to];
            if (inside && to <= from && !told[search.component[from]]) {
                told[search.component[from]] = true;
                cycles.add(new Cycle(flow, search.way(to, from)));
            }
        }
        return cycles;
    }

    private void findComponents() {
        int[] number = new int[actions.size()];
        int[] low = new int[actions.size()];
        int[] nextEdge = new int[actions.size()];
        boolean[] open = new boolean[actions.size()];
        Arrays.fill(number, NOT_SEEN);
        Deque<Integer> path = new ArrayDeque<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        int count = 0;
        for (int root = 0; root < actions.size(); root++) {
            if (number[root] != NOT_SEEN) {
                continue;
            }
            path.push(root);
            while (!path.isEmpty()) {
                int at = path.peek();
                if (number[at] == NOT_SEEN) {
                    number[at] = count;
                    low[at] = count++;
                    waiting.push(at);
                    open[at] = true;
                }
                if (nextEdge[at] < edges.get(at).size()) {
                    int to = edges.get(at).get(nextEdge[at]++);
                    if (number[to] == NOT_SEEN) {
                        path.push(to);
                    } else if (open[to]) {
                        low[at] = Math.min(low[at], number[to]);
                    }
                } else {
                    path.pop();
                    if (!path.isEmpty()) {
                        low[path.peek()] = Math.min(low[path.peek()], low[at]);
                    }
                    if (low[at] == number[at]) {
                        close(at, waiting, open);
                    }
                }
            }
        }
    }

    private void close(int root, Deque<Integer> waiting, boolean[] open) {
        int member;
        do {
            member = waiting.pop();
            open[member] = false;
            component[member] = components;
        } while (member != root);
        components++;
    }

    /** A shortest way inside one component, both ends included. */
    private List<Action> way(int from, int to) {
        Map<Integer, Integer> before = new HashMap<>();
        before.put(from, from);
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.add(from);
        while (!before.containsKey(to)) {
            int at = waiting.remove();
            for (int next : edges.get(at)) {
                if (component[next] == component[from] && before.putIfAbsent(next, at) == null) {
                    waiting.add(next);
                }
            }
        }
        List<Action> way = new ArrayList<>();
        for (int at = to; at != from; at = before.get(at)) {
            way.add(actions.get(at));
        }
        way.add(actions.get(from));
        Collections.reverse(way);
        return way;
    }
}
