package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fingerprints;
import dev.blueline.diagnostic.Severity;
import dev.blueline.json.JsonFields;
import dev.blueline.source.LineMap;
import dev.blueline.source.Span;
import dev.blueline.text.Printable;
import java.util.ArrayList;
import java.util.List;

/** A Code Quality report, which GitLab shows in merge requests. */
public final class GitlabReport implements Reporter {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        List<Issue> issues = new ArrayList<>();
        for (FileFindings file : files) {
            List<String> fingerprints = Fingerprints.of(file.source(), file.diagnostics());
            for (int i = 0; i < fingerprints.size(); i++) {
                issues.add(new Issue(file, file.diagnostics().get(i), fingerprints.get(i)));
            }
        }
        return Printable.json(JsonFields.list(issues, (fields, issue) -> issue.write(fields)));
    }

    /** One finding. GitLab drops all but the first of those that have the same fingerprint, whatever their files. */
    private record Issue(FileFindings file, Diagnostic finding, String fingerprint) {

        void write(JsonFields fields) {
            Span span = file.source().within(finding.span());
            LineMap lines = file.source().lines();
            fields.text("description", Sentences.of(finding));
            fields.text("check_name", finding.code().slug());
            fields.text("fingerprint", Fingerprints.of(List.of(file.path(), fingerprint)));
            fields.text("severity", severity(finding.severity()));
            fields.object("location", file.path(), path -> {
                fields.text("path", path);
                fields.object("lines", span, range -> {
                    fields.number("begin", lines.lineAt(range.start()));
                    fields.number("end", lines.lineAt(range.end()));
                });
            });
        }

        private static String severity(Severity severity) {
            return switch (severity) {
                case ERROR -> "critical";
                case WARNING -> "major";
                case INFO -> "info";
            };
        }
    }
}
