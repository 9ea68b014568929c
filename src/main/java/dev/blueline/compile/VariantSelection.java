package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.model.Variant;
import dev.blueline.resolve.ResolveCodes;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A blueprint as one of its variants lives it: without the phases, steps, actions and flows that are for other variants
 * alone. Steps are numbered anew and the title names the variant; everything else keeps its id, so that two variants can be compared.
 */
public final class VariantSelection {
    private final String variant;
    private final Map<Integer, Integer> newNumbers = new HashMap<>();
    private final Map<String, Action> kept = new HashMap<>();
    private int steps;

    private VariantSelection(String variant) {
        this.variant = variant;
    }

    /** What is left of {@code blueprint} for the variant named {@code variant}, one that it knows. */
    public static Blueprint of(Blueprint blueprint, String variant) {
        return new VariantSelection(variant).select(blueprint);
    }

    /** Whether {@code blueprint} has a variant of that name. */
    static boolean knows(Blueprint blueprint, String variant) {
        return blueprint.variants().stream().anyMatch(known -> known.name().equals(variant));
    }

    /** What is told when it has none. */
    static Diagnostic unknown(Blueprint blueprint, String variant) {
        List<String> names = blueprint.variants().stream().map(Variant::name).toList();
        Diagnostic finding = Diagnostic.error(
                ResolveCodes.UNRESOLVED,
                blueprint.origin().name(),
                "this blueprint has no variant named `" + variant + "`");
        return finding.help(Spelling.question(variant, names).orElse("it has " + String.join(", ", names)));
    }

    private Blueprint select(Blueprint blueprint) {
        blueprint.phases().forEach(this::number);
        List<Phase> phases = phases(blueprint.phases());
        List<Flow> flows = new ArrayList<>();
        for (Flow flow : blueprint.flows()) {
            Action from = kept.get(flow.from().id());
            Action to = kept.get(flow.to().id());
            if (includes(flow.variants()) && from != null && to != null) {
                flows.add(flow.between(from, to));
            }
        }
        return blueprint.holding(blueprint.title() + " · " + label(blueprint), blueprint.lanes(), phases, flows);
    }

    private String label(Blueprint blueprint) {
        return blueprint.variants().stream()
                .filter(known -> known.name().equals(variant))
                .map(Variant::label)
                .findFirst()
                .orElse(variant);
    }

    private boolean includes(List<Variant> variants) {
        return variants.isEmpty()
                || variants.stream().anyMatch(named -> named.name().equals(variant));
    }

    private boolean includes(Facts facts) {
        return includes(facts.variants());
    }

    /** Gives the steps that stay their new numbers; a step that goes has that of the last one before it. */
    private void number(Phase phase) {
        boolean stays = includes(phase.facts());
        phase.phases().forEach(inner -> {
            if (stays) {
                number(inner);
            } else {
                inner.allSteps().forEach(step -> newNumbers.put(step.number(), steps));
            }
        });
        for (Step step : phase.steps()) {
            steps += stays && includes(step.facts()) ? 1 : 0;
            newNumbers.put(step.number(), steps);
        }
    }

    private List<Phase> phases(List<Phase> phases) {
        List<Phase> staying = new ArrayList<>();
        for (Phase phase : phases) {
            if (includes(phase.facts())) {
                staying.add(phase.holding(
                        phases(phase.phases()),
                        phase.steps().stream()
                                .filter(step -> includes(step.facts()))
                                .map(this::step)
                                .toList()));
            }
        }
        return staying;
    }

    private Step step(Step step) {
        List<Action> actions = step.actions().stream()
                .filter(action -> includes(action.facts()))
                .map(this::action)
                .toList();
        return step.holding(newNumbers.get(step.number()), actions);
    }

    private Action action(Action action) {
        Action renumbered = action.until(action.details().until().map(newNumbers::get));
        kept.put(action.id(), renumbered);
        return renumbered;
    }
}
