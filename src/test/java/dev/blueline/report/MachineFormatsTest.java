package dev.blueline.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SpecVersion.VersionFlag;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.testing.Goldens;
import dev.blueline.testing.Schema;
import dev.blueline.text.PathUri;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Formats for programs: each stays the same, and follows the published form of its format. */
class MachineFormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema FINDINGS_SCHEMA = Schema.published("findings");
    /** As OASIS published it; from the archive of a library of which nothing else is used. */
    private static final Schema SARIF_SCHEMA = Schema.of("/schema/sarif-schema-2.1.0.json", VersionFlag.V7);

    private static final SarifReport SARIF = new SarifReport(() -> "1.2.3", SampleFindings::text);

    @Test
    void json() throws Exception {
        String report = report(new JsonReport());

        Goldens.standard().check("report/sample.json", report);
        assertThat(FINDINGS_SCHEMA.violations(report)).isEmpty();
        assertThat(FINDINGS_SCHEMA.violations(none(new JsonReport()))).isEmpty();
    }

    @Test
    void theSchemaOfJsonKnowsEveryFieldAndNoOther() throws Exception {
        String report = report(new JsonReport());
        JsonNode schema = FINDINGS_SCHEMA.form();

        assertThat(FINDINGS_SCHEMA.violations(report.replace("\"help\":", "\"hlep\":")))
                .isNotEmpty();
        assertThat(FINDINGS_SCHEMA.violations(report.replace("n\": \"1\"", "n\": \"2\"")))
                .isNotEmpty();
        List<JsonNode> objects = new ArrayList<>(List.of(schema));
        schema.get("$defs").forEach(objects::add);
        assertThat(objects).allSatisfy(object -> {
            assertThat(object.get("additionalProperties").booleanValue()).isFalse();
            object.get("properties").fields().forEachRemaining(field -> {
                assertThat(field.getValue().has("description")).isTrue();
                assertThat(report).contains('"' + field.getKey() + "\":");
            });
        });
    }

    @Test
    void jsonKeepsEveryCharacter() throws Exception {
        JsonNode evil = JSON.readTree(report(new JsonReport())).at("/files/4");
        FileFindings sample = SampleFindings.ALL.get(4);

        assertThat(evil.get("path").textValue()).isEqualTo(sample.path());
        assertThat(evil.at("/findings/0/message").textValue())
                .isEqualTo(sample.diagnostics().get(0).message());
    }

    @Test
    void sarif() throws Exception {
        String report = report(SARIF);

        Goldens.standard().check("report/sample.sarif", report);
        assertThat(SARIF_SCHEMA.violations(report)).isEmpty();
        assertThat(SARIF_SCHEMA.violations(none(SARIF))).isEmpty();
        assertThat(SARIF_SCHEMA.violations(report.replace("\"startLine\": 1,", "\"startLine\": 0,")))
                .isNotEmpty();
    }

    @Test
    void everyResultOfSarifHasItsRule() throws Exception {
        JsonNode run = JSON.readTree(report(SARIF)).at("/runs/0");

        assertThat(run.get("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(run.at("/tool/driver/rules")
                                .get(result.get("ruleIndex").intValue())
                                .get("id"))
                        .isEqualTo(result.get("ruleId")));
    }

    @Test
    void github() {
        Goldens.standard().check("report/sample.github.txt", report(new GithubReport()));
    }

    @Test
    void githubIsToldTheGravestFirst() {
        SourceFile source = new SourceFile("x", "text");
        List<Diagnostic> findings =
                List.of(of(Severity.INFO), of(Severity.ERROR), of(Severity.WARNING), of(Severity.ERROR));

        assertThat(new GithubReport()
                        .report(
                                List.of(new FileFindings(source, findings), new FileFindings(source, findings)),
                                ReportOptions.PLAIN)
                        .lines()
                        .map(line -> line.substring(2, line.indexOf(' '))))
                .containsExactly("error", "error", "error", "error", "warning", "warning", "notice", "notice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 10 | 10 | ''",
                "11 | 0 | 0  | 1 error",
                "0 | 12 | 9  | 2 warnings",
                "0 | 12 | 10 | 2 warnings%2C 1 info",
                "0 | 0 | 12  | 3 infos",
                "13 | 12 | 0 | 3 errors%2C 2 warnings"
            })
    void githubIsToldHowManyItDoesNotShow(int errors, int warnings, int infos, String more) {
        List<Diagnostic> findings = Stream.of(
                        Collections.nCopies(errors, of(Severity.ERROR)),
                        Collections.nCopies(warnings, of(Severity.WARNING)),
                        Collections.nCopies(infos, of(Severity.INFO)))
                .flatMap(List::stream)
                .toList();
        List<String> lines = new GithubReport()
                .report(List.of(new FileFindings(new SourceFile("x", "text"), findings)), ReportOptions.PLAIN)
                .lines()
                .toList();

        List<String> told =
                lines.stream().filter(line -> line.contains("More findings")).toList();
        assertThat(lines).hasSize(findings.size() + told.size());
        if (more.isEmpty()) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).singleElement().asString().endsWith(": " + more.replace("%2C", ","));
            assertThat(lines.indexOf(told.get(0))).isEqualTo(errors + warnings);
        }
    }

    @Test
    void gitlab() throws Exception {
        String report = report(new GitlabReport());

        Goldens.standard().check("report/sample.gitlab.json", report);
        assertThat(none(new GitlabReport())).isEqualTo("[]\n");
        assertThat(JSON.readTree(report).findValuesAsText("fingerprint")).doesNotHaveDuplicates();
    }

    @Test
    void junit() throws Exception {
        String report = report(new JunitReport());

        Goldens.standard().check("report/sample.junit.xml", report);
        Element suites = xml(report).getDocumentElement();
        assertThat(suites.getAttribute("tests"))
                .isEqualTo(
                        String.valueOf(suites.getElementsByTagName("testcase").getLength()));
        assertThat(suites.getAttribute("failures"))
                .isEqualTo(String.valueOf(suites.getElementsByTagName("failure").getLength()));
        assertThat(attributes(suites, "testcase", "classname", "name")).doesNotHaveDuplicates();
        assertThat(xml(none(new JunitReport())).getElementsByTagName("testcase").getLength())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 13", "WARNING, 16", "INFO, 18"})
    void junitFailsWhereTheCheckDoes(Severity failOn, int failures) throws Exception {
        String report = new JunitReport().report(SampleFindings.ALL, ReportOptions.PLAIN.failOn(failOn));

        assertThat(xml(report).getElementsByTagName("failure").getLength()).isEqualTo(failures);
        assertThat(xml(report).getElementsByTagName("system-out").getLength()).isEqualTo(18 - failures);
    }

    @Test
    void checkstyle() throws Exception {
        String report = report(new CheckstyleReport());

        Goldens.standard().check("report/sample.checkstyle.xml", report);
        assertThat(attributes(xml(report).getDocumentElement(), "file", "name")).hasSameSizeAs(SampleFindings.ALL);
        assertThat(xml(none(new CheckstyleReport())).getDocumentElement().getTagName())
                .isEqualTo("checkstyle");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b/c#d?e%f:g.blueprint | a%20b/c%23d%3Fe%25f%3Ag.blueprint | true",
                "酒店/😀.blueprint | %E9%85%92%E5%BA%97/%F0%9F%98%80.blueprint | true",
                "back\\slash.blueprint | back%5Cslash.blueprint | true",
                "..hidden/x | ..hidden/x | true",
                "<stdin> | %3Cstdin%3E | true",
                "../x y | ../x%20y | false",
                "/x y | file:///x%20y | false",
                "//server/x y | file://server/x%20y | false",
                "C:/x y | file:///C:/x%20y | false"
            })
    void pathsAreReferences(String path, String uri, boolean below) {
        assertThat(PathUri.of(path)).isEqualTo(uri);
        assertThat(PathUri.isBelow(path)).isEqualTo(below);
    }

    private static Diagnostic of(Severity severity) {
        return Diagnostic.of(SampleFindings.WRONG, severity, new Span(0, 4), "something");
    }

    private static String report(Reporter reporter) {
        return reporter.report(SampleFindings.ALL, ReportOptions.PLAIN);
    }

    private static String none(Reporter reporter) {
        return reporter.report(List.of(), ReportOptions.PLAIN);
    }

    private static List<String> attributes(Element top, String element, String... names) {
        NodeList found = top.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Element one = (Element) found.item(i);
            values.add(String.join("\n", Stream.of(names).map(one::getAttribute).toList()));
        }
        return values;
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
