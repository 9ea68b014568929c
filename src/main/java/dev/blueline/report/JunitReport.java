package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.text.Printable;
import dev.blueline.xml.XmlWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The XML of JUnit, which every build server reads: a suite for each file, and in it a test for each finding. What does
 * not count as a failure passes and says its finding all the same; a file without findings is one test that passes.
 */
public final class JunitReport implements Reporter {
    private static final String NOTHING = "no findings";

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public String report(List<FileFindings> files, ReportOptions options) {
        XmlWriter xml = new XmlWriter().declaration();
        xml.begin("testsuites")
                .attribute("name", "blueline")
                .attribute("tests", files.stream().mapToInt(JunitReport::tests).sum())
                .attribute(
                        "failures",
                        files.stream().mapToInt(file -> failures(file, options)).sum());
        for (FileFindings file : files) {
            xml.begin("testsuite")
                    .attribute("name", Printable.text(file.path()))
                    .attribute("tests", tests(file))
                    .attribute("failures", failures(file, options))
                    .attribute("errors", 0)
                    .attribute("skipped", 0);
            if (file.diagnostics().isEmpty()) {
                test(xml, file, NOTHING).end();
            }
            Map<String, Integer> alike = new HashMap<>();
            for (Diagnostic finding : file.diagnostics()) {
                String name = Printable.text(finding.code().slug() + ": " + finding.message());
                int ordinal = alike.merge(name, 1, Integer::sum);
                test(xml, file, ordinal == 1 ? name : name + " (" + ordinal + ")");
                finding(xml, file, finding, options);
                xml.end();
            }
            xml.end();
        }
        return xml.end().toString();
    }

    private static XmlWriter test(XmlWriter xml, FileFindings file, String name) {
        return xml.begin("testcase")
                .attribute("classname", Printable.text(file.path()))
                .attribute("name", name)
                .attribute("file", Printable.text(file.path()));
    }

    private static void finding(XmlWriter xml, FileFindings file, Diagnostic finding, ReportOptions options) {
        String text = TextReport.finding(file.source(), finding, ReportOptions.PLAIN);
        if (options.fails(finding.severity())) {
            xml.begin("failure")
                    .attribute("type", finding.severity().word())
                    .attribute("message", Sentences.of(finding))
                    .end(text);
        } else {
            xml.begin("system-out").end(text);
        }
    }

    private static int tests(FileFindings file) {
        return Math.max(1, file.diagnostics().size());
    }

    private static int failures(FileFindings file, ReportOptions options) {
        return (int) file.diagnostics().stream()
                .filter(finding -> options.fails(finding.severity()))
                .count();
    }
}
