package dev.blueline.check;

import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Grounds;
import dev.blueline.model.Mark;
import dev.blueline.model.Metric;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Something that a file says and that can rest on something: an action, a step, a phase, the whole, a mark, a metric.
 *
 * @param grounds what it rests on by its own words
 * @param sourced whether it has a source or a link, or what it is part of has
 * @param words how messages speak of it
 * @param place its name
 * @param finding makes a finding about it
 */
public record Statement(Grounds grounds, boolean sourced, String words, Span place, Function<String, Finding> finding) {

    /** All of them, in the order of the file. */
    public static List<Statement> all(BlueprintIndex index) {
        Blueprint blueprint = index.blueprint();
        List<Statement> all = new ArrayList<>();
        Grounds grounds = blueprint.facts().grounds();
        boolean sourced = isSourced(grounds);
        Span title = blueprint.origin().name();
        all.add(new Statement(
                grounds, sourced, "this blueprint", title, message -> Finding.at(title, message, "whole")));
        blueprint.metrics().forEach(metric -> all.add(of(metric, sourced)));
        blueprint.phases().forEach(phase -> addAll(phase, sourced, all));
        PlacedMark.all(index, Mark.class).forEach(mark -> all.add(of(mark, sourced)));
        all.sort(Comparator.comparingInt(statement -> statement.place().start()));
        return all;
    }

    private static void addAll(Phase phase, boolean outer, List<Statement> all) {
        Grounds grounds = phase.facts().grounds();
        boolean sourced = outer || isSourced(grounds);
        Span place = phase.origin().name();
        all.add(new Statement(grounds, sourced, Mention.of(phase), place, message -> Finding.at(phase, message)));
        phase.phases().forEach(inner -> addAll(inner, sourced, all));
        phase.steps().forEach(step -> addAll(step, sourced, all));
    }

    private static void addAll(Step step, boolean outer, List<Statement> all) {
        Grounds grounds = step.facts().grounds();
        boolean sourced = outer || isSourced(grounds);
        Span place = step.origin().name();
        all.add(new Statement(grounds, sourced, Mention.of(step), place, message -> Finding.at(step, message)));
        step.actions().forEach(action -> all.add(of(action, sourced)));
    }

    private static Statement of(Action action, boolean outer) {
        Grounds grounds = action.facts().grounds();
        return new Statement(
                grounds,
                outer || isSourced(grounds),
                Mention.of(action),
                action.origin().name(),
                message -> Finding.at(action, message));
    }

    private static Statement of(PlacedMark<Mark> placed, boolean whole) {
        Mark mark = placed.mark();
        boolean sourced = whole
                || isSourced(mark.grounds())
                || placed.action().filter(on -> isSourced(on.facts().grounds())).isPresent()
                || placed.step().filter(on -> isSourced(on.facts().grounds())).isPresent()
                || placed.phases().stream().anyMatch(on -> isSourced(on.facts().grounds()));
        return new Statement(
                mark.grounds(),
                sourced,
                placed.mention(mark.kind().word()),
                mark.origin().name(),
                placed::finding);
    }

    private static Statement of(Metric metric, boolean outer) {
        Span place = metric.origin().name();
        return new Statement(
                metric.grounds(),
                outer || isSourced(metric.grounds()),
                Mention.quoted(metric.label()),
                place,
                message -> Finding.at(place, message, "metric", metric.name()));
    }

    private static boolean isSourced(Grounds grounds) {
        return !grounds.sources().isEmpty() || !grounds.links().isEmpty();
    }
}
