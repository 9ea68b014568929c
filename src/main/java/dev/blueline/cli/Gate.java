package dev.blueline.cli;

import dev.blueline.diagnostic.Severity;
import dev.blueline.report.FileFindings;
import java.util.List;

/**
 * Which findings make a check fail. Knows findings alone: what could not be read is a problem of its own.
 *
 * @param failOn the least severity of a finding that is not allowed
 */
record Gate(Severity failOn) {

    /** Whether {@code files} pass. */
    boolean passes(List<FileFindings> files) {
        return files.stream()
                .flatMap(file -> file.diagnostics().stream())
                .noneMatch(finding -> finding.severity().compareTo(failOn) <= 0);
    }
}
