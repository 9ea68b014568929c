package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who hands over to whom, and how often: a hand-off is a flow whose ends belong to different parties. Every flow is
 * counted once, an exchange too; each action belongs to one party, so between lanes there are as many hand-offs as {@link
 * Tally} counts. Takes no account of how likely a flow is, or of what flows through other parties.
 *
 * @param kind between whom they are counted
 * @param parties all who take part, from the customer inwards, those of one role beside each other
 * @param pairs each two between whom something is handed over, once, in the order of their first flows
 */
public record HandOffs(PartyKind kind, List<Party> parties, List<Pair> pairs) {

    /** Takes copies of the lists. */
    public HandOffs {
        parties = List.copyOf(parties);
        pairs = List.copyOf(pairs);
    }

    /**
     * One who takes part. Those of one name are one, however many roles they act in; they stand where most of their
     * actions are, nearest the customer where these are equal.
     *
     * @param id unique among parties: the name that statements use, or for owners made of the name
     * @param label the text drawn; empty for a lane without one, whose role's word is drawn, and for nobody
     * @param role the role of the lane that has most of its actions
     * @param depth how far that lane is from the customer, as {@link BlueprintIndex#depth}
     * @param technology whether it is a system, or a lane of technology
     * @param nobody whether it stands for all that nobody answers for
     * @param actions how many actions are its own; pieces of evidence only if a flow touches them
     */
    public record Party(
            String id, Optional<String> label, Role role, int depth, boolean technology, boolean nobody, int actions) {}

    /**
     * Two who hand over.
     *
     * @param from the id of the party that comes first among the parties
     * @param to the id of the other
     * @param there the hand-offs that lead from the first to the second
     * @param back those that lead from the second to the first
     * @param mutual the exchanges, which lead both ways
     * @param waits the badges of the waits met where these hand-offs arrive: actions that are waits, and marks; an exchange
     *     arrives at both its ends. Each is named once, however many hand-offs arrive at it
     * @param failPoints the badges of the fail points met there, likewise
     */
    public record Pair(
            String from,
            String to,
            List<Flow> there,
            List<Flow> back,
            List<Flow> mutual,
            List<String> waits,
            List<String> failPoints) {
        /** Takes copies of the lists. */
        public Pair {
            there = List.copyOf(there);
            back = List.copyOf(back);
            mutual = List.copyOf(mutual);
            waits = List.copyOf(waits);
            failPoints = List.copyOf(failPoints);
        }

        /** How many hand-offs there are between the two. */
        public int handOffs() {
            return there.size() + back.size() + mutual.size();
        }

        /** Whether something arrives at the first. */
        public boolean leadsBack() {
            return !back.isEmpty() || !mutual.isEmpty();
        }

        /** Whether something arrives at the second. */
        public boolean leadsThere() {
            return !there.isEmpty() || !mutual.isEmpty();
        }
    }

    /** How many hand-offs there are in all. */
    public int total() {
        return pairs.stream().mapToInt(Pair::handOffs).sum();
    }

    /** Counts the flows between actions that are {@code shown}. */
    public static HandOffs of(BlueprintIndex index, PartyKind kind, Predicate<Action> shown) {
        List<Flow> flows = index.blueprint().flows().stream()
                .filter(flow -> shown.test(flow.from()) && shown.test(flow.to()))
                .toList();
        Set<String> touched = new LinkedHashSet<>();
        flows.forEach(flow -> {
            touched.add(flow.from().id());
            touched.add(flow.to().id());
        });
        Parties parties = new Parties(
                index,
                kind,
                index.actions().stream()
                        .filter(shown)
                        .filter(action -> action.role() != Role.EVIDENCE || touched.contains(action.id()))
                        .toList());
        Map<String, Integer> order = new HashMap<>();
        parties.all().forEach(party -> order.put(party.id(), order.size()));
        Map<List<String>, Count> counts = new LinkedHashMap<>();
        for (Flow flow : flows) {
            String from = parties.of(flow.from());
            String to = parties.of(flow.to());
            if (!from.equals(to)) {
                boolean there = order.get(from) < order.get(to);
                counts.computeIfAbsent(there ? List.of(from, to) : List.of(to, from), ends -> new Count())
                        .add(flow, there);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        counts.forEach((ends, count) -> pairs.add(count.pair(ends.get(0), ends.get(1), index)));
        return new HandOffs(kind, parties.all(), pairs);
    }

    /** What is between two parties, while it is counted. */
    private static final class Count {
        private final List<Flow> there = new ArrayList<>();
        private final List<Flow> back = new ArrayList<>();
        private final List<Flow> mutual = new ArrayList<>();
        private final Map<String, Action> arrivals = new LinkedHashMap<>();

        void add(Flow flow, boolean leadsThere) {
            arrivals.put(flow.to().id(), flow.to());
            if (flow.kind() == FlowKind.EXCHANGE) {
                arrivals.put(flow.from().id(), flow.from());
                mutual.add(flow);
            } else {
                (leadsThere ? there : back).add(flow);
            }
        }

        Pair pair(String from, String to, BlueprintIndex index) {
            List<String> waits = new ArrayList<>();
            List<String> failPoints = new ArrayList<>();
            for (Action action : arrivals.values()) {
                if (action.kind() == ActionKind.WAIT) {
                    waits.add(index.ownBadge(action).orElseGet(MarkKind.WAIT::letter));
                }
                for (Mark mark : action.marks()) {
                    if (mark.kind() == MarkKind.WAIT) {
                        waits.add(index.badge(mark));
                    } else if (mark.kind() == MarkKind.FAIL) {
                        failPoints.add(index.badge(mark));
                    }
                }
            }
            return new Pair(from, to, there, back, mutual, waits, failPoints);
        }
    }
}
