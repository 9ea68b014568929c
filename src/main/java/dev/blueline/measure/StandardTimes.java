package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Measures;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.model.Time;
import dev.blueline.model.Variant;
import dev.blueline.model.WaitPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Standard times by the longest path, as in Shostack (1984) and in the critical path method (Kelley and Walker 1959): a
 * lane is never summed, because what happens side by side takes no longer than the longest of it.
 *
 * <p>Assumptions: an action takes what is expected of it, or else its time, or else its standard, by the most likely
 * value; without any of them, what is expected of the waits marked in it. A flow adds its own time. Both sides of an
 * exchange inside one step happen at once; one between steps is a sequence. Of a decision, the slowest outcome is
 * taken. Loops, recoveries and what only they lead to, and what is merely told are left out, and so is a flow that would
 * close a circle. A path begins and ends with something that the customer does or sees, or comes in from
 * another part, so that neither what was prepared before nor what is tidied up afterwards counts. Times said of a step
 * or a phase as a whole are not added up. Variants are looked at one by one.
 */
public final class StandardTimes {
    private final BlueprintIndex index;
    private final Map<String, List<List<Variant>>> variantsOfStep = new HashMap<>();
    private final Repairs repairs;

    /** Gets ready to look at parts of {@code index}. */
    public StandardTimes(BlueprintIndex index) {
        this.index = index;
        index.blueprint().phases().forEach(phase -> read(phase, List.of()));
        this.repairs = new Repairs(index);
    }

    private void read(Phase phase, List<List<Variant>> around) {
        List<List<Variant>> limits = with(around, phase.facts().variants());
        phase.phases().forEach(inner -> read(inner, limits));
        for (Step step : phase.steps()) {
            variantsOfStep.put(step.id(), with(limits, step.facts().variants()));
        }
    }

    private static List<List<Variant>> with(List<List<Variant>> limits, List<Variant> own) {
        if (own.isEmpty()) {
            return limits;
        }
        List<List<Variant>> all = new ArrayList<>(limits);
        all.add(own);
        return all;
    }

    /**
     * The standard time of {@code steps}; all of them for the whole.
     *
     * @return nothing if no time is known of anything that counts
     */
    public Optional<StandardTime> of(List<Step> steps) {
        List<Variant> variants = index.blueprint().variants();
        if (variants.isEmpty()) {
            return longest(steps, Optional.empty());
        }
        Optional<StandardTime> longest = Optional.empty();
        for (Variant variant : variants) {
            Optional<StandardTime> time = longest(steps, Optional.of(variant));
            boolean longer = time.isPresent()
                    && (longest.isEmpty()
                            || time.get().seconds().compareTo(longest.get().seconds()) > 0);
            longest = longer ? time : longest;
        }
        return longest;
    }

    private Optional<StandardTime> longest(List<Step> steps, Optional<Variant> variant) {
        List<Action> actions = new ArrayList<>();
        for (Step step : steps) {
            List<List<Variant>> limits = variantsOfStep.getOrDefault(step.id(), List.of());
            if (limits.stream().allMatch(limit -> includes(limit, variant))) {
                step.actions().stream()
                        .filter(action -> includes(action.facts().variants(), variant))
                        .filter(action -> action.role() != Role.EVIDENCE && !repairs.contains(action))
                        .forEach(actions::add);
            }
        }
        return new Search(actions, variant).longest();
    }

    private static boolean includes(List<Variant> limit, Optional<Variant> variant) {
        return variant.isEmpty()
                || limit.isEmpty()
                || limit.stream()
                        .anyMatch(named -> named.name().equals(variant.get().name()));
    }

    /** How long {@code action} takes by itself, in seconds; 0 if nothing is known. */
    public static BigDecimal seconds(Action action) {
        Measures said = action.facts().measures();
        Optional<Time> time = said.expected().or(said::time).or(said::standard);
        return time.map(Time::seconds)
                .orElseGet(() -> action.marks().stream()
                        .filter(WaitPoint.class::isInstance)
                        .flatMap(mark -> ((WaitPoint) mark).expected().stream())
                        .map(Time::seconds)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** One search for the longest path, without recursion, in time linear in actions and flows. */
    private final class Search {
        private final List<Action> actions;
        private final Map<String, Integer> place = new HashMap<>();
        private final int[] group;
        private final List<List<Edge>> edges = new ArrayList<>();
        private final boolean[] entered;
        private final boolean[] onstage;
        private final Action[] slowest;

        private record Edge(int to, BigDecimal seconds) {}

        Search(List<Action> actions, Optional<Variant> variant) {
            this.actions = actions;
            this.group = new int[actions.size()];
            this.entered = new boolean[actions.size()];
            this.onstage = new boolean[actions.size()];
            this.slowest = new Action[actions.size()];
            for (Action action : actions) {
                group[place.size()] = place.size();
                place.put(action.id(), place.size());
                edges.add(new ArrayList<>());
            }
            List<Flow> flows = actions.stream()
                    .flatMap(action -> index.flowsFrom(action).stream())
                    .filter(flow -> Repairs.isForward(flow) && includes(flow.variants(), variant))
                    .filter(flow -> place.containsKey(flow.to().id()))
                    .toList();
            flows.stream().filter(this::isAtOnce).forEach(flow -> join(at(flow.from()), at(flow.to())));
            flows.stream().filter(flow -> !isAtOnce(flow)).forEach(this::connect);
            for (int i = 0; i < actions.size(); i++) {
                describe(i);
            }
        }

        private int at(Action action) {
            return place.get(action.id());
        }

        private boolean isAtOnce(Flow flow) {
            return flow.kind() == FlowKind.EXCHANGE && index.column(flow.from()) == index.column(flow.to());
        }

        private int root(int at) {
            int root = at;
            while (group[root] != root) {
                group[root] = group[group[root]];
                root = group[root];
            }
            return root;
        }

        private void join(int one, int other) {
            int first = Math.min(root(one), root(other));
            group[Math.max(root(one), root(other))] = first;
        }

        private void connect(Flow flow) {
            boolean turned = flow.kind() == FlowKind.EXCHANGE && index.column(flow.from()) > index.column(flow.to());
            int from = root(at(turned ? flow.to() : flow.from()));
            int to = root(at(turned ? flow.from() : flow.to()));
            BigDecimal seconds = flow.time().map(Time::seconds).orElse(BigDecimal.ZERO);
            if (from != to) {
                edges.get(from).add(new Edge(to, seconds));
            }
        }

        private void describe(int at) {
            Action action = actions.get(at);
            int root = root(at);
            onstage[root] |= action.role() == Role.CUSTOMER || action.role() == Role.FRONTSTAGE;
            entered[root] |= index.flowsTo(action).stream()
                    .anyMatch(flow -> Repairs.isForward(flow)
                            && !place.containsKey(flow.from().id()));
            if (slowest[root] == null || seconds(action).compareTo(seconds(slowest[root])) > 0) {
                slowest[root] = action;
            }
        }

        Optional<StandardTime> longest() {
            boolean anybody = false;
            for (boolean seen : onstage) {
                anybody |= seen;
            }
            BigDecimal[] length = new BigDecimal[actions.size()];
            int[] before = new int[actions.size()];
            int last = -1;
            List<Integer> order = inOrder();
            for (int at : order) {
                before[at] = -1;
                if (!anybody || onstage[at] || entered[at]) {
                    length[at] = BigDecimal.ZERO;
                }
            }
            for (int at : order) {
                if (length[at] != null) {
                    length[at] = length[at].add(seconds(slowest[at]));
                    boolean ends = !anybody || onstage[at];
                    if (ends && (last < 0 || length[at].compareTo(length[last]) > 0)) {
                        last = at;
                    }
                    for (Edge edge : edges.get(at)) {
                        BigDecimal arrival = length[at].add(edge.seconds());
                        if (edge.to() != at
                                && (length[edge.to()] == null || arrival.compareTo(length[edge.to()]) > 0)) {
                            length[edge.to()] = arrival;
                            before[edge.to()] = at;
                        }
                    }
                }
            }
            return last < 0 || length[last].signum() == 0
                    ? Optional.empty()
                    : Optional.of(new StandardTime(length[last], path(last, before)));
        }

        private List<Action> path(int last, int[] before) {
            List<Action> path = new ArrayList<>();
            for (int at = last; at >= 0; at = before[at]) {
                if (seconds(slowest[at]).signum() > 0) {
                    path.add(slowest[at]);
                }
            }
            Collections.reverse(path);
            return path;
        }

        /** The groups so that every flow leads on; takes away the flows that would close a circle. */
        private List<Integer> inOrder() {
            List<Integer> finished = new ArrayList<>();
            int[] state = new int[actions.size()];
            int[] next = new int[actions.size()];
            for (int start = 0; start < actions.size(); start++) {
                if (root(start) != start || state[start] != 0) {
                    continue;
                }
                List<Integer> open = new ArrayList<>(List.of(start));
                state[start] = 1;
                while (!open.isEmpty()) {
                    int at = open.get(open.size() - 1);
                    if (next[at] == edges.get(at).size()) {
                        state[at] = 2;
                        finished.add(open.remove(open.size() - 1));
                        continue;
                    }
                    int index = next[at]++;
                    int to = edges.get(at).get(index).to();
                    if (state[to] == 1) {
                        edges.get(at).set(index, new Edge(at, BigDecimal.ZERO));
                    } else if (state[to] == 0) {
                        state[to] = 1;
                        open.add(to);
                    }
                }
            }
            Collections.reverse(finished);
            return finished;
        }
    }
}
