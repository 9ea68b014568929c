package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fingerprints;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Label;
import dev.blueline.diagnostic.Severity;
import dev.blueline.json.JsonFields;
import dev.blueline.source.Position;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.text.Printable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Everything there is to know, for programs of one's own. The form is published as a JSON Schema, {@code
 * dev/blueline/schema/findings.schema.json}. What a finding does not have is left out; lists are always there.
 */
public final class JsonReport implements Reporter {
    /** The version of the form, the first thing in every document; it changes when a reader of the old form could fail. */
    public static final String FORMAT_VERSION = "1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        return Printable.json(JsonFields.document(fields -> {
            fields.text("formatVersion", FORMAT_VERSION);
            fields.object("summary", files, all -> {
                fields.number("files", all.size());
                List<Diagnostic> findings = all.stream()
                        .flatMap(file -> file.diagnostics().stream())
                        .toList();
                count(fields, "errors", findings, Severity.ERROR);
                count(fields, "warnings", findings, Severity.WARNING);
                count(fields, "infos", findings, Severity.INFO);
            });
            fields.objects("files", files, file -> file(fields, file));
        }));
    }

    private static void count(JsonFields fields, String name, List<Diagnostic> findings, Severity severity) {
        fields.number(
                name,
                findings.stream()
                        .filter(finding -> finding.severity() == severity)
                        .count());
    }

    private static void file(JsonFields fields, FileFindings file) {
        List<String> fingerprints = Fingerprints.of(file.source(), file.diagnostics());
        List<Runnable> findings = IntStream.range(0, fingerprints.size())
                .<Runnable>mapToObj(i ->
                        () -> finding(fields, file.source(), file.diagnostics().get(i), fingerprints.get(i)))
                .toList();
        fields.text("path", file.path());
        fields.objects("findings", findings, Runnable::run);
    }

    private static void finding(JsonFields fields, SourceFile source, Diagnostic finding, String fingerprint) {
        fields.text("code", finding.code().id());
        fields.text("rule", finding.code().slug());
        fields.text("severity", finding.severity().word());
        fields.text("message", finding.message());
        fields.text("help", finding.help());
        fields.text("fingerprint", fingerprint);
        range(fields, source, finding.span());
        fields.objects("related", finding.related(), label -> related(fields, source, label));
        fields.optional("fix", finding.fix(), fix -> fix(fields, source, fix));
    }

    private static void related(JsonFields fields, SourceFile source, Label label) {
        fields.text("message", label.message());
        range(fields, source, label.span());
    }

    private static void fix(JsonFields fields, SourceFile source, Fix fix) {
        fields.text("title", fix.title());
        fields.truth("safe", fix.safe());
        fields.objects("edits", fix.edits(), edit -> edit(fields, source, edit));
    }

    private static void edit(JsonFields fields, SourceFile source, Edit edit) {
        range(fields, source, edit.span());
        fields.text("text", edit.text());
    }

    private static void range(JsonFields fields, SourceFile source, Span span) {
        Span inside = source.within(span);
        fields.object("range", inside, range -> {
            fields.object("start", range.start(), offset -> place(fields, source, offset));
            fields.object("end", range.end(), offset -> place(fields, source, offset));
        });
    }

    private static void place(JsonFields fields, SourceFile source, int offset) {
        Position position = source.lines().position(offset);
        fields.number("offset", offset);
        fields.number("line", position.line());
        fields.number("column", position.column());
    }
}
