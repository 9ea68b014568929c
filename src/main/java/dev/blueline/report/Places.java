package dev.blueline.report;

import dev.blueline.source.Position;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;

/** Where a finding is, as people and editors write it. */
final class Places {
    private Places() {}

    /** {@code path:line:column} of the beginning of {@code span}. */
    static String of(SourceFile source, Span span) {
        Position position = source.lines().position(within(source, span).start());
        return source.name() + ":" + position.line() + ":" + position.column();
    }

    /** The part of {@code span} that lies in the text. */
    static Span within(SourceFile source, Span span) {
        int length = source.text().length();
        return new Span(Math.min(span.start(), length), Math.min(span.end(), length));
    }
}
