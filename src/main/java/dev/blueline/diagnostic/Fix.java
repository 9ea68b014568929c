package dev.blueline.diagnostic;

import dev.blueline.source.Span;
import java.util.List;

/**
 * A change to the file that settles a finding.
 *
 * @param title what it does, as a command without a full stop: {@code write loop before the flow}
 * @param safe whether it says what the author can only have meant; others are made when asked for alone
 * @param edits the changes, in the order of the file; they do not overlap
 */
public record Fix(String title, boolean safe, List<Edit> edits) {

    /** Takes a copy of the list. */
    public Fix {
        edits = List.copyOf(edits);
    }

    /** A safe fix that replaces {@code span} by {@code text}. */
    public static Fix replace(String title, Span span, String text) {
        return new Fix(title, true, List.of(new Edit(span, text)));
    }

    /** A safe fix that puts {@code text} in front of {@code span}. */
    public static Fix before(String title, Span span, String text) {
        return replace(title, new Span(span.start(), span.start()), text);
    }

    /** A safe fix that takes {@code span} out. */
    public static Fix remove(String title, Span span) {
        return replace(title, span, "");
    }

    /** A safe fix that writes the word {@code right} where {@code wrong} stands. */
    public static Fix word(Span span, String wrong, String right) {
        return replace("write `" + right + "` for `" + wrong + "`", span, right);
    }

    /** The same, made only when it is asked for. */
    public Fix unsafe() {
        return new Fix(title, false, edits);
    }
}
