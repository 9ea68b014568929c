package dev.blueline.check;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing that a rule found: a diagnostic in the making, which also knows what it is about, so that an exception can
 * be made for that element and the finding is known again after the file was edited.
 *
 * @param diagnostic what is told, with the severity of the rule still to come
 * @param elements the ids of the actions, marks, steps or phases it is about; empty when it is about the whole
 * @param severity how grave it is, if not as grave as the rule
 */
public record Finding(Diagnostic diagnostic, List<String> elements, Optional<Severity> severity) {
    /** Stands in until the checker knows which rule reported the finding. */
    private static final Code NONE_YET = new Code("BL000", "none-yet");

    /** Takes a copy of the list. */
    public Finding {
        elements = List.copyOf(elements);
    }

    /**
     * A finding about the blueprint as a whole, or about something that no exception can be limited to.
     *
     * @param names what it is about, in names that survive an edit; none where the rule can find but one such thing
     */
    public static Finding at(Span span, String message, String... names) {
        Diagnostic diagnostic =
                Diagnostic.of(NONE_YET, Severity.INFO, span, message).about(List.of(names));
        return new Finding(diagnostic, List.of(), Optional.empty());
    }

    /** A finding about an action. */
    public static Finding at(Action action, String message) {
        return at(action, action.origin().name(), message);
    }

    /** A finding about an action that shows at {@code place}. */
    public static Finding at(Action action, Span place, String message) {
        return at(place, message, name(action)).elements(Stream.of(action.id()));
    }

    /** A finding about a mark of {@code action}. */
    public static Finding at(Mark mark, Action action, String message) {
        return at(mark, message, name(action)).elements(Stream.of(mark.id(), action.id()));
    }

    /** A finding about a mark of {@code step}. */
    public static Finding at(Mark mark, Step step, String message) {
        return at(mark, message, name(step)).elements(Stream.of(mark.id(), step.id()));
    }

    /** A finding about a mark of {@code phase}. */
    public static Finding at(Mark mark, Phase phase, String message) {
        return at(mark, message, name(phase)).elements(Stream.of(mark.id(), phase.id()));
    }

    /** A finding about a mark of the whole. */
    public static Finding at(Mark mark, String message) {
        return at(mark, message, "").elements(Stream.of(mark.id()));
    }

    /** A finding about a flow; an exception may be made for either end. */
    public static Finding at(Flow flow, String message) {
        return at(flow.origin().span(), message, name(flow.from()), flow.kind().arrow(), name(flow.to()))
                .elements(Stream.concat(
                        flow.fail().stream(),
                        Stream.of(flow.from().id(), flow.to().id())));
    }

    /** A finding about a step. */
    public static Finding at(Step step, String message) {
        return at(step.origin().name(), message, name(step)).elements(Stream.of(step.id()));
    }

    /** A finding about a phase; an exception may be made for any of its steps. */
    public static Finding at(Phase phase, String message) {
        return at(phase.origin().name(), message, name(phase))
                .elements(Stream.concat(
                        Stream.of(phase.id()), phase.steps().stream().map(Step::id)));
    }

    /** A finding about a lane. */
    public static Finding at(Lane lane, String message) {
        return at(lane.origin().name(), message, lane.id());
    }

    /** A finding about a channel. */
    public static Finding at(Channel channel, String message) {
        return at(channel.origin().name(), message, channel.name());
    }

    /** This finding with {@code text} as its help. */
    public Finding help(String text) {
        return told(diagnostic -> diagnostic.help(text));
    }

    /** This finding with one more related place. */
    public Finding related(Span place, String text) {
        return told(diagnostic -> diagnostic.related(place, text));
    }

    /** This finding with a change that settles it, if there is one. */
    public Finding fix(Optional<Fix> change) {
        return told(diagnostic -> diagnostic.fix(change));
    }

    /** This finding with a change that settles it. */
    public Finding fix(Fix change) {
        return told(diagnostic -> diagnostic.fix(change));
    }

    /** This finding with a severity of its own. */
    public Finding severity(Severity own) {
        return new Finding(diagnostic, elements, Optional.of(own));
    }

    /**
     * This finding with a word for the reason, where the rule finds different things wrong with one element: lower case
     * and lasting, never shown.
     */
    public Finding because(String reason) {
        List<String> names = new ArrayList<>(diagnostic.about());
        names.add(reason);
        return told(diagnostic -> diagnostic.about(names));
    }

    /** This finding as a diagnostic of a rule. */
    Diagnostic diagnostic(Code code, Severity usual) {
        return diagnostic.as(code, severity.orElse(usual));
    }

    private static Finding at(Mark mark, String message, String place) {
        return at(
                mark.origin().name(),
                message,
                place,
                mark.kind().word(),
                mark.name().or(mark::text).orElse(""));
    }

    private static String name(Action action) {
        return action.name().orElseGet(() -> action.lane().id() + " " + action.label());
    }

    private static String name(Step step) {
        return step.name().or(step::title).orElse(step.id());
    }

    private static String name(Phase phase) {
        return phase.name().or(phase::title).orElse(phase.id());
    }

    private Finding told(UnaryOperator<Diagnostic> change) {
        return new Finding(change.apply(diagnostic), elements, severity);
    }

    private Finding elements(Stream<String> ids) {
        return new Finding(diagnostic, ids.toList(), severity);
    }
}
