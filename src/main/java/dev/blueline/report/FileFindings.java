package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.SourceFile;
import java.util.List;

/**
 * One checked file.
 *
 * @param source its text, and the name people know it by
 * @param path where programs find it, with forward slashes: from the root of the repository if it lies in one, else
 *     from the root of the file system; {@link #STANDARD_INPUT} for what is no file
 * @param diagnostics what was found in it, in the order of the file; empty if nothing was
 */
public record FileFindings(SourceFile source, String path, List<Diagnostic> diagnostics) {

    /** The path of standard input. */
    public static final String STANDARD_INPUT = "<stdin>";

    /** Takes a copy of the list. */
    public FileFindings {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A file that programs find where people do. */
    public FileFindings(SourceFile source, List<Diagnostic> diagnostics) {
        this(source, source.name(), diagnostics);
    }

    /** Whether this is a file that a program could open, and not standard input. */
    boolean isFile() {
        return !path.equals(STANDARD_INPUT);
    }

    /** The same file, where programs find it. */
    public FileFindings at(String other) {
        return new FileFindings(source, other, diagnostics);
    }
}
