package dev.blueline.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Fix;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.testing.Goldens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
    private static final Code WRONG = new Code("BL999", "wrong-thing");
    private static final TextReport TEXT = new TextReport();

    /** Findings of every shape; each format has a golden of them. */
    private static final List<FileFindings> SAMPLE = sample();

    private static List<FileFindings> sample() {
        SourceFile hotel = new SourceFile("services/hotel.blueprint", """
                blueprint "A night" {
                  lanes { customer guest "Guest" }
                  step "Check in" {
                \tgst ask "Fragt 顾客 höflich" => greet // one and two
                    guest 预订 "👩‍👩‍👧 ask", "x"
                  }
                }
                """);
        SourceFile wide =
                new SourceFile("wide.blueprint", "// " + "a lot of words ".repeat(20) + "here " + "宽".repeat(90));
        SourceFile none = new SourceFile("binary.blueprint", "");
        SourceFile evil = new SourceFile("e\033[31mvil\n.blueprint", "step \"\033[2J\u202Egnp\" {}\r\n");
        return List.of(
                new FileFindings(
                        hotel,
                        List.of(
                                error(hotel, "blueprint \"A night\" {", 10, "a range over two lines")
                                        .help("one line will do"),
                                error(hotel, "gst", 0, "there is no lane called `gst`")
                                        .related(at(hotel, "guest", 0), "the nearest one")
                                        .related(at(hotel, "lanes {", 40), "all of them")
                                        .help("did you mean `guest`?"),
                                Diagnostic.warning(WRONG, at(hotel, "=>", 0), "`=>` is not an arrow")
                                        .related(at(hotel, "greet", 0), "on the same line")
                                        .help("write `->`, which is what every flow is written with, whether the"
                                                + " customer or the frontstage begins it, in all three languages"),
                                Diagnostic.of(WRONG, Severity.INFO, at(hotel, "ask\", \"x", 0), "behind an emoji"),
                                error(hotel, "step \"Check in\" {", 70, "a range over many lines"),
                                Diagnostic.error(
                                        WRONG,
                                        new Span(
                                                hotel.text().length(),
                                                hotel.text().length()),
                                        "at the end of the file"))),
                new FileFindings(
                        wide,
                        List.of(
                                error(wide, "// a lot", 0, "at the beginning of a long line"),
                                error(wide, "here", 0, "in the middle of a long line"),
                                error(wide, "宽宽宽", 80, "longer than a line may be"),
                                Diagnostic.error(
                                        WRONG,
                                        new Span(
                                                wide.text().length() - 2,
                                                wide.text().length()),
                                        "at its end"))),
                new FileFindings(new SourceFile("clean.blueprint", "blueprint \"x\" {}\n"), List.of()),
                new FileFindings(
                        none,
                        List.of(Diagnostic.error(WRONG, new Span(0, 0), "this is not a text file")
                                .help("give a blueprint"))),
                new FileFindings(
                        evil,
                        List.of(error(evil, "\033[2J\u202Egnp", 0, "a text of \033[31m bad\nmanners")
                                .help("\033]0;title\007 is shown as it is"))));
    }

    private static Diagnostic error(SourceFile source, String text, int more, String message) {
        return Diagnostic.error(WRONG, at(source, text, more), message);
    }

    private static Span at(SourceFile source, String text, int more) {
        int start = source.text().indexOf(text);
        assertThat(start).isNotNegative();
        return new Span(start, start + text.length() + more);
    }

    @Test
    void forPeople() {
        Goldens.standard().check("report/sample.text.txt", TEXT.report(SAMPLE, ReportOptions.PLAIN));
    }

    @Test
    void peopleHearWhatTheProgramCanMend() {
        SourceFile source = new SourceFile("a.blueprint", "blueprint \"A\" {\n  a => b\n}\n");
        Diagnostic finding = error(source, "=>", 0, "`=>` is not an arrow").help("write `->`");
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

    @Test
    void nothingInAReportReachesTheTerminal() {
        for (Reporter reporter : List.of(TEXT, new ConciseReport())) {
            assertThat(reporter.report(SAMPLE, ReportOptions.PLAIN))
                    .matches("[^\\p{Cc}\u202A-\u202E\u2066-\u2069]*(\n[^\\p{Cc}\u202A-\u202E\u2066-\u2069]*)*");
        }
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
