package dev.blueline.report;

import dev.blueline.source.Position;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;

/** Where a finding is, as people and editors write it. */
final class Places {
    private Places() {}

    /** {@code path:line:column} of the beginning of {@code span}. */
    static String of(SourceFile source, Span span) {
        Position position = source.lines().position(source.within(span).start());
        return source.name() + ":" + position.line() + ":" + position.column();
    }
}
