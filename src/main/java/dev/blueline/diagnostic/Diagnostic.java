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
 */
public record Diagnostic(
        Code code, Severity severity, Span span, String message, List<Label> related, Optional<String> help) {

    /** Takes a copy of the list. */
    public Diagnostic {
        related = List.copyOf(related);
    }

    /** An error without related places or help. */
    public static Diagnostic error(Code code, Span span, String message) {
        return new Diagnostic(code, Severity.ERROR, span, message, List.of(), Optional.empty());
    }

    /** A warning without related places or help. */
    public static Diagnostic warning(Code code, Span span, String message) {
        return new Diagnostic(code, Severity.WARNING, span, message, List.of(), Optional.empty());
    }

    /** This finding with {@code text} as its help. */
    public Diagnostic help(String text) {
        return new Diagnostic(code, severity, span, message, related, Optional.of(text));
    }

    /** This finding with one more related place. */
    public Diagnostic related(Span place, String text) {
        List<Label> places = new ArrayList<>(related);
        places.add(new Label(place, text));
        return new Diagnostic(code, severity, span, message, places, help);
    }
}
