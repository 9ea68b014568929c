package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.DataUse;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.HashSet;
import java.util.Set;

/** Which declared things a blueprint speaks of besides declaring them. */
final class Uses {
    private final Set<String> used = new HashSet<>();

    Uses(BlueprintIndex index) {
        add(index.blueprint().facts());
        for (Phase phase : PhaseMatching.all(index)) {
            add(phase.facts());
        }
        for (Step step : index.steps()) {
            add(step.facts());
        }
        for (Action action : index.actions()) {
            add(action.facts());
            action.details().via().forEach(channel -> add(Thing.CHANNEL, channel.name()));
            action.details().by().forEach(actor -> add(Thing.ACTOR, actor.name()));
            action.details().uses().forEach(system -> add(Thing.SYSTEM, system.name()));
        }
        for (Flow flow : index.blueprint().flows()) {
            flow.via().forEach(channel -> add(Thing.CHANNEL, channel.name()));
            flow.variants().forEach(variant -> add(Thing.VARIANT, variant.name()));
        }
        CarriedMark.all(index).forEach(this::add);
    }

    /** Whether something speaks of {@code declared}. */
    boolean of(Declared declared) {
        return used.contains(declared.id());
    }

    private void add(Facts facts) {
        facts.variants().forEach(variant -> add(Thing.VARIANT, variant.name()));
    }

    private void add(CarriedMark placed) {
        if (placed.mark() instanceof MetricMark value) {
            add(Thing.METRIC, value.metric().name());
        }
        if (placed.mark() instanceof Moment moment) {
            moment.signal()
                    .ifPresent(signal -> add(Thing.METRIC, signal.metric().name()));
        }
        if (placed.mark() instanceof DataUse data) {
            data.seenBy().forEach(actor -> add(Thing.ACTOR, actor.name()));
        }
    }

    private void add(Thing thing, String name) {
        used.add(Declared.id(thing, name));
    }
}
