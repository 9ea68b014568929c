package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.LineMap;
import dev.blueline.source.Span;
import java.util.HashSet;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Keeps the parser's findings apart from the slips that were told before it began: on a line with a slip the parser may
 * stumble over its traces, and one mistake is told once.
 */
final class ErrorsByLine {
    private final Diagnostics diagnostics;
    private final LineMap lines;
    private final Set<Integer> told = new HashSet<>();
    private final Set<Span> places = new HashSet<>();

    /** Takes the slips told so far from {@code diagnostics}. */
    ErrorsByLine(Diagnostics diagnostics, LineMap lines) {
        this.diagnostics = diagnostics;
        this.lines = lines;
        for (Diagnostic slip : diagnostics.toList()) {
            told.add(lines.lineAt(slip.span().start()));
        }
    }

    /** Adds a finding about the statement at {@code start}, unless something is told there or on its line already. */
    void add(Diagnostic diagnostic, Token start) {
        int line = lines.lineAt(diagnostic.span().start());
        boolean slip = told.contains(line) || told.contains(start.getLine());
        if (!slip && places.add(diagnostic.span())) {
            diagnostics.add(diagnostic);
        }
    }
}
