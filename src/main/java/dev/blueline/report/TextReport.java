package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Label;
import dev.blueline.source.SourceFile;
import dev.blueline.text.Printable;
import java.util.List;

/** For people: each finding with its place, the line it is about, what belongs to it and what to do; then a count. */
public final class TextReport implements Reporter {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean isDocument() {
        return false;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        String findings = findings(files, options);
        Tally tally = new Tally();
        files.forEach(file -> file.diagnostics().forEach(tally::add));
        return findings
                + (findings.isEmpty() ? "" : "\n")
                + Tally.counted(files.size(), "file") + " checked: " + tally.words() + "\n";
    }

    /** The findings alone, without the count; empty if there are none. */
    public String findings(List<FileFindings> files, ReportOptions options) {
        StringBuilder text = new StringBuilder();
        for (FileFindings file : files) {
            for (Diagnostic diagnostic : file.diagnostics()) {
                text.append(text.length() == 0 ? "" : "\n").append(finding(file.source(), diagnostic, options));
            }
        }
        return text.toString();
    }

    /** One finding, with a line feed at its end. */
    static String finding(SourceFile source, Diagnostic diagnostic, ReportOptions options) {
        Paint paint = new Paint(options.color());
        String kind = diagnostic.severity().word() + "[" + diagnostic.code().id() + " "
                + diagnostic.code().slug() + "]";
        return paint.strong(Printable.text(Places.of(source, diagnostic.span()))) + ": "
                + paint.grave(diagnostic.severity(), kind) + ": "
                + paint.strong(Printable.text(diagnostic.message())) + "\n"
                + excerpt(source, diagnostic, paint, options.width());
    }

    private static String offer(Fix fix) {
        return Printable.text(fix.title()) + " (blueline check --fix" + (fix.safe() ? ")" : " --unsafe-fixes)");
    }

    private static String excerpt(SourceFile source, Diagnostic diagnostic, Paint paint, int width) {
        boolean nothingToShow = source.text().isBlank();
        int lastLine = nothingToShow ? 1 : Excerpt.lastLine(source, diagnostic.span());
        for (Label label : diagnostic.related()) {
            lastLine = Math.max(lastLine, Excerpt.lastLine(source, label.span()));
        }
        Excerpt excerpt = new Excerpt(source, paint, width, lastLine);
        if (!nothingToShow) {
            excerpt.add(diagnostic.span(), "^", "", underline -> paint.grave(diagnostic.severity(), underline));
            for (Label label : diagnostic.related()) {
                excerpt.add(label.span(), "-", Printable.text(label.message()), paint::frame);
            }
        }
        diagnostic.help().map(Printable::text).ifPresent(excerpt::help);
        diagnostic.fix().map(TextReport::offer).ifPresent(excerpt::fix);
        return excerpt.toString();
    }
}
