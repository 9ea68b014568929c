package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.Compilation;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.TextReport;
import dev.blueline.syntax.tree.Word;
import dev.blueline.testing.Goldens;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of the language page, and the findings it shows, are those of the program. */
class LanguagePageTest {
    private static final String PAGE = "language.md";
    private static final Pattern FINDINGS = Pattern.compile(
            "^```blueprint wrong\\n.*?^```\\n\\n```text\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void itsKeywordsAreInStep() {
        String table = "| English | Chinese |\n|--|--|\n"
                + Arrays.stream(Word.values())
                        .map(word -> "| `" + word.english() + "` | " + chinese(word) + " |\n")
                        .collect(Collectors.joining());
        Goldens.of(SitePages.FOLDER).check(PAGE, SitePages.with(PAGE, "keywords", table));
    }

    @Test
    void theFindingsItShowsAreThoseOfTheProgram() {
        String page = SitePages.read(PAGE);
        List<Snippet> wrong = Snippet.of(PAGE).stream().filter(Snippet::isWrong).toList();
        StringBuilder told = new StringBuilder();
        Matcher shown = FINDINGS.matcher(page);
        int from = 0;
        int count = 0;
        while (shown.find()) {
            told.append(page, from, shown.start(1)).append(findings(wrong.get(count)));
            from = shown.end(1);
            count++;
        }
        assertThat(count).as("mistakes with what is said of them").isEqualTo(wrong.size());
        Goldens.of(SitePages.FOLDER)
                .check(PAGE, told.append(page.substring(from)).toString());
    }

    private static String findings(Snippet snippet) {
        Compilation compilation = snippet.compile();
        FileFindings findings = new FileFindings(compilation.source(), compilation.diagnostics());
        return new TextReport().findings(List.of(findings), ReportOptions.PLAIN).strip() + "\n";
    }

    private static String chinese(Word word) {
        List<String> spellings = word.spellings();
        return spellings.size() == 1
                ? "as `recovery`"
                : spellings.stream()
                        .skip(1)
                        .map(spelling -> "`" + spelling + "`")
                        .collect(Collectors.joining(" "));
    }
}
