package dev.blueline.cli;

import dev.blueline.diagnostic.Severity;
import dev.blueline.report.FileFindings;
import dev.blueline.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which findings make a check fail. Knows findings alone: what could not be read is a problem of its own. Either part
 * is enough to fail, so that a limit for warnings says nothing about errors.
 *
 * @param failOn the least severity of a finding that is not allowed
 * @param maxWarnings how many warnings are allowed; without it as many as there are
 */
record Gate(Severity failOn, Optional<Integer> maxWarnings) {

    /**
     * What became of it.
     *
     * @param passed whether nothing fails
     * @param reasons why something does, where the findings alone do not tell: that an error fails is no news
     */
    record Verdict(boolean passed, List<String> reasons) {
        /** Takes a copy of the list. */
        Verdict {
            reasons = List.copyOf(reasons);
        }
    }

    /** Judges the findings in {@code files}. */
    Verdict judge(List<FileFindings> files) {
        Tally tally = new Tally();
        files.forEach(file -> tally.addAll(file.diagnostics()));
        List<String> reasons = new ArrayList<>();
        boolean grave = false;
        for (Severity severity : Severity.values()) {
            grave |= severity.compareTo(failOn) <= 0 && tally.count(severity) > 0;
        }
        if (grave && tally.count(Severity.ERROR) == 0) {
            reasons.add("failed, because fail-on is " + failOn.word());
        }
        int warnings = tally.count(Severity.WARNING);
        boolean many = maxWarnings.isPresent() && warnings > maxWarnings.get();
        if (many) {
            reasons.add("failed, because there " + (warnings == 1 ? "is " : "are ") + Tally.counted(warnings, "warning")
                    + " and max-warnings is " + maxWarnings.get());
        }
        return new Verdict(!grave && !many, reasons);
    }
}
