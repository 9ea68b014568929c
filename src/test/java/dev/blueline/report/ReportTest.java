package dev.blueline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.testing.Goldens;
import dev.blueline.text.WideCharacters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportTest {
    private static final Code WRONG = SampleFindings.WRONG;
    private static final TextReport TEXT = new TextReport();
    private static final List<FileFindings> SAMPLE = SampleFindings.ALL;

    static List<Reporter> all() {
        return List.of(
                TEXT,
                new ConciseReport(),
                new JsonReport(),
                new SarifReport(() -> "1.2.3", SampleFindings::text),
                new GithubReport(),
                new GitlabReport(),
                new JunitReport(),
                new CheckstyleReport());
    }

    @Test
    void forPeople() {
        Goldens.standard().check("report/sample.text.txt", TEXT.report(SAMPLE, ReportOptions.PLAIN));
    }

    @Test
    void peopleHearWhatTheProgramCanMend() {
        SourceFile source = new SourceFile("a.blueprint", "blueprint \"A\" {\n  a => b\n}\n");
        Diagnostic finding =
                SampleFindings.error(source, "=>", 0, "`=>` is not an arrow").help("write `->`");
        Fix fix = Fix.word(finding.span(), "=>", "->");
        String start = """
                a.blueprint:2:5: error[BL999 wrong-thing]: `=>` is not an arrow
                   |
                 2 |   a => b
                   |     ^^
                   = help: write `->`
                """;
        assertThat(TEXT.findings(
                        List.of(new FileFindings(source, List.of(finding.fix(fix), finding.fix(fix.unsafe())))),
                        ReportOptions.PLAIN))
                .isEqualTo(start + """
                           = fix: write `->` for `=>` (blueline check --fix)

                        """ + start + """
                           = fix: write `->` for `=>` (blueline check --fix --unsafe-fixes)
                        """);
    }

    /** However long a line is, what is underlined is what was found, with what stands around it. */
    @ParameterizedTest
    @CsvSource({"0,0", "1,300", "300,1", "319,321", "1990,2001", "5000,60000", "60000,0", "60000,1500"})
    void aLongLineIsCutAroundThePlace(int before, int behind) {
        String text = "\t顾客😀 ".repeat(before / 5) + "x".repeat(before % 5) + "HERE" + " e\u0301".repeat(behind / 3);
        SourceFile source = new SourceFile("a.blueprint", text);
        Diagnostic finding = SampleFindings.error(source, "HERE", 0, "`HERE` is not there");
        String[] lines = TEXT.findings(
                        List.of(new FileFindings(source, List.of(finding))), new ReportOptions(false, 60))
                .split("\n");
        int carets = lines[3].indexOf('^');
        int here = lines[2].indexOf("HERE");

        assertThat(lines[3]).endsWith("^^^^");
        assertThat(WideCharacters.columns(lines[2].substring(0, here))).isEqualTo(carets);
        assertThat(WideCharacters.columns(lines[2])).isLessThanOrEqualTo(60);
        assertThat(lines[2].startsWith(" 1 | …")).isEqualTo(before > 60);
        assertThat(lines[2].endsWith("…")).isEqualTo(behind > 60);
    }

    @Test
    void forPeopleInColour() {
        String colored = TEXT.report(SAMPLE, new ReportOptions(true, ReportOptions.USUAL_WIDTH));

        assertThat(colored).contains("\033[1;31merror[BL999 wrong-thing]\033[0m");
        assertThat(colored.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(TEXT.report(SAMPLE, ReportOptions.PLAIN));
    }

    @Test
    void inANarrowTerminal() {
        Goldens.standard().check("report/sample.narrow.txt", TEXT.report(SAMPLE, new ReportOptions(false, 10)));
    }

    @Test
    void forPrograms() {
        Goldens.standard().check("report/sample.concise.txt", new ConciseReport().report(SAMPLE, ReportOptions.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingInAReportReachesTheTerminal(Reporter reporter) {
        assertThat(reporter.report(SAMPLE, ReportOptions.PLAIN)
                        .lines()
                        .filter(line -> line.matches(".*[\\p{Cc}\u202A-\u202E\u2066-\u2069].*")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aReportEndsItsLastLine(Reporter reporter) {
        assertThat(reporter.report(SAMPLE, ReportOptions.PLAIN)).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aDocumentIsOneWithoutFilesToo(Reporter reporter) {
        assertThat(reporter.report(List.of(), ReportOptions.PLAIN).isEmpty()
                        || reporter.name().equals("text"))
                .isEqualTo(!reporter.isDocument());
    }

    @Test
    void aPlaceOutsideTheTextIsTheEndOfTheText() {
        List<FileFindings> files = List.of(new FileFindings(
                new SourceFile("x", "abc"), List.of(Diagnostic.error(WRONG, new Span(90, 99), "far away"))));

        assertThat(new ConciseReport().report(files, ReportOptions.PLAIN)).isEqualTo("x:1:4: error[BL999]: far away\n");
        assertThat(TEXT.report(files, ReportOptions.PLAIN)).contains(" 1 | abc\n   |    ^\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | 0 | no findings",
                "1 | 0 | 0 | 1 error",
                "2 | 1 | 0 | 2 errors, 1 warning",
                "0 | 2 | 1 | 2 warnings, 1 info",
                "0 | 0 | 3 | 3 infos"
            })
    void countsAreSaidInWords(int errors, int warnings, int infos, String words) {
        Tally tally = new Tally();
        for (int i = 0; i < errors; i++) {
            tally.add(Diagnostic.error(WRONG, new Span(0, 0), "e"));
        }
        for (int i = 0; i < warnings; i++) {
            tally.add(Diagnostic.warning(WRONG, new Span(0, 0), "w"));
        }
        for (int i = 0; i < infos; i++) {
            tally.add(Diagnostic.of(WRONG, Severity.INFO, new Span(0, 0), "i"));
        }

        assertThat(tally.words()).isEqualTo(words);
        assertThat(tally.isEmpty()).isEqualTo(errors + warnings + infos == 0);
    }

    @Test
    void theClosingLineCountsFiles() {
        FileFindings clean = new FileFindings(new SourceFile("x", "y"), List.of());

        assertThat(TEXT.report(List.of(clean), ReportOptions.PLAIN)).isEqualTo("1 file checked: no findings\n");
        assertThat(TEXT.report(List.of(clean, clean), ReportOptions.PLAIN)).isEqualTo("2 files checked: no findings\n");
    }
}
