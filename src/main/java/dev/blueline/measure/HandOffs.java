package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who hands over to whom, and how often: a hand-off is a flow that leaves for another party.
 *
 * @param kind between whom they are counted
 * @param parties all who take part, in the order of their lanes
 * @param pairs each two between whom something is handed over, once
 */
public record HandOffs(PartyKind kind, List<Party> parties, List<Pair> pairs) {

    /** Takes copies of the lists. */
    public HandOffs {
        parties = List.copyOf(parties);
        pairs = List.copyOf(pairs);
    }

    /**
     * One who takes part.
     *
     * @param id unique among parties
     * @param label the text drawn; empty for a lane without one, whose role's word is drawn
     * @param role the role of its lane
     * @param technology whether it is a system, or a lane of technology
     * @param actions how many actions are its own
     */
    public record Party(String id, Optional<String> label, Role role, boolean technology, int actions) {}

    /**
     * Two who hand over.
     *
     * @param from the id of the party whose lane is further up
     * @param to the id of the other
     * @param there how many hand-offs lead from the first to the second
     * @param back how many lead from the second to the first
     * @param waits how many waits there are at the actions at which hand-offs arrive
     * @param failPoints how many fail points there are at those
     */
    public record Pair(String from, String to, int there, int back, int waits, int failPoints) {
        /** All hand-offs between the two. */
        public int handOffs() {
            return there + back;
        }
    }

    /** Counts the flows between actions that are {@code shown}. */
    public static HandOffs of(BlueprintIndex index, PartyKind kind, Predicate<Action> shown) {
        Map<String, Party> parties = new LinkedHashMap<>();
        for (Lane lane : index.blueprint().lanes()) {
            int actions = (int) index.actions().stream()
                    .filter(shown)
                    .filter(action -> action.lane().id().equals(lane.id()))
                    .count();
            if (actions > 0) {
                parties.put(lane.id(), new Party(lane.id(), lane.label(), lane.role(), lane.technology(), actions));
            }
        }
        List<String> order = new ArrayList<>(parties.keySet());
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (Flow flow : index.blueprint().flows()) {
            String from = flow.from().lane().id();
            String to = flow.to().lane().id();
            if (from.equals(to) || !shown.test(flow.from()) || !shown.test(flow.to())) {
                continue;
            }
            boolean there = order.indexOf(from) < order.indexOf(to);
            String first = there ? from : to;
            String second = there ? to : from;
            Pair one = new Pair(first, second, there ? 1 : 0, there ? 0 : 1, waits(flow.to()), fails(flow.to()));
            pairs.merge(
                    first + " " + second,
                    one,
                    (a, b) -> new Pair(
                            first,
                            second,
                            a.there + b.there,
                            a.back + b.back,
                            a.waits + b.waits,
                            a.failPoints + b.failPoints));
        }
        return new HandOffs(kind, List.copyOf(parties.values()), List.copyOf(pairs.values()));
    }

    private static int waits(Action action) {
        return count(action, MarkKind.WAIT) + (action.kind() == ActionKind.WAIT ? 1 : 0);
    }

    private static int fails(Action action) {
        return count(action, MarkKind.FAIL);
    }

    private static int count(Action action, MarkKind kind) {
        return (int)
                action.marks().stream().map(Mark::kind).filter(kind::equals).count();
    }
}
