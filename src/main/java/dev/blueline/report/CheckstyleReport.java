package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.source.Position;
import dev.blueline.source.SourceFile;
import dev.blueline.text.Printable;
import dev.blueline.xml.XmlWriter;
import java.util.List;

/** The XML of Checkstyle, which many build servers and review tools read. */
public final class CheckstyleReport implements Reporter {
    /** The version of Checkstyle whose form this is. */
    private static final String VERSION = "4.3";

    @Override
    public String name() {
        return "checkstyle";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        XmlWriter xml = new XmlWriter().declaration();
        xml.begin("checkstyle").attribute("version", VERSION);
        for (FileFindings file : files) {
            xml.begin("file").attribute("name", Printable.text(file.path()));
            file.diagnostics().forEach(finding -> error(xml, file.source(), finding));
            xml.end();
        }
        return xml.end().toString();
    }

    private static void error(XmlWriter xml, SourceFile source, Diagnostic finding) {
        Position start = source.lines().position(source.within(finding.span()).start());
        xml.begin("error")
                .attribute("line", start.line())
                .attribute("column", start.column())
                .attribute("severity", finding.severity().word())
                .attribute("message", Sentences.of(finding))
                .attribute("source", "blueline." + finding.code().slug())
                .end();
    }
}
