package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.text.Printable;
import java.util.List;

/** One line for each finding, {@code path:line:column: severity[code]: message}, for editors and other programs. */
public final class ConciseReport implements Reporter {

    @Override
    public String name() {
        return "concise";
    }

    @Override
    public boolean isDocument() {
        return false;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        StringBuilder text = new StringBuilder();
        for (FileFindings file : files) {
            for (Diagnostic diagnostic : file.diagnostics()) {
                text.append(Printable.text(Places.of(file.source(), diagnostic.span())))
                        .append(": ")
                        .append(diagnostic.severity().word())
                        .append('[')
                        .append(diagnostic.code().id())
                        .append("]: ")
                        .append(Printable.text(diagnostic.message()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
