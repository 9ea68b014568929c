package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Grounds;
import dev.blueline.model.Mark;
import dev.blueline.model.Metric;
import dev.blueline.model.Phase;
import dev.blueline.model.Status;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something that a file says and that can rest on something: an action, a step, a phase, the whole, a mark, a metric.
 *
 * @param grounds what it rests on by its own words
 * @param sourced whether it has a source or a link, or what it is part of has
 * @param covered whether what it is part of is called observed itself, and so has to name the source for both
 * @param words how messages speak of it, put together only when one does
 * @param place its name
 * @param finding makes a finding about it
 */
public record Statement(
        Grounds grounds,
        boolean sourced,
        boolean covered,
        Supplier<String> words,
        Span place,
        Function<String, Finding> finding) {

    /** All of them, in the order of the file. */
    public static List<Statement> all(BlueprintIndex index) {
        Blueprint blueprint = index.blueprint();
        List<Statement> all = new ArrayList<>();
        Grounds grounds = blueprint.facts().grounds();
        Span title = blueprint.origin().name();
        all.add(of(List.of(grounds), () -> "this blueprint", title, message -> Finding.at(title, message, "whole")));
        blueprint.metrics().forEach(metric -> all.add(of(metric, grounds)));
        blueprint.phases().forEach(phase -> addAll(phase, List.of(grounds), all));
        PlacedMark.all(index, Mark.class).forEach(mark -> all.add(of(mark, grounds)));
        all.sort(Comparator.comparingInt(statement -> statement.place().start()));
        return all;
    }

    private static void addAll(Phase phase, List<Grounds> around, List<Statement> all) {
        List<Grounds> grounds = within(phase.facts().grounds(), around);
        all.add(of(grounds, () -> Mention.of(phase), phase.origin().name(), message -> Finding.at(phase, message)));
        phase.phases().forEach(inner -> addAll(inner, grounds, all));
        phase.steps().forEach(step -> addAll(step, grounds, all));
    }

    private static void addAll(Step step, List<Grounds> around, List<Statement> all) {
        List<Grounds> grounds = within(step.facts().grounds(), around);
        all.add(of(grounds, () -> Mention.of(step), step.origin().name(), message -> Finding.at(step, message)));
        for (Action action : step.actions()) {
            all.add(of(
                    within(action.facts().grounds(), grounds),
                    () -> Mention.of(action),
                    action.origin().name(),
                    message -> Finding.at(action, message)));
        }
    }

    private static Statement of(PlacedMark<Mark> placed, Grounds whole) {
        Mark mark = placed.mark();
        List<Grounds> grounds = new ArrayList<>(List.of(mark.grounds()));
        placed.action().ifPresent(action -> grounds.add(action.facts().grounds()));
        placed.step().ifPresent(step -> grounds.add(step.facts().grounds()));
        placed.phases().forEach(phase -> grounds.add(phase.facts().grounds()));
        grounds.add(whole);
        return of(
                grounds, () -> placed.mention(mark.kind().word()), mark.origin().name(), placed::finding);
    }

    private static Statement of(Metric metric, Grounds whole) {
        Span place = metric.origin().name();
        return of(
                within(metric.grounds(), List.of(whole)),
                () -> Mention.quoted(metric.label()),
                place,
                message -> Finding.at(place, message, "metric", metric.name()));
    }

    /** A statement with its own grounds first and then those of what is around it. */
    private static Statement of(
            List<Grounds> grounds, Supplier<String> words, Span place, Function<String, Finding> finding) {
        boolean sourced = false;
        boolean covered = false;
        for (int i = 0; i < grounds.size(); i++) {
            sourced |= isSourced(grounds.get(i));
            covered |= i > 0 && grounds.get(i).status().equals(Optional.of(Status.OBSERVED));
        }
        return new Statement(grounds.get(0), sourced, covered, words, place, finding);
    }

    private static List<Grounds> within(Grounds own, List<Grounds> around) {
        List<Grounds> all = new ArrayList<>(around.size() + 1);
        all.add(own);
        all.addAll(around);
        return all;
    }

    private static boolean isSourced(Grounds grounds) {
        return !grounds.sources().isEmpty() || !grounds.links().isEmpty();
    }
}
