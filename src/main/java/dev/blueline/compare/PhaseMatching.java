package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.text.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which phases are the same ones: by name, by title, by the steps they hold, then by likeness of the title. A phase that
 * says nothing, such as the one around steps outside every phase, is none.
 */
final class PhaseMatching {
    private static final double REWORDED = 0.5;

    private PhaseMatching() {}

    private record Held(Phase old, Phase now) {}

    static Pairs<Phase> of(BlueprintIndex before, BlueprintIndex after, Pairs<Step> steps) {
        Pairs<Phase> pairs = new Pairs<>(Phase::id);
        Pairing<Phase> pairing = new Pairing<>(pairs, all(before), all(after), (old, now) -> true);
        pairing.inOrder(Pairing.Keys.both(Phase::name))
                .inOrder(Pairing.Keys.both(phase -> phase.title().map(NameKey::of)));
        bySteps(pairing, steps);
        pairing.alike(
                Pairing.Keys.both(phase -> phase.title().map(title -> true)),
                phase -> phase.title().orElse(""),
                REWORDED);
        return pairs;
    }

    /** Whether {@code phase} says something. */
    static boolean counts(Phase phase) {
        return phase.name().isPresent()
                || phase.title().isPresent()
                || phase.internal()
                || !phase.phases().isEmpty()
                || !phase.facts().equals(Facts.NONE)
                || !phase.marks().isEmpty();
    }

    /** Every phase that says something, each before its sub-phases. */
    static List<Phase> all(BlueprintIndex index) {
        List<Phase> phases = new ArrayList<>();
        index.blueprint().phases().forEach(phase -> collect(phase, phases));
        return phases;
    }

    private static void collect(Phase phase, List<Phase> phases) {
        if (counts(phase)) {
            phases.add(phase);
        }
        phase.phases().forEach(inner -> collect(inner, phases));
    }

    /** Those that share more than half of the steps of each; the innermost first. */
    private static void bySteps(Pairing<Phase> pairing, Pairs<Step> steps) {
        Map<String, Phase> newPhase = new LinkedHashMap<>();
        pairing.newsLeft().forEach(phase -> phase.steps().forEach(step -> newPhase.put(step.id(), phase)));
        List<Held> halves = new ArrayList<>();
        for (Phase old : pairing.oldsLeft()) {
            Map<String, Integer> shared = new LinkedHashMap<>();
            Map<String, Phase> byId = new LinkedHashMap<>();
            for (Step step : old.steps()) {
                steps.newId(step).map(newPhase::get).ifPresent(now -> {
                    shared.merge(now.id(), 1, Integer::sum);
                    byId.put(now.id(), now);
                });
            }
            shared.forEach((id, count) -> {
                Phase now = byId.get(id);
                if (2 * count > Math.max(old.steps().size(), now.steps().size())) {
                    halves.add(new Held(old, now));
                }
            });
        }
        halves.sort(Comparator.comparingInt(both -> -both.old().steps().size()));
        halves.forEach(both -> pairing.add(both.old(), both.now()));
        pairing.left();
    }
}
