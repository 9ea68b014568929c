package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.text.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which flows are the same ones: by both ends and all that is said of them, then by both ends and less and less besides,
 * then as rerouted: the same outcome of a decision, a flow that now goes by way of a new action, the only one left at
 * one of its ends. An exchange has no direction. Flows that meet the lines of the field differently are never rerouted
 * into one another, unless they are outcomes.
 */
final class FlowMatching {
    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Pairs<Action> actions;
    private final Pairs<CarriedMark> marks;

    private FlowMatching(BlueprintIndex before, BlueprintIndex after, Pairs<Action> actions, Pairs<CarriedMark> marks) {
        this.before = before;
        this.after = after;
        this.actions = actions;
        this.marks = marks;
    }

    static Pairs<Flow> of(
            BlueprintIndex before, BlueprintIndex after, Pairs<Action> actions, Pairs<CarriedMark> marks) {
        return new FlowMatching(before, after, actions, marks).match();
    }

    private Pairs<Flow> match() {
        Pairs<Flow> pairs = new Pairs<>(Flow::id);
        Pairing<Flow> pairing = new Pairing<>(
                        pairs, before.blueprint().flows(), after.blueprint().flows(), (old, now) -> true)
                .inOrder(keys(FlowMatching::all))
                .inOrder(keys(flow -> List.of(sort(flow), label(flow))))
                .inOrder(keys(FlowMatching::sort))
                .inOrder(keys(flow -> flow.kind() == FlowKind.EXCHANGE));
        new Pairing<>(pairs, pairing.oldsLeft(), pairing.newsLeft(), FlowMatching::oneHasNoDirection)
                .inOrder(new Pairing.Keys<>(
                        old -> anyWay(stayed(old.from()), stayed(old.to())),
                        now -> anyWay(is(now.from()), is(now.to()))));
        pairing.left()
                .inOrder(new Pairing.Keys<>(
                        old -> ends(old, stayed(old.from()), stayed(old.to())),
                        now -> ends(now, is(now.from()), is(now.to()))))
                .inOrder(new Pairing.Keys<>(
                        old -> outcome(old, stayed(old.from())), now -> outcome(now, is(now.from()))))
                .only(new Pairing.Keys<>(
                        old -> route(old, before, stayed(old.from()), "from"),
                        now -> route(now, after, is(now.from()), "from")))
                .only(new Pairing.Keys<>(
                        old -> route(old, before, stayed(old.to()), "to"),
                        now -> route(now, after, is(now.to()), "to")));
        return pairs;
    }

    private static boolean oneHasNoDirection(Flow old, Flow now) {
        return old.kind() == FlowKind.EXCHANGE || now.kind() == FlowKind.EXCHANGE;
    }

    private interface Said {
        Object of(Flow flow);
    }

    /** The ends of a flow, and what is said of it. */
    private Pairing.Keys<Flow> keys(Said said) {
        return new Pairing.Keys<>(
                old -> ends(old, stayed(old.from()), stayed(old.to()))
                        .map(ends -> List.of(ends, said.of(old), fail(old, true))),
                now -> ends(now, is(now.from()), is(now.to()))
                        .map(ends -> List.of(ends, said.of(now), fail(now, false))));
    }

    private Optional<String> stayed(Action old) {
        return actions.newId(old);
    }

    private static Optional<String> is(Action now) {
        return Optional.of(now.id());
    }

    private static Optional<List<String>> ends(Flow flow, Optional<String> from, Optional<String> to) {
        return flow.kind() == FlowKind.EXCHANGE
                ? anyWay(from, to)
                : from.flatMap(one -> to.map(other -> List.of(one, other)));
    }

    private static Optional<List<String>> anyWay(Optional<String> from, Optional<String> to) {
        return from.flatMap(one -> to.map(
                other -> one.compareTo(other) < 0 ? List.of("any way", one, other) : List.of("any way", other, one)));
    }

    private static List<Object> sort(Flow flow) {
        return List.of(flow.kind(), flow.path(), flow.outcome());
    }

    private static String label(Flow flow) {
        return flow.label().map(NameKey::of).orElse("");
    }

    private static List<Object> all(Flow flow) {
        return List.of(
                sort(flow),
                flow.label(),
                flow.via().stream().map(channel -> channel.name()).sorted().toList(),
                flow.condition(),
                flow.probability(),
                flow.time(),
                flow.variants().stream().map(variant -> variant.name()).sorted().toList());
    }

    /** The fail point a recovery was written in, as the new blueprint knows it. */
    private String fail(Flow flow, boolean old) {
        Optional<String> fail = flow.fail();
        return fail.map(id -> old ? marks.newId(id).orElse("gone") : id).orElse("");
    }

    private static Optional<?> outcome(Flow flow, Optional<String> from) {
        return flow.outcome() ? from.map(decision -> List.of(decision, label(flow))) : Optional.empty();
    }

    private static Optional<?> route(Flow flow, BlueprintIndex index, Optional<String> end, String which) {
        List<Object> sort = new ArrayList<>(sort(flow));
        sort.add(FlowNature.of(flow, index));
        sort.add(which);
        return flow.outcome() ? Optional.empty() : end.map(action -> List.of(action, sort));
    }
}
