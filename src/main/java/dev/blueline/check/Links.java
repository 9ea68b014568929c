package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Questions about the arrows of a blueprint that several rules ask. An exchange leads both ways. Every walk is
 * iterative and visits an action once. The sets it hands out are of ids, for asking only: their order means nothing.
 * Remembers what many rules ask, so that it belongs to one check and one thread.
 */
public final class Links {
    private final BlueprintIndex index;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final Map<String, List<Action>> next = new HashMap<>();
    private final Map<String, List<Action>> previous = new HashMap<>();
    private final Map<String, List<Action>> neighbours = new HashMap<>();
    private Optional<Set<String>> withoutRecovery = Optional.empty();

    /** Asks about the arrows of {@code index}. */
    public Links(BlueprintIndex index) {
        this.index = index;
        index.actions().forEach(action -> flags.addAll(action.details().flags()));
    }

    /** Whether any flow begins or ends at {@code action}. */
    public boolean isLinked(Action action) {
        return !index.flowsFrom(action).isEmpty() || !index.flowsTo(action).isEmpty();
    }

    /** Where the service may go from {@code action}. */
    public List<Action> next(Action action) {
        return next.computeIfAbsent(action.id(), unused -> {
            List<Action> ways = new ArrayList<>();
            index.flowsFrom(action).forEach(flow -> ways.add(flow.to()));
            for (Flow flow : index.flowsTo(action)) {
                if (flow.kind() == FlowKind.EXCHANGE) {
                    ways.add(flow.from());
                }
            }
            return List.copyOf(ways);
        });
    }

    /** Where the service may have been before {@code action}. */
    public List<Action> previous(Action action) {
        return previous.computeIfAbsent(action.id(), unused -> {
            List<Action> ways = new ArrayList<>();
            index.flowsTo(action).forEach(flow -> ways.add(flow.from()));
            for (Flow flow : index.flowsFrom(action)) {
                if (flow.kind() == FlowKind.EXCHANGE) {
                    ways.add(flow.to());
                }
            }
            return List.copyOf(ways);
        });
    }

    /** Where a flow of any direction joins {@code action} to. */
    public List<Action> neighbours(Action action) {
        return neighbours.computeIfAbsent(action.id(), unused -> {
            List<Action> ways = new ArrayList<>();
            index.flowsFrom(action).forEach(flow -> ways.add(flow.to()));
            index.flowsTo(action).forEach(flow -> ways.add(flow.from()));
            return List.copyOf(ways);
        });
    }

    /** The ids of all that can be reached from {@code sources}, themselves included. */
    public Set<String> reach(Collection<Action> sources, Function<Action, List<Action>> ways) {
        return reach(sources, ways, action -> true);
    }

    /** The same, when the walk goes on only from actions that {@code passable} lets through, and from the sources. */
    public Set<String> reach(
            Collection<Action> sources, Function<Action, List<Action>> ways, Predicate<Action> passable) {
        Set<String> reached = new HashSet<>();
        spread(reached, sources, ways, passable);
        return reached;
    }

    /** Adds to {@code reached} what can be reached from {@code sources} without going through what is there already. */
    public void spread(
            Set<String> reached,
            Collection<Action> sources,
            Function<Action, List<Action>> ways,
            Predicate<Action> passable) {
        Deque<Action> waiting = new ArrayDeque<>();
        for (Action source : sources) {
            if (reached.add(source.id())) {
                waiting.add(source);
            }
        }
        while (!waiting.isEmpty()) {
            for (Action next : ways.apply(waiting.remove())) {
                if (reached.add(next.id()) && passable.test(next)) {
                    waiting.add(next);
                }
            }
        }
    }

    /** Whether an action of this blueprint carries {@code flag}. */
    public boolean uses(Flag flag) {
        return flags.contains(flag);
    }

    /**
     * Whether {@code action} is one on the stage that no way leads into, in a blueprint that says where the service
     * starts. It is then unreachable, and a rule that misses the same arrow need not speak of it.
     */
    public boolean isUnentered(Action action) {
        return uses(Flag.START)
                && isOnstage(action)
                && !action.is(Flag.START)
                && previous(action).isEmpty();
    }

    /** Whether it is, besides, one that no arrow touches at all. */
    public boolean isLeftOut(Action action) {
        return isUnentered(action) && !isLinked(action);
    }

    /** Whether the customer does {@code action} or sees it done. */
    public static boolean isOnstage(Action action) {
        return action.role() == Role.CUSTOMER || action.role() == Role.FRONTSTAGE;
    }

    /** The ids of the actions that can happen when nothing fails: all but those that only a recovery leads to. */
    public Set<String> withoutRecovery() {
        if (withoutRecovery.isEmpty()) {
            withoutRecovery = Optional.of(Collections.unmodifiableSet(findWithoutRecovery()));
        }
        return withoutRecovery.get();
    }

    private Set<String> findWithoutRecovery() {
        List<Action> repairs = index.blueprint().flows().stream()
                .filter(flow -> flow.path() == FlowPath.RECOVERY)
                .map(Flow::to)
                .toList();
        Set<String> behindRepairs = reach(repairs, this::nextWithoutRecovery);
        List<Action> sources = new ArrayList<>();
        for (Action action : index.actions()) {
            boolean first = sources.isEmpty() && isLinked(action);
            if (first || action.is(Flag.START) || !behindRepairs.contains(action.id())) {
                sources.add(action);
            }
        }
        Set<String> repaired = repairs.stream().map(Action::id).collect(Collectors.toSet());
        return reach(
                sources,
                action -> nextWithoutRecovery(action).stream()
                        .filter(next -> !repaired.contains(next.id()) || !isPreparation(action))
                        .toList());
    }

    /** Whether {@code action} is done out of sight, unasked, for something else, such as buying what is used up. */
    public boolean isPreparation(Action action) {
        return !isOnstage(action) && previous(action).isEmpty();
    }

    private List<Action> nextWithoutRecovery(Action action) {
        List<Action> ways = new ArrayList<>();
        for (Flow flow : index.flowsFrom(action)) {
            if (flow.path() != FlowPath.RECOVERY) {
                ways.add(flow.to());
            }
        }
        for (Flow flow : index.flowsTo(action)) {
            if (flow.path() != FlowPath.RECOVERY && flow.kind() == FlowKind.EXCHANGE) {
                ways.add(flow.from());
            }
        }
        return ways;
    }
}
