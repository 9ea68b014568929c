package dev.blueline.check;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Label;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.Action;
import dev.blueline.model.Flow;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that a rule found: a diagnostic in the making, which also knows what it is about, so that an exception can
 * be made for that element.
 *
 * @param span the narrowest range that is wrong
 * @param elements the ids of the actions, marks, steps or phases it is about; empty when it is about the whole
 * @param message what is wrong here, as one sentence without a full stop
 * @param related other places that belong to it
 * @param help what to write instead, if said
 * @param severity how grave it is, if not as grave as the rule
 */
public record Finding(
        Span span,
        List<String> elements,
        String message,
        List<Label> related,
        Optional<String> help,
        Optional<Severity> severity) {

    /** Takes copies of the lists. */
    public Finding {
        elements = List.copyOf(elements);
        related = List.copyOf(related);
    }

    /** A finding about the blueprint as a whole, or about something that no exception can be limited to. */
    public static Finding at(Span span, String message) {
        return new Finding(span, List.of(), message, List.of(), Optional.empty(), Optional.empty());
    }

    /** A finding about an action. */
    public static Finding at(Action action, String message) {
        return at(action.origin().name(), message).about(Stream.of(action.id()));
    }

    /** A finding about a mark of {@code action}. */
    public static Finding at(Mark mark, Action action, String message) {
        return at(mark.origin().name(), message).about(Stream.of(mark.id(), action.id()));
    }

    /** A finding about a flow; an exception may be made for either end. */
    public static Finding at(Flow flow, String message) {
        return at(flow.origin().span(), message)
                .about(Stream.concat(
                        flow.fail().stream(),
                        Stream.of(flow.from().id(), flow.to().id())));
    }

    /** A finding about a phase; an exception may be made for any of its steps. */
    public static Finding at(Phase phase, String message) {
        return at(phase.origin().name(), message)
                .about(Stream.concat(
                        Stream.of(phase.id()), phase.steps().stream().map(Step::id)));
    }

    /** This finding with {@code text} as its help. */
    public Finding help(String text) {
        return new Finding(span, elements, message, related, Optional.of(text), severity);
    }

    /** This finding with one more related place. */
    public Finding related(Span place, String text) {
        List<Label> places = new ArrayList<>(related);
        places.add(new Label(place, text));
        return new Finding(span, elements, message, places, help, severity);
    }

    /** This finding with a severity of its own. */
    public Finding severity(Severity own) {
        return new Finding(span, elements, message, related, help, Optional.of(own));
    }

    /** This finding as a diagnostic of a rule. */
    Diagnostic diagnostic(Code code, Severity usual) {
        return new Diagnostic(code, severity.orElse(usual), span, message, related, help);
    }

    private Finding about(Stream<String> ids) {
        return new Finding(span, ids.toList(), message, related, help, severity);
    }
}
