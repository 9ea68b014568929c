package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.Position;
import dev.blueline.source.Span;
import dev.blueline.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Workflow commands of GitHub Actions, which show findings beside the changed lines. The gravest come first, because
 * GitHub shows ten of each kind and step; how many it leaves out is told in a notice of its own.
 */
public final class GithubReport implements Reporter {
    private static final int SHOWN = 10;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public boolean isDocument() {
        return false;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        StringBuilder text = new StringBuilder();
        for (Severity severity : Severity.values()) {
            if (severity == Severity.INFO) {
                // The first of the notices, for it is one of the ten itself.
                more(files).ifPresent(text::append);
            }
            for (FileFindings file : files) {
                for (Diagnostic finding : file.diagnostics()) {
                    if (finding.severity() == severity) {
                        text.append(command(file, finding));
                    }
                }
            }
        }
        return text.toString();
    }

    private static Optional<String> more(List<FileFindings> files) {
        if (hidden(files, SHOWN).isEmpty()) {
            return Optional.empty();
        }
        String text = "GitHub shows ten of each kind; also in the log of this step: "
                + hidden(files, SHOWN - 1).words();
        return Optional.of("::notice title=More findings::" + data(text) + "\n");
    }

    /** What GitHub does not show when it shows so many notices. */
    private static Tally hidden(List<FileFindings> files, int notices) {
        Tally hidden = new Tally();
        for (Severity severity : Severity.values()) {
            files.stream()
                    .flatMap(file -> file.diagnostics().stream())
                    .filter(finding -> finding.severity() == severity)
                    .skip(severity == Severity.INFO ? notices : SHOWN)
                    .forEach(hidden::add);
        }
        return hidden;
    }

    private static String command(FileFindings file, Diagnostic finding) {
        Span span = file.source().within(finding.span());
        Position start = file.source().lines().position(span.start());
        Position end = file.source().lines().position(span.end());
        List<String> properties = new ArrayList<>();
        if (file.isFile()) {
            properties.add("file=" + property(file.path()));
            properties.add("line=" + start.line());
            properties.add("endLine=" + end.line());
            if (start.line() == end.line()) {
                // Columns of different lines are refused.
                properties.add("col=" + start.column());
                properties.add("endColumn=" + end.column());
            }
        }
        properties.add(
                "title=" + property(finding.code().id() + " " + finding.code().slug()));
        return "::" + word(finding.severity()) + " " + String.join(",", properties) + "::" + data(told(finding)) + "\n";
    }

    private static String told(Diagnostic finding) {
        return Printable.text(finding.message())
                + finding.help().map(help -> "\n" + Printable.text(help)).orElse("");
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(Printable.text(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
