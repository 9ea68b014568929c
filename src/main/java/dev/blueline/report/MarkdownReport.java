package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.source.Position;
import dev.blueline.source.SourceFile;
import dev.blueline.text.Printable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count, and a table of the findings of each file that has any, in GitHub Flavored Markdown: for a page, and for a
 * comment below a change. Has no headings, so that it may stand anywhere, and shows no lines of the files.
 */
public final class MarkdownReport implements Reporter {
    /** What our own sentences show as code. Texts of the user's that look the same are shown so too. */
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        Tally tally = new Tally();
        files.forEach(file -> tally.addAll(file.diagnostics()));
        StringBuilder page = new StringBuilder(Tally.counted(files.size(), "file"))
                .append(" checked: ")
                .append(tally.words())
                .append('\n');
        for (FileFindings file : files) {
            if (!file.diagnostics().isEmpty()) {
                page.append("\n**")
                        .append(MarkdownText.escape(Printable.text(file.source().name())))
                        .append("**\n\n")
                        .append(table(file));
            }
        }
        return page.toString();
    }

    private static String table(FileFindings file) {
        Table table = new Table(List.of("Place", "Severity", "Finding", "What to do", "Rule"));
        for (Diagnostic finding : file.diagnostics()) {
            table.add(
                    place(file.source(), finding),
                    finding.severity().word(),
                    sentence(finding.message()),
                    finding.help().map(MarkdownReport::sentence).orElse(""),
                    "`" + finding.code().id() + " " + finding.code().slug() + "`");
        }
        return table.text();
    }

    private static String place(SourceFile source, Diagnostic finding) {
        Position start = source.lines().position(source.within(finding.span()).start());
        return start.line() + ":" + start.column();
    }

    private static String sentence(String text) {
        String printable = Printable.text(text);
        Matcher code = CODE.matcher(printable);
        StringBuilder sentence = new StringBuilder();
        int at = 0;
        while (code.find()) {
            words(printable.substring(at, code.start()), sentence);
            sentence.append('`').append(code.group(1).replace("|", "\\|")).append('`');
            at = code.end();
        }
        words(printable.substring(at), sentence);
        return sentence.toString();
    }

    /** Blanks between words and code are blanks; what else stands at the edges is the user's. */
    private static void words(String text, StringBuilder sentence) {
        String words = text.strip();
        int start = text.indexOf(words);
        sentence.append(text, 0, start)
                .append(MarkdownText.escape(words))
                .append(text.substring(start + words.length()));
    }
}
