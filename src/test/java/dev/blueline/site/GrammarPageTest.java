package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of the grammar shows the rules of the parser as they stand in the grammar. */
class GrammarPageTest {
    private static final Path GRAMMAR = Path.of("grammar/dev/blueline/syntax/antlr/Blueprint.g4");
    private static final String PAGE = "grammar.md";
    private static final String LAST = "Values";
    private static final Pattern SECTION = Pattern.compile("^// ---- (.+) ----\\n", Pattern.MULTILINE);
    private static final Pattern SHOWN =
            Pattern.compile("^## (.+?)$(.*?)^```antlr\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    /** The sections of the parser's rules, by heading. */
    private static Map<String, String> sections() throws IOException {
        String grammar = Files.readString(GRAMMAR);
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher section = SECTION.matcher(grammar);
        boolean more = section.find();
        while (more && !sections.containsKey(LAST)) {
            String heading = section.group(1);
            int from = section.end();
            more = section.find();
            sections.put(
                    heading,
                    grammar.substring(from, more ? section.start() : grammar.length())
                                    .strip() + "\n");
        }
        return sections;
    }

    @Test
    void itsRulesAreThoseOfTheGrammar() throws IOException {
        Map<String, String> sections = sections();
        String page = SitePages.read(PAGE);
        StringBuilder fresh = new StringBuilder();
        Matcher shown = SHOWN.matcher(page);
        int from = 0;
        while (shown.find()) {
            String rules = sections.get(shown.group(1));
            assertThat(rules)
                    .as("the section " + shown.group(1) + " of the grammar")
                    .isNotNull();
            assertThat(shown.group(2).strip())
                    .as("what is said of " + shown.group(1))
                    .isNotEmpty();
            fresh.append(page, from, shown.start(3)).append(rules);
            from = shown.end(3);
        }
        Goldens.of(SitePages.FOLDER)
                .check(PAGE, fresh.append(page.substring(from)).toString());
    }

    @Test
    void everySectionIsShown() throws IOException {
        String page = SitePages.read(PAGE);
        assertThat(sections().keySet()).allSatisfy(heading -> assertThat(page).contains("## " + heading + "\n"));
    }
}
