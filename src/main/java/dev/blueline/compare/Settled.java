package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a flow came, went or turned because of actions that did, as far as these have been told. */
final class Settled {
    /** How many actions in a row may close a gap. */
    private static final int LONGEST_BRIDGE = 50;

    private final BlueprintIndex before;
    private final BlueprintIndex after;
    private final Matches matches;
    /** Ids of new actions that stand elsewhere than before, with their steps and phases. */
    private final Set<String> moved = new HashSet<>();

    Settled(FoundChanges found) {
        this.before = found.before();
        this.after = found.after();
        this.matches = found.matches();
        Set<String> phases = new HashSet<>();
        for (Change change : found.changes()) {
            if (change.verb() == Verb.MOVED) {
                Element element = change.element();
                switch (element.kind()) {
                    case PHASE -> phases.add(element.id());
                    case STEP -> element.step().ifPresent(this::move);
                    case ACTION -> moved.add(element.id());
                    default -> {}
                }
            }
        }
        for (Phase phase : PhaseMatching.all(after)) {
            if (phases.contains(phase.id())) {
                phase.allSteps().forEach(this::move);
            }
        }
    }

    private void move(Step step) {
        step.actions().forEach(action -> moved.add(action.id()));
    }

    boolean isNew(Action now) {
        return matches.before(now).isEmpty();
    }

    boolean isGone(Action old) {
        return matches.after(old).isEmpty();
    }

    private boolean isNewOrMoved(Action now) {
        return isNew(now) || moved.contains(now.id());
    }

    private boolean isGoneOrMoved(Action old) {
        return matches.after(old).map(now -> moved.contains(now.id())).orElse(true);
    }

    /** Whether {@code now} links a new action or one that stands elsewhere, or closes the gap of actions that are gone. */
    boolean explainsNew(Flow now) {
        return isNewOrMoved(now.from())
                || isNewOrMoved(now.to())
                || bridges(
                        matches.before(now.from()).orElseThrow(),
                        matches.before(now.to()).orElseThrow(),
                        before,
                        this::isGoneOrMoved);
    }

    /** The same for a flow that is gone. */
    boolean explainsGone(Flow old) {
        return isGoneOrMoved(old.from())
                || isGoneOrMoved(old.to())
                || bridges(
                        matches.after(old.from()).orElseThrow(),
                        matches.after(old.to()).orElseThrow(),
                        after,
                        this::isNewOrMoved);
    }

    /** Whether a flow leads elsewhere because of what came, went or moved. */
    boolean explains(Flow old, Flow now) {
        return isGoneOrMoved(old.from())
                || isGoneOrMoved(old.to())
                || isNewOrMoved(now.from())
                || isNewOrMoved(now.to());
    }

    /** Whether flows lead from one action to another over actions of a sort alone. */
    private static boolean bridges(Action from, Action to, BlueprintIndex index, Predicate<Action> over) {
        Set<String> seen = new HashSet<>();
        Deque<Action> open = new ArrayDeque<>();
        open.add(from);
        while (!open.isEmpty() && seen.size() <= LONGEST_BRIDGE) {
            for (Flow flow : index.flowsFrom(open.remove())) {
                Action reached = flow.to();
                if (reached.id().equals(to.id()) && !seen.isEmpty()) {
                    return true;
                }
                if (over.test(reached) && seen.add(reached.id())) {
                    open.add(reached);
                }
            }
        }
        return false;
    }
}
