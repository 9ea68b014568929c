package dev.blueline.compare;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is different about the phases and steps. What stands in the same order in the same phase has not moved, whatever
 * came or went before it, and what goes with its phase has not either.
 */
final class TimelineChanges {
    private static final String WHOLE = "";

    private final FoundChanges found;
    private final FactChanges facts;
    private final Pairs<Phase> phases;
    private final Pairs<Step> steps;
    private final Timeline before;
    private final Timeline after;

    TimelineChanges(FoundChanges found) {
        this.found = found;
        this.facts = new FactChanges(found);
        this.phases = found.matches().phases();
        this.steps = found.matches().steps();
        this.before = new Timeline(found.before());
        this.after = new Timeline(found.after());
    }

    /** What stands in a phase that says something, or in none: steps and phases, left to right. */
    private static final class Timeline {
        private final Map<String, List<String>> children = new HashMap<>();
        private final Map<String, String> parents = new HashMap<>();
        private final Map<String, Phase> phases = new HashMap<>();
        private final Map<String, Step> steps = new HashMap<>();

        Timeline(BlueprintIndex index) {
            index.blueprint().phases().forEach(phase -> add(phase, WHOLE));
        }

        private void add(Phase phase, String parent) {
            String here = parent;
            if (PhaseMatching.counts(phase)) {
                here = key(phase);
                phases.put(here, phase);
                put(here, parent);
            }
            for (Phase inner : phase.phases()) {
                add(inner, here);
            }
            for (Step step : phase.steps()) {
                steps.put(key(step), step);
                put(key(step), here);
            }
        }

        private void put(String child, String parent) {
            parents.put(child, parent);
            children.computeIfAbsent(parent, p -> new ArrayList<>()).add(child);
        }

        List<String> children(String parent) {
            return children.getOrDefault(parent, List.of());
        }

        Optional<Phase> phaseAround(String child) {
            return Optional.ofNullable(phases.get(parents.get(child)));
        }
    }

    private static String key(Phase phase) {
        return "phase " + phase.id();
    }

    private static String key(Step step) {
        return "step " + step.id();
    }

    void tell() {
        for (Phase now : PhaseMatching.all(found.after())) {
            Optional<Phase> old = phases.before(now);
            if (old.isPresent()) {
                tell(old.get(), now);
            } else {
                found.added(Thing.PHASE, Element.of(now), Optional.empty(), isNew(after.phaseAround(key(now))));
            }
        }
        for (Phase old : PhaseMatching.all(found.before())) {
            if (phases.after(old).isEmpty()) {
                found.removed(Thing.PHASE, Element.of(old), Optional.empty(), isGone(before.phaseAround(key(old))));
            }
        }
        for (Step now : found.after().steps()) {
            Optional<Step> old = steps.before(now);
            if (old.isPresent()) {
                tell(old.get(), now);
            } else {
                found.added(Thing.STEP, Element.of(now), Optional.empty(), isNew(after.phaseAround(key(now))));
            }
        }
        for (Step old : found.before().steps()) {
            if (steps.after(old).isEmpty()) {
                found.removed(Thing.STEP, Element.of(old), Optional.empty(), isGone(before.phaseAround(key(old))));
            }
        }
        order(WHOLE, WHOLE);
        for (Phase now : PhaseMatching.all(found.after())) {
            phases.before(now).ifPresent(old -> order(key(old), key(now)));
        }
    }

    private boolean isNew(Optional<Phase> now) {
        return now.isPresent() && phases.before(now.get()).isEmpty();
    }

    private boolean isGone(Optional<Phase> old) {
        return old.isPresent() && phases.after(old.get()).isEmpty();
    }

    private void tell(Phase old, Phase now) {
        Both both = new Both(Element.of(old), Element.of(now));
        retitled(Thing.PHASE, both, old.title(), now.title());
        found.flag(Thing.INTERNAL, both, old.internal(), now.internal());
        facts.tell(both, old.facts(), now.facts());
        around(Thing.PHASE, both, before.phaseAround(key(old)), after.phaseAround(key(now)));
    }

    private void tell(Step old, Step now) {
        Both both = new Both(Element.of(old), Element.of(now));
        retitled(Thing.STEP, both, old.title(), now.title());
        facts.tell(both, old.facts(), now.facts());
        around(Thing.STEP, both, before.phaseAround(key(old)), after.phaseAround(key(now)));
    }

    private void retitled(Thing thing, Both both, Optional<String> old, Optional<String> now) {
        if (!old.equals(now)) {
            found.changed(thing, Verb.REWORDED, both, old.map(Values::quoted), now.map(Values::quoted));
        }
    }

    /** A phase that is drawn around what was there, or taken from around it, moves nothing of its own. */
    private void around(Thing thing, Both both, Optional<Phase> old, Optional<Phase> now) {
        if (!old.flatMap(phases::newId).equals(now.map(Phase::id)) || isGone(old)) {
            found.changed(
                    thing,
                    Verb.MOVED,
                    both,
                    old.flatMap(Values::phase),
                    now.flatMap(Values::phase),
                    isGone(old) || isNew(now));
        }
    }

    /** What the new blueprint calls an old phase or step that is still there. */
    private Optional<String> newKey(String old) {
        return Optional.ofNullable(before.phases.get(old))
                .flatMap(phases::after)
                .map(TimelineChanges::key)
                .or(() -> Optional.ofNullable(before.steps.get(old))
                        .flatMap(steps::after)
                        .map(TimelineChanges::key));
    }

    /** Tells what stands in another order within the same phase. */
    private void order(String oldPhase, String newPhase) {
        Map<String, Integer> oldPlaces = new HashMap<>();
        for (String child : before.children(oldPhase)) {
            newKey(child).ifPresent(now -> oldPlaces.put(now, oldPlaces.size()));
        }
        List<String> stayed =
                after.children(newPhase).stream().filter(oldPlaces::containsKey).toList();
        Set<Integer> moved =
                StableOrder.moved(stayed.stream().map(oldPlaces::get).toList());
        for (int i = 0; i < stayed.size(); i++) {
            if (moved.contains(i)) {
                moved(stayed.get(i));
            }
        }
    }

    private void moved(String key) {
        Optional.ofNullable(after.phases.get(key))
                .ifPresent(now -> found.changed(
                        Thing.PHASE,
                        Verb.MOVED,
                        new Both(Element.of(phases.before(now).orElseThrow()), Element.of(now)),
                        Optional.empty(),
                        Optional.empty()));
        Optional.ofNullable(after.steps.get(key)).ifPresent(now -> {
            Step old = steps.before(now).orElseThrow();
            found.changed(
                    Thing.STEP,
                    Verb.MOVED,
                    new Both(Element.of(old), Element.of(now)),
                    Optional.of(found.values().number(old)),
                    Optional.of(found.values().number(now)));
        });
    }
}
