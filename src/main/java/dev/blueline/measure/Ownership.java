package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who answers for what happens. The nearest word counts: that of the action, then of those who do it, then of its lane,
 * its step and its phases from the inside out. In a lane of technology, those who do it are the systems used as well.
 * Whoever owns the file owns no work by that.
 */
public final class Ownership {
    private final BlueprintIndex index;
    private final Map<String, String> steps = new HashMap<>();

    /** Reads the phases of {@code index} once. */
    public Ownership(BlueprintIndex index) {
        this.index = index;
        index.blueprint().phases().forEach(phase -> read(phase, Optional.empty()));
    }

    private void read(Phase phase, Optional<String> outer) {
        Optional<String> owner = phase.facts().owner().or(() -> outer);
        phase.phases().forEach(inner -> read(inner, owner));
        for (Step step : phase.steps()) {
            step.facts().owner().or(() -> owner).ifPresent(name -> steps.put(step.id(), name));
        }
    }

    /** Who answers for {@code action}. */
    public Optional<String> of(Action action) {
        Optional<String> own = action.facts().owner();
        if (own.isPresent()) {
            return own;
        }
        Optional<String> doer = doer(action);
        if (doer.isPresent()) {
            return doer;
        }
        Optional<String> lane = action.lane().owner();
        return lane.isPresent() ? lane : of(index.step(action));
    }

    /** Who answers for all of {@code step}. */
    public Optional<String> of(Step step) {
        return Optional.ofNullable(steps.get(step.id()));
    }

    /** The first owner of those who do {@code action}. */
    private static Optional<String> doer(Action action) {
        for (Actor actor : action.details().by()) {
            if (actor.owner().isPresent()) {
                return actor.owner();
            }
        }
        if (action.lane().technology()) {
            for (ServiceSystem system : action.details().uses()) {
                if (system.owner().isPresent()) {
                    return system.owner();
                }
            }
        }
        return Optional.empty();
    }
}
