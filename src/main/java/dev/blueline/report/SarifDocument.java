package dev.blueline.report;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Edit;
import dev.blueline.diagnostic.Fingerprints;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Label;
import dev.blueline.diagnostic.Severity;
import dev.blueline.json.JsonFields;
import dev.blueline.source.Position;
import dev.blueline.source.Span;
import dev.blueline.text.PathUri;
import dev.blueline.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The shape of a SARIF document, one method per kind of object. Braces in messages stay as they are, since no message
 * has arguments and readers do not take doubled braces back.
 */
final class SarifDocument {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    /** What paths are counted from; a reader knows where it has the repository. */
    private static final String ROOT = "%SRCROOT%";
    /** Grows when fingerprints are made otherwise. */
    private static final String FINGERPRINT = "blueline/v1";
    /** UTF-16 units; a longer range is not repeated, so that a document grows no faster than what it is about. */
    private static final int LONGEST_SNIPPET = 1000;

    private final JsonFields fields;
    private final List<FileFindings> files;
    private final List<Code> codes;

    SarifDocument(JsonFields fields, List<FileFindings> files) {
        this.fields = fields;
        this.files = files;
        this.codes = files.stream()
                .flatMap(file -> file.diagnostics().stream())
                .map(Diagnostic::code)
                .distinct()
                .sorted(Comparator.comparing(Code::id))
                .toList();
    }

    void write(String version, Function<Code, CodeText> texts) {
        fields.text("$schema", SCHEMA);
        fields.text("version", "2.1.0");
        fields.objects("runs", List.of(version), run -> run(run, texts));
    }

    private void run(String version, Function<Code, CodeText> texts) {
        fields.object(
                "tool",
                version,
                tool -> fields.object("driver", tool, driver -> {
                    fields.text("name", "Blueline");
                    fields.text("semanticVersion", driver);
                    fields.objects("rules", codes, code -> rule(code, texts.apply(code)));
                }));
        fields.object(
                "originalUriBaseIds",
                "The root of the repository",
                text -> fields.object(ROOT, text, root -> message("description", root)));
        fields.text("columnKind", "unicodeCodePoints");
        fields.texts("newlineSequences", List.of("\r\n", "\n", "\r"));
        fields.objects("results", results(), Runnable::run);
    }

    private void rule(Code code, CodeText text) {
        fields.text("id", code.id());
        fields.text("name", code.slug());
        message("shortDescription", Sentences.stopped(text.summary()));
        message("fullDescription", text.why());
        fields.object("help", text, help -> {
            fields.text("text", help.why() + "\n\nMore about it: blueline explain " + code.slug());
            fields.text("markdown", help.page());
        });
        fields.object("defaultConfiguration", text, usual -> fields.text("level", level(usual.severity())));
        fields.object("properties", text, properties -> fields.texts("tags", properties.tags()));
    }

    private List<Runnable> results() {
        List<Runnable> results = new ArrayList<>();
        for (FileFindings file : files) {
            List<String> fingerprints = Fingerprints.of(file.source(), file.diagnostics());
            IntStream.range(0, fingerprints.size())
                    .forEach(i ->
                            results.add(() -> result(file, file.diagnostics().get(i), fingerprints.get(i))));
        }
        return results;
    }

    private void result(FileFindings file, Diagnostic finding, String fingerprint) {
        fields.text("ruleId", finding.code().id());
        fields.number("ruleIndex", codes.indexOf(finding.code()));
        fields.text("level", level(finding.severity()));
        message("message", Sentences.stopped(Sentences.of(finding)));
        fields.objects("locations", List.of(finding.span()), span -> place(file, span));
        fields.objects("relatedLocations", finding.related(), label -> related(file, label));
        fields.object("partialFingerprints", fingerprint, text -> fields.text(FINGERPRINT, text));
        fields.objects("fixes", finding.fix().stream().toList(), fix -> fix(file, fix));
    }

    private void related(FileFindings file, Label label) {
        place(file, label.span());
        message("message", Printable.text(label.message()));
    }

    private void place(FileFindings file, Span span) {
        fields.object("physicalLocation", span, place -> {
            file(file);
            fields.object("region", place, region -> {
                region(file, region);
                snippet(file, region);
            });
        });
    }

    private void fix(FileFindings file, Fix fix) {
        message("description", Printable.text(fix.title()));
        fields.objects("artifactChanges", List.of(fix.edits()), edits -> {
            file(file);
            fields.objects("replacements", edits, edit -> replacement(file, edit));
        });
    }

    private void replacement(FileFindings file, Edit edit) {
        fields.object("deletedRegion", edit.span(), span -> region(file, span));
        message("insertedContent", edit.text());
    }

    /** Files outside the repository, and standard input, have no base: a reader takes them as they are. */
    private void file(FileFindings file) {
        fields.object("artifactLocation", file.path(), path -> {
            fields.text("uri", PathUri.of(path));
            if (file.isFile() && PathUri.isBelow(path)) {
                fields.text("uriBaseId", ROOT);
            }
        });
    }

    private void region(FileFindings file, Span span) {
        Span inside = file.source().within(span);
        Position start = file.source().lines().position(inside.start());
        Position end = file.source().lines().position(inside.end());
        fields.number("startLine", start.line());
        fields.number("startColumn", start.column());
        fields.number("endLine", end.line());
        fields.number("endColumn", end.column());
    }

    private void snippet(FileFindings file, Span span) {
        Span inside = file.source().within(span);
        if (inside.length() > 0 && inside.length() <= LONGEST_SNIPPET) {
            message("snippet", file.source().slice(inside));
        }
    }

    private void message(String name, String text) {
        fields.object(name, text, said -> fields.text("text", said));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
