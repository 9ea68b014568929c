package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.SourceFile;
import java.util.List;

/**
 * One checked file.
 *
 * @param source its text, and the name it is told by
 * @param diagnostics what was found in it, in the order of the file; empty if nothing was
 */
public record FileFindings(SourceFile source, List<Diagnostic> diagnostics) {

    /** Takes a copy of the list. */
    public FileFindings {
        diagnostics = List.copyOf(diagnostics);
    }
}
