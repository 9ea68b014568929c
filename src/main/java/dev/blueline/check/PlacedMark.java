package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A mark with what it stands on: an action and its step, a step, a phase, or nothing for a mark of the whole.
 *
 * @param <M> the kind of mark
 * @param mark the mark
 * @param action the action, for a mark of an action
 * @param step its step, for a mark of an action or a step
 * @param phases the phases around it, from the inside out
 */
public record PlacedMark<M extends Mark>(M mark, Optional<Action> action, Optional<Step> step, List<Phase> phases) {

    /** Takes a copy of the list. */
    public PlacedMark {
        phases = List.copyOf(phases);
    }

    /** All marks of one kind, in reading order. */
    public static <M extends Mark> List<PlacedMark<M>> all(BlueprintIndex index, Class<M> kind) {
        List<PlacedMark<M>> all = new ArrayList<>();
        place(index.blueprint().marks(), Optional.empty(), Optional.empty(), List.of(), kind, all);
        index.blueprint().phases().forEach(phase -> collect(phase, List.of(), kind, all));
        return all;
    }

    private static <M extends Mark> void collect(
            Phase phase, List<Phase> around, Class<M> kind, List<PlacedMark<M>> all) {
        List<Phase> phases = Stream.concat(Stream.of(phase), around.stream()).toList();
        place(phase.marks(), Optional.empty(), Optional.empty(), phases, kind, all);
        phase.phases().forEach(inner -> collect(inner, phases, kind, all));
        for (Step step : phase.steps()) {
            Optional<Step> here = Optional.of(step);
            place(step.marks(), Optional.empty(), here, phases, kind, all);
            for (Action action : step.actions()) {
                place(action.marks(), Optional.of(action), here, phases, kind, all);
            }
        }
    }

    private static <M extends Mark> void place(
            List<Mark> marks,
            Optional<Action> action,
            Optional<Step> step,
            List<Phase> phases,
            Class<M> kind,
            List<PlacedMark<M>> all) {
        for (Mark mark : marks) {
            if (kind.isInstance(mark)) {
                all.add(new PlacedMark<>(kind.cast(mark), action, step, phases));
            }
        }
    }

    /** A finding about the mark where it stands. */
    public Finding finding(String message) {
        if (action.isPresent()) {
            return Finding.at(mark, action.get(), message);
        }
        if (step.isPresent()) {
            return Finding.at(mark, step.get(), message);
        }
        return phases.isEmpty() ? Finding.at(mark, message) : Finding.at(mark, phases.get(0), message);
    }

    /** The mark by its text, or else by what it stands on: {@code the wait at “Pays”}. */
    public String mention(String kind) {
        Optional<String> text = mark.text().filter(said -> !said.isBlank()).map(Mention::quoted);
        return "the " + kind + " "
                + text.orElseGet(() -> "at "
                        + action.map(Mention::of)
                                .or(() -> step.map(Mention::of))
                                .or(() -> phases.stream().findFirst().map(Mention::of))
                                .orElse("the whole"));
    }

    /** The name that an exception for it can be limited to; an ellipsis where it has to be given one first. */
    public String name() {
        return mark.name()
                .or(() -> action.flatMap(Action::name))
                .or(() -> action.isPresent() ? Optional.empty() : step.flatMap(Step::name))
                .orElse("…");
    }

    /** The marks that stand on the same thing, then those of the step, the phases and the whole around it. */
    public Stream<Mark> around(BlueprintIndex index) {
        return Stream.of(
                        action.stream().flatMap(each -> each.marks().stream()),
                        step.stream().flatMap(each -> each.marks().stream()),
                        phases.stream().flatMap(each -> each.marks().stream()),
                        index.blueprint().marks().stream())
                .flatMap(marks -> marks);
    }
}
