package dev.blueline.compare.telling;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Element;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The changes at one place: the whole, the lanes, the phases, or one step. Sections stand in the reading order of the
 * new blueprint, and a step that is gone stands where it was.
 *
 * @param place what they are at
 * @param step the step, if they are at one; the new one if it is in both
 * @param gone whether that step is gone
 * @param changes what is told, one by one
 * @param following how many more only follow from these
 */
public record Section(Place place, Optional<Step> step, boolean gone, List<Change> changes, int following) {

    /** What a section may be about. */
    public enum Place {
        /** The blueprint as a whole, what it declares included. */
        WHOLE("whole"),
        /** Its lanes. */
        LANES("lanes"),
        /** Its phases. */
        PHASES("phases"),
        /** One of its steps. */
        STEP("step");

        private final String word;

        Place(String word) {
            this.word = word;
        }

        /** The word by which the wording knows it. */
        String word() {
            return word;
        }
    }

    /** Takes a copy of the list. */
    public Section {
        changes = List.copyOf(changes);
    }

    /** All changes of {@code comparison}, place by place; a place without changes is left out. */
    public static List<Section> of(Comparison comparison) {
        Map<String, List<Change>> byPlace = new LinkedHashMap<>();
        for (Place place : Place.values()) {
            if (place != Place.STEP) {
                byPlace.put(place.word(), new ArrayList<>());
            }
        }
        for (Change change : comparison.changes()) {
            byPlace.computeIfAbsent(key(change, comparison), key -> new ArrayList<>())
                    .add(change);
        }
        return byPlace.values().stream()
                .filter(changes -> !changes.isEmpty())
                .map(changes -> of(changes, comparison))
                .toList();
    }

    private static Section of(List<Change> changes, Comparison comparison) {
        Change first = changes.get(0);
        Place place = place(first.element());
        Optional<Step> now = now(first, comparison);
        boolean gone = place == Place.STEP && now.isEmpty();
        return new Section(
                place,
                place == Place.STEP ? now.or(() -> first.element().step()) : Optional.empty(),
                gone,
                changes.stream().filter(change -> !change.follows()).toList(),
                (int) changes.stream().filter(Change::follows).count());
    }

    private static String key(Change change, Comparison comparison) {
        Place place = place(change.element());
        if (place != Place.STEP) {
            return place.word();
        }
        // Ids of the two blueprints may be the same and mean different steps.
        return now(change, comparison)
                .map(step -> "new " + step.id())
                .orElseGet(() -> "old " + change.element().step().orElseThrow().id());
    }

    /** The step of the new blueprint that {@code change} is in. */
    private static Optional<Step> now(Change change, Comparison comparison) {
        Optional<Step> step = change.element().step();
        return change.after().isPresent() ? step : step.flatMap(comparison.matches()::after);
    }

    private static Place place(Element element) {
        if (element.step().isPresent()) {
            return Place.STEP;
        }
        return switch (element.kind()) {
            case LANE -> Place.LANES;
            case PHASE -> Place.PHASES;
            default -> element.phase().isPresent() ? Place.PHASES : Place.WHOLE;
        };
    }
}
