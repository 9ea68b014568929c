package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.LineMap;
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

    /** Takes the slips told so far from {@code diagnostics}. */
    ErrorsByLine(Diagnostics diagnostics, LineMap lines) {
        this.diagnostics = diagnostics;
        this.lines = lines;
        for (Diagnostic slip : diagnostics.toList()) {
            told.add(lines.lineAt(slip.span().start()));
        }
    }

    /** Adds a finding about the statement at {@code start}, unless a slip on its line is told already. */
    void add(Diagnostic diagnostic, Token start) {
        int line = lines.lineAt(diagnostic.span().start());
        if (!told.contains(line) && !told.contains(start.getLine())) {
            diagnostics.add(diagnostic);
        }
    }
}
