package dev.blueline.compile;

import dev.blueline.diagnostic.Edit;
import dev.blueline.source.Span;
import java.util.List;

/**
 * Takes out with a statement what would be left of it: its line if it stood there alone, else the blanks on one side of
 * it. Leaves comments alone.
 */
final class Removals {
    private Removals() {}

    /** {@code edits}, those that only take something out with what belongs to it in {@code text}. */
    static List<Edit> tidy(String text, List<Edit> edits) {
        return edits.stream()
                .map(edit -> edit.text().isEmpty() ? new Edit(tidy(text, edit.span()), "") : edit)
                .toList();
    }

    private static Span tidy(String text, Span span) {
        int start = span.start();
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        boolean startsLine = start == 0 || isLineEnd(text.charAt(start - 1));
        boolean endsLine = end == text.length() || isLineEnd(text.charAt(end));
        if (startsLine && endsLine) {
            return new Span(start, behindLineEnd(text, end));
        }
        if (endsLine || (start < span.start() && end > span.end())) {
            return startsLine ? span : new Span(start, endsLine ? end : span.end());
        }
        return span;
    }

    private static int behindLineEnd(String text, int end) {
        if (text.startsWith("\r\n", end)) {
            return end + 2;
        }
        return Math.min(end + 1, text.length());
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
