package dev.blueline.cli;

import dev.blueline.diagnostic.Fix;
import dev.blueline.report.FileFindings;
import dev.blueline.report.Statistics;
import dev.blueline.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What is said after the findings and their number: what can be fixed, what the baseline knows, how often each kind was
 * found, and why the check fails where that is news. Stands below the findings where they are text, and else on the
 * other stream, so that a program reads its format alone.
 */
final class CheckSummary {
    private final CheckOptions options;
    private final ParseResult parsed;
    private final boolean belowText;

    /**
     * The summary of one check.
     *
     * @param parsed how it was called
     * @param belowText whether the findings went to standard output as text
     */
    CheckSummary(CheckOptions options, ParseResult parsed, boolean belowText) {
        this.options = options;
        this.parsed = parsed;
        this.belowText = belowText;
    }

    /** Says it, if there is anything to say. */
    void say(BaselineFile.Settled settled, Gate.Verdict verdict, Session session) {
        List<FileFindings> files = settled.findings();
        List<String> lines = new ArrayList<>();
        if (belowText && options.fixes() == FixChoice.TELL) {
            fixable(files).ifPresent(lines::add);
        }
        if (settled.known() > 0) {
            lines.add(Tally.counted(settled.known(), "known finding") + " in the baseline");
        }
        if (settled.gone() > 0
                && !options.gates().update()
                && Options.variant(parsed).isEmpty()) {
            lines.add(gone(settled.gone()));
        }
        String statistics = options.gates().statistics() ? Statistics.of(files) : "";
        if (!statistics.isEmpty()) {
            String margin = belowText ? "\n" : "";
            lines.add(margin + statistics.stripTrailing() + margin);
        }
        lines.addAll(verdict.reasons());
        if (lines.isEmpty()) {
            return;
        }
        String text = String.join("\n", lines) + "\n";
        if (belowText) {
            session.print(text);
        } else {
            session.sayLines(text);
        }
    }

    private static Optional<String> fixable(List<FileFindings> files) {
        List<Fix> fixes = files.stream()
                .flatMap(file -> file.diagnostics().stream())
                .flatMap(finding -> finding.fix().stream())
                .toList();
        int safe = (int) fixes.stream().filter(Fix::safe).count();
        int others = fixes.size() - safe;
        if (fixes.isEmpty()) {
            return Optional.empty();
        }
        String more = "--fix --unsafe-fixes";
        return Optional.of(
                safe == 0
                        ? Tally.counted(others, "finding") + " can be fixed with " + more
                        : Tally.counted(safe, "finding") + " can be fixed with --fix"
                                + (others == 0 ? "" : ", and " + others + " more with " + more));
    }

    private String gone(int count) {
        List<String> words = new ArrayList<>(List.of("blueline", "check"));
        words.addAll(parsed.originalArgs());
        words.add(GateOptions.UPDATE);
        return Tally.counted(count, "finding") + " of the baseline " + (count == 1 ? "is" : "are")
                + " gone; to renew it: " + Shell.line(words);
    }
}
