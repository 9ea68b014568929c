package dev.blueline.diagnostic;

import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding about one file.
 *
 * @param code what kind of finding it is
 * @param severity how grave it is
 * @param span the exact range it is about
 * @param message what is wrong here, in the file's own words; one sentence without a full stop
 * @param related other places that belong to it, in the order they are told
 * @param help what to write instead
 * @param about the names of the elements it is about and a word for the reason, so that the same finding is known again
 *     after the file was edited elsewhere; empty if the text in {@code span} is all there is to know it by
 * @param fix a change that settles it, if there is one
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Span span,
        String message,
        List<Label> related,
        Optional<String> help,
        List<String> about,
        Optional<Fix> fix) {

    /** Takes copies of the lists. */
    public Diagnostic {
        related = List.copyOf(related);
        about = List.copyOf(about);
    }

    /** A finding with nothing but its message. */
    public static Diagnostic of(Code code, Severity severity, Span span, String message) {
        return new Diagnostic(code, severity, span, message, List.of(), Optional.empty(), List.of(), Optional.empty());
    }

    /** An error with nothing but its message. */
    public static Diagnostic error(Code code, Span span, String message) {
        return of(code, Severity.ERROR, span, message);
    }

    /** A warning with nothing but its message. */
    public static Diagnostic warning(Code code, Span span, String message) {
        return of(code, Severity.WARNING, span, message);
    }

    /** This finding as one of another kind or gravity. */
    public Diagnostic as(Code other, Severity otherSeverity) {
        return new Diagnostic(other, otherSeverity, span, message, related, help, about, fix);
    }

    /** This finding with {@code text} as its help. */
    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, span, message, related, Optional.of(text), about, fix);
    }

    /** This finding with one more related place. */
    public Diagnostic related(Span place, String text) {
        List<Label> places = new ArrayList<>(related);
        places.add(new Label(place, text));
        return new Diagnostic(code, severity, span, message, places, help, about, fix);
    }

    /** This finding with the names that it is known again by. */
    public Diagnostic about(List<String> names) {
        return new Diagnostic(code, severity, span, message, related, help, names, fix);
    }

    /** This finding with a change that settles it, if there is one. */
    public Diagnostic fix(Optional<Fix> change) {
        return new Diagnostic(code, severity, span, message, related, help, about, change);
    }

    /** This finding with a change that settles it. */
    public Diagnostic fix(Fix change) {
        return new Diagnostic(code, severity, span, message, related, help, about, Optional.of(change));
    }
}
