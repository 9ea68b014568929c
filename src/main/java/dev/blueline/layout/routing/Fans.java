package dev.blueline.layout.routing;

import dev.blueline.layout.routing.RoutingProblem.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which links may become one comb: those of one style that leave one box, but for pointed ones, or arrive at one. Of a
 * large fan each link knows its neighbours alone.
 */
final class Fans {
    private static final int NEIGHBOURS = 8;

    private final List<List<Integer>> leaving = new ArrayList<>();
    private final List<List<Integer>> arriving = new ArrayList<>();

    /** An end that links have in common. */
    private record End(int node, boolean leaves, String style) {}

    Fans(RoutingProblem problem) {
        Map<End, List<Integer>> fans = new LinkedHashMap<>();
        List<Link> links = problem.links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            leaving.add(List.of());
            arriving.add(List.of());
            if (link.from() != link.to()) {
                if (!problem.nodes().get(link.from()).pointed()) {
                    add(fans, new End(link.from(), true, link.style()), i);
                }
                add(fans, new End(link.to(), false, link.style()), i);
            }
        }
        fans.forEach((end, fan) -> {
            for (int i = 0; i < fan.size(); i++) {
                int last = Math.min(fan.size(), i + NEIGHBOURS + 1);
                List<Integer> near = new ArrayList<>(fan.subList(Math.max(0, i - NEIGHBOURS), last));
                near.remove(fan.get(i));
                (end.leaves() ? leaving : arriving).set(fan.get(i), near);
            }
        });
    }

    private static void add(Map<End, List<Integer>> fans, End end, int link) {
        fans.computeIfAbsent(end, key -> new ArrayList<>()).add(link);
    }

    /** The others that leave the box of {@code link}. */
    List<Integer> leaving(int link) {
        return leaving.get(link);
    }

    /** The others that arrive at the box of {@code link}. */
    List<Integer> arriving(int link) {
        return arriving.get(link);
    }

    /** Both. */
    Set<Integer> all(int link) {
        Set<Integer> all = new LinkedHashSet<>(leaving.get(link));
        all.addAll(arriving.get(link));
        return all;
    }
}
