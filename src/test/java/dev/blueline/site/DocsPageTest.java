package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about documents shows what becomes of its regions, which ReadmeTest keeps fresh with all others. */
class DocsPageTest {
    private static final String PAGE = "docs.md";
    private static final Path PICTURES = Path.of("src/site/resources/images/docs");

    @Test
    void itsCommandsWorkOneAfterTheOther(@TempDir Path folder) {
        CommandRun run = CommandRun.in(folder);
        run.file("docs/guide.md", "<!-- blueline: render ../hotel.blueprint -->\n<!-- /blueline -->\n");

        assertThat(ShownCommand.of(SitePages.read(PAGE))).hasSizeGreaterThan(4).allSatisfy(command -> {
            Outcome outcome = command.run(folder);
            assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        });
    }

    @Test
    void everyDirectiveOfItsTableIsUnderstood(@TempDir Path folder) throws IOException {
        CommandRun run = CommandRun.in(folder);
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            for (Path example : examples.sorted().toList()) {
                run.file(example.getFileName().toString(), Files.readAllBytes(example))
                        .file("services/" + example.getFileName(), Files.readAllBytes(example));
            }
        }
        StringBuilder page = new StringBuilder();
        Matcher directive =
                Pattern.compile("^\\| `([a-z]+ [^`]+)` \\|", Pattern.MULTILINE).matcher(SitePages.read(PAGE));
        while (directive.find()) {
            page.append("<!-- blueline: ").append(directive.group(1)).append(" -->\n<!-- /blueline -->\n");
        }
        Outcome outcome = run.file("page.md", page.toString()).run("docs", "page.md");

        assertThat(page.toString().lines().count()).isEqualTo(12);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
    }

    @Test
    void everyPictureIsShown() throws IOException {
        try (Stream<Path> kept = Files.list(PICTURES)) {
            assertThat(kept.map(file -> file.getFileName().toString()).sorted())
                    .allSatisfy(name ->
                            assertThat(SitePages.read(PAGE)).contains("](../resources/images/docs/" + name + ")"));
        }
    }
}
