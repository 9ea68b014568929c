package dev.blueline.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far along each action of a flow map stands: below what it follows, and never above a phase that comes before its own.
 * Graphviz could rank them itself, but then phases lie beside and through each other, and what only exchanges words with
 * an action falls to the top of the sheet. Takes linear time.
 */
final class FlowLevels {
    /** More boxes than this do not stand beside each other: the sheet would be wider than a page. */
    private static final int WIDEST = 5;
    /** The most that stand beside each other because they exchange something. */
    private static final int TOGETHER = 4;

    private final List<Stop> stops;
    private final int[] group;
    private final int[] size;
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final int[] level;

    /**
     * Something that stands somewhere.
     *
     * @param id its id
     * @param part the number of its phase; never less than that of the one before
     */
    record Stop(String id, int part) {}

    /**
     * A way from one to another.
     *
     * @param from the id of the one
     * @param to the id of the other
     * @param way what it says of their places
     */
    record Link(String from, String to, Way way) {}

    /** What a link says of the places of its ends. */
    enum Way {
        /** The second stands below the first. */
        ON,
        /** They stand beside each other. */
        BESIDE,
        /** Nothing, as it leads back. */
        BACK
    }

    /**
     * Those who stand beside each other.
     *
     * @param part the number of their phase
     * @param ids who they are
     */
    record Level(int part, List<String> ids) {}

    private FlowLevels(List<Stop> stops, List<Link> links) {
        this.stops = stops;
        this.group = new int[stops.size()];
        this.size = new int[stops.size()];
        this.level = new int[stops.size()];
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < stops.size(); i++) {
            places.put(stops.get(i).id(), i);
            group[i] = i;
            size[i] = 1;
            next.add(new ArrayList<>());
        }
        for (Link link : links) {
            if (link.way() == Way.BESIDE) {
                join(places.get(link.from()), places.get(link.to()));
            }
        }
        for (Link link : links) {
            int from = leader(places.get(link.from()));
            int to = leader(places.get(link.to()));
            if (link.way() != Way.BACK
                    && from != to
                    && stops.get(from).part() <= stops.get(to).part()) {
                next.get(from).add(to);
            }
        }
    }

    /** The levels, top to bottom. */
    static List<Level> of(List<Stop> stops, List<Link> links) {
        FlowLevels levels = new FlowLevels(stops, links);
        levels.breakCycles();
        levels.rank();
        return levels.levels();
    }

    private void join(int one, int other) {
        int a = leader(one);
        int b = leader(other);
        if (a != b && stops.get(a).part() == stops.get(b).part() && size[a] + size[b] <= TOGETHER) {
            group[Math.max(a, b)] = Math.min(a, b);
            size[Math.min(a, b)] += size[Math.max(a, b)];
        }
    }

    /** The first of those who stand beside {@code stop}. Groups are small, so the way there is short. */
    private int leader(int stop) {
        int at = stop;
        while (group[at] != at) {
            at = group[at];
        }
        return at;
    }

    /** Drops what leads back to where it came from, seen in reading order, and finds an order in which all else leads on. */
    private void breakCycles() {
        int[] begun = new int[stops.size()];
        boolean[] open = new boolean[stops.size()];
        boolean[] seen = new boolean[stops.size()];
        Deque<Integer> path = new ArrayDeque<>();
        for (int root = 0; root < stops.size(); root++) {
            if (group[root] != root || seen[root]) {
                continue;
            }
            path.push(root);
            seen[root] = true;
            open[root] = true;
            while (!path.isEmpty()) {
                int at = path.peek();
                List<Integer> ways = next.get(at);
                if (begun[at] == ways.size()) {
                    open[at] = false;
                    order.add(path.pop());
                } else if (open[ways.get(begun[at])]) {
                    ways.remove(begun[at]);
                } else {
                    int to = ways.get(begun[at]++);
                    if (!seen[to]) {
                        seen[to] = true;
                        open[to] = true;
                        path.push(to);
                    }
                }
            }
        }
        Collections.reverse(order);
    }

    /** Each below all that lead to it, within its phase; what nothing leads to, right above the first that it leads to. */
    private void rank() {
        boolean[] reached = new boolean[stops.size()];
        for (int at : order) {
            for (int to : next.get(at)) {
                reached[to] = true;
                if (stops.get(to).part() == stops.get(at).part()) {
                    level[to] = Math.max(level[to], level[at] + 1);
                }
            }
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            int at = order.get(i);
            int first = Integer.MAX_VALUE;
            for (int to : next.get(at)) {
                if (stops.get(to).part() == stops.get(at).part()) {
                    first = Math.min(first, level[to]);
                }
            }
            if (!reached[at] && first != Integer.MAX_VALUE) {
                level[at] = first - 1;
            }
        }
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        int begin = 0;
        while (begin < stops.size()) {
            int end = begin;
            while (end < stops.size()
                    && stops.get(end).part() == stops.get(begin).part()) {
                end++;
            }
            part(begin, end, levels);
            begin = end;
        }
        return levels;
    }

    private void part(int begin, int end, List<Level> levels) {
        List<List<List<String>>> rows = new ArrayList<>();
        Map<Integer, List<String>> groups = new HashMap<>();
        for (int i = begin; i < end; i++) {
            int leader = leader(i);
            while (rows.size() <= level[leader]) {
                rows.add(new ArrayList<>());
            }
            if (leader == i) {
                List<String> ids = new ArrayList<>();
                groups.put(i, ids);
                rows.get(level[i]).add(ids);
            }
            groups.get(leader).add(stops.get(i).id());
        }
        for (List<List<String>> row : rows) {
            for (List<String> ids : broken(row)) {
                levels.add(new Level(stops.get(begin).part(), ids));
            }
        }
    }

    /** Those of one row in rows that are not too wide, no group parted. */
    private static List<List<String>> broken(List<List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> ids : row) {
            List<String> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (last.isEmpty() || last.size() + ids.size() > WIDEST) {
                rows.add(new ArrayList<>(ids));
            } else {
                last.addAll(ids);
            }
        }
        return rows;
    }
}
