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
import java.util.stream.Stream;

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
        return action.facts()
                .owner()
                .or(() -> doers(action).findFirst())
                .or(() -> action.lane().owner())
                .or(() -> of(index.step(action)));
    }

    /** Who answers for all of {@code step}. */
    public Optional<String> of(Step step) {
        return Optional.ofNullable(steps.get(step.id()));
    }

    private static Stream<String> doers(Action action) {
        Stream<Optional<String>> people = action.details().by().stream().map(Actor::owner);
        Stream<Optional<String>> systems = action.lane().technology()
                ? action.details().uses().stream().map(ServiceSystem::owner)
                : Stream.empty();
        return Stream.concat(people, systems).flatMap(Optional::stream);
    }
}
