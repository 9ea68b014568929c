package dev.blueline.compile;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param source the text
 * @param index the blueprint and the facts that follow from it; empty if it could not be read or resolved
 * @param diagnostics all findings, in the order of the file
 */
public record Compilation(SourceFile source, Optional<BlueprintIndex> index, List<Diagnostic> diagnostics) {
    /** Takes a copy of the list. */
    public Compilation {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How many findings are of {@code severity}. */
    public long count(Severity severity) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
