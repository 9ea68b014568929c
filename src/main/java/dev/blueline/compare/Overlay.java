package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The new blueprint with what is gone put back in its old place, for a drawing in which both can be seen. What is gone
 * has an id of its own, which no element of a file can have, and is bare: its text, and nothing of what was said of it,
 * so that no measure and no number of a mark is another one than in the new blueprint. Draws nothing itself.
 *
 * @param index the new blueprint and what is gone
 * @param signs what became of the elements, by kind and by their ids in {@code index}: {@link Verb#ADDED},
 *     {@link Verb#REMOVED}, {@link Verb#MOVED} or {@link Verb#CHANGED}; nothing for what is as it was
 * @param numbers the numbers of the steps as people know them, by id: those of the new blueprint, and of what is gone that
 *     of the old one
 */
public record Overlay(BlueprintIndex index, Map<Element.Kind, Map<String, Verb>> signs, Map<String, Integer> numbers) {

    /** Takes copies of the maps. */
    public Overlay {
        Map<Element.Kind, Map<String, Verb>> copies = new EnumMap<>(Element.Kind.class);
        signs.forEach((kind, verbs) -> copies.put(kind, Map.copyOf(verbs)));
        signs = Collections.unmodifiableMap(copies);
        numbers = Map.copyOf(numbers);
    }

    /** Lays the two blueprints of a comparison over each other. */
    public static Overlay of(Comparison comparison) {
        Matches matches = comparison.matches();
        BlueprintIndex after = comparison.after();
        Remains remains = new Remains(comparison);
        Map<Element.Kind, Map<String, Verb>> signs = new EnumMap<>(Element.Kind.class);
        for (Element.Kind kind : Element.Kind.values()) {
            signs.put(kind, new HashMap<>());
        }
        comparison.changes().forEach(change -> sign(change, matches, signs));
        added(after.blueprint().lanes(), matches::before, Lane::id, signs.get(Element.Kind.LANE));
        added(after.steps(), matches::before, Step::id, signs.get(Element.Kind.STEP));
        added(after.actions(), matches::before, Action::id, signs.get(Element.Kind.ACTION));
        added(after.blueprint().flows(), matches::before, Flow::id, signs.get(Element.Kind.FLOW));
        after.blueprint().phases().forEach(phase -> added(phase, matches, signs.get(Element.Kind.PHASE)));
        remains.gone().forEach((kind, ids) -> ids.forEach(id -> signs.get(kind).put(id, Verb.REMOVED)));
        Set<String> bare = remains.gone().get(Element.Kind.ACTION);
        return new Overlay(new BlueprintIndex(remains.blueprint(), bare), signs, remains.numbers());
    }

    /** What became of the element of this kind and id; nothing if it is as it was. */
    public Optional<Verb> sign(Element.Kind kind, String id) {
        return Optional.ofNullable(signs.getOrDefault(kind, Map.of()).get(id));
    }

    private static void added(Phase phase, Matches matches, Map<String, Verb> signs) {
        // A phase without a title only holds the steps that stand in none.
        added(phase.title().stream().map(title -> phase).toList(), matches::before, Phase::id, signs);
        phase.phases().forEach(inner -> added(inner, matches, signs));
    }

    private static <T> void added(
            List<T> all, Function<T, Optional<T>> before, Function<T, String> id, Map<String, Verb> signs) {
        all.stream()
                .filter(each -> before.apply(each).isEmpty())
                .forEach(each -> signs.put(id.apply(each), Verb.ADDED));
    }

    /** Puts the sign of a change on what it is about, as far as that is still there. */
    private static void sign(Change change, Matches matches, Map<Element.Kind, Map<String, Verb>> signs) {
        Element element = change.element();
        boolean gone = change.after().isEmpty();
        switch (element.kind()) {
            case LANE, PHASE, STEP, ACTION, FLOW -> {
                if (!gone && !change.follows()) {
                    put(element.kind(), element.id(), change.verb(), signs);
                }
            }
            case MARK -> {
                Optional<Action> action = gone ? element.action().flatMap(matches::after) : element.action();
                Optional<Step> step = gone ? element.step().flatMap(matches::after) : element.step();
                if (action.isPresent()) {
                    put(Element.Kind.ACTION, action.get().id(), Verb.CHANGED, signs);
                } else if (element.action().isEmpty()) {
                    step.ifPresent(on -> put(Element.Kind.STEP, on.id(), Verb.CHANGED, signs));
                }
            }
            case WHOLE, DECLARATION, EXCEPTION -> {}
        }
    }

    /** That something moved says more than that it changed besides. */
    private static void put(Element.Kind kind, String id, Verb verb, Map<Element.Kind, Map<String, Verb>> signs) {
        boolean moved = verb == Verb.MOVED || signs.get(kind).get(id) == Verb.MOVED;
        signs.get(kind).put(id, moved ? Verb.MOVED : Verb.CHANGED);
    }
}
