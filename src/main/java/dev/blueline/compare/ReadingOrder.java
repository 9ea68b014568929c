package dev.blueline.compare;

import dev.blueline.model.Action;
import dev.blueline.model.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which changes are read: the whole, what it declares, its lanes, then the service from left to right as
 * the new blueprint tells it, and exceptions at the end. What is gone stands behind what stood before it.
 */
final class ReadingOrder {
    private final Map<String, Place> steps = new HashMap<>();
    private final Map<String, Place> actions = new HashMap<>();
    private final Map<String, Place> oldSteps = new HashMap<>();
    private final Map<String, Place> oldActions = new HashMap<>();

    private enum Section {
        WHOLE,
        DECLARATIONS,
        LANES,
        SERVICE,
        EXCEPTIONS
    }

    /**
     * Where something stands.
     *
     * @param at its place in the new blueprint, or that of the last one before it that stayed
     * @param behind 0, or for what is gone its place in the old blueprint
     */
    private record Place(int at, int behind) {
        static final Place FIRST = new Place(-1, 0);
        static final Comparator<Place> ORDER =
                Comparator.comparingInt(Place::at).thenComparingInt(Place::behind);
    }

    private record Read(Change change, Section section, Place step, boolean phase, Place action, Element.Kind kind) {
        static final Comparator<Read> ORDER = Comparator.comparing(Read::section)
                .thenComparing(Read::step, Place.ORDER)
                .thenComparing(read -> !read.phase())
                .thenComparing(Read::action, Place.ORDER)
                .thenComparing(Read::kind);
    }

    ReadingOrder(FoundChanges found) {
        Matches matches = found.matches();
        for (Step step : found.after().steps()) {
            steps.put(step.id(), new Place(step.number(), 0));
            int at = 0;
            for (Action action : step.actions()) {
                actions.put(action.id(), new Place(at++, 0));
            }
        }
        Place last = new Place(0, 0);
        for (Step old : found.before().steps()) {
            Optional<Step> now = matches.after(old);
            last = now.map(step -> steps.get(step.id())).orElse(new Place(last.at(), old.number()));
            oldSteps.put(old.id(), last);
            Place before = Place.FIRST;
            int behind = 1;
            for (Action action : old.actions()) {
                Optional<Action> stayed = matches.after(action)
                        .filter(match -> now.isPresent()
                                && found.after()
                                        .step(match)
                                        .id()
                                        .equals(now.get().id()));
                before = stayed.isPresent() ? actions.get(stayed.get().id()) : new Place(before.at(), behind);
                behind++;
                oldActions.put(action.id(), before);
            }
        }
    }

    /** The changes in this order; those of one element stay in the order in which they were found. */
    List<Change> of(List<Change> changes) {
        return changes.stream()
                .map(this::read)
                .sorted(Read.ORDER)
                .map(Read::change)
                .toList();
    }

    private Read read(Change change) {
        boolean gone = change.after().isEmpty();
        Element element = change.element();
        Optional<Step> step = element.step()
                .or(() -> element.phase()
                        .flatMap(phase -> phase.allSteps().stream().findFirst()));
        Map<String, Place> stepPlaces = gone ? oldSteps : steps;
        Map<String, Place> actionPlaces = gone ? oldActions : actions;
        return new Read(
                change,
                section(element),
                step.map(found -> stepPlaces.get(found.id())).orElse(Place.FIRST),
                element.phase().isPresent(),
                element.action().map(found -> actionPlaces.get(found.id())).orElse(Place.FIRST),
                element.kind());
    }

    private static Section section(Element element) {
        boolean ofTheWhole = element.step().isEmpty() && element.phase().isEmpty();
        return switch (element.kind()) {
            case WHOLE -> Section.WHOLE;
            case DECLARATION -> Section.DECLARATIONS;
            case LANE -> Section.LANES;
            case MARK -> ofTheWhole ? Section.WHOLE : Section.SERVICE;
            case PHASE, STEP, ACTION, FLOW -> Section.SERVICE;
            case EXCEPTION -> Section.EXCEPTIONS;
        };
    }
}
