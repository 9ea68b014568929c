package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.text.NameKey;
import java.util.List;
import java.util.Optional;

/**
 * Which marks are the same ones: by name, by text on the same carrier, by likeness of the text on it, the only one of a
 * kind that is left on it, then by text elsewhere. Marks of two kinds are never the same, nor are values of two metrics.
 */
final class MarkMatching {
    private static final double REWORDED = 0.4;

    private final Pairs<Phase> phases;
    private final Pairs<Step> steps;
    private final Pairs<Action> actions;
    private final Pairs<Declared> declarations;

    private MarkMatching(Pairs<Phase> phases, Pairs<Step> steps, Pairs<Action> actions, Pairs<Declared> declarations) {
        this.declarations = declarations;
        this.phases = phases;
        this.steps = steps;
        this.actions = actions;
    }

    static Pairs<CarriedMark> of(
            BlueprintIndex before,
            BlueprintIndex after,
            Pairs<Phase> phases,
            Pairs<Step> steps,
            Pairs<Action> actions,
            Pairs<Declared> declarations) {
        return new MarkMatching(phases, steps, actions, declarations).match(before, after);
    }

    private Pairs<CarriedMark> match(BlueprintIndex before, BlueprintIndex after) {
        Pairs<CarriedMark> pairs = new Pairs<>(CarriedMark::id);
        Pairing.Keys<CarriedMark> carriers = new Pairing.Keys<>(
                old -> stayed(old).map(place -> List.of(oldSort(old), place)),
                now -> Optional.of(List.of(sort(now), carrier(now))));
        new Pairing<>(
                        pairs,
                        CarriedMark.all(before),
                        CarriedMark.all(after),
                        (old, now) -> oldSort(old).equals(sort(now)))
                .inOrder(Pairing.Keys.both(placed -> placed.mark().name()))
                .inOrder(new Pairing.Keys<>(
                        old -> stayed(old).map(place -> List.of(oldSort(old), place, text(old))),
                        now -> Optional.of(List.of(sort(now), carrier(now), text(now)))))
                .alike(carriers, placed -> placed.mark().text().orElse(""), REWORDED)
                .only(carriers)
                .only(new Pairing.Keys<>(
                        old -> old.mark().text().map(text -> List.of(oldSort(old), NameKey.of(text))),
                        now -> now.mark().text().map(text -> List.of(sort(now), NameKey.of(text)))));
        return pairs;
    }

    private static String sort(CarriedMark now) {
        return now.mark() instanceof MetricMark value
                ? Declared.id(Thing.METRIC, value.metric().name())
                : now.mark().kind().word();
    }

    /** The sort of an old mark as the new blueprint would call it. */
    private String oldSort(CarriedMark old) {
        return old.mark() instanceof MetricMark ? declarations.newId(sort(old)).orElse("gone") : sort(old);
    }

    private static String text(CarriedMark placed) {
        return placed.mark().text().map(NameKey::of).orElse("");
    }

    private static String carrier(CarriedMark placed) {
        return placed.action()
                .map(action -> "action " + action.id())
                .or(() -> placed.step().map(step -> "step " + step.id()))
                .or(() -> placed.phase().map(phase -> "phase " + phase.id()))
                .orElse("");
    }

    /** The carrier of an old mark as the new blueprint knows it, if it is still there. */
    private Optional<String> stayed(CarriedMark old) {
        if (old.action().isPresent()) {
            return old.action().flatMap(actions::newId).map(id -> "action " + id);
        }
        if (old.step().isPresent()) {
            return old.step().flatMap(steps::newId).map(id -> "step " + id);
        }
        return old.phase().isPresent() ? old.phase().flatMap(phases::newId).map(id -> "phase " + id) : Optional.of("");
    }
}
