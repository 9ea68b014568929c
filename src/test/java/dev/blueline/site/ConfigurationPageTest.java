package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.KnownCodes;
import dev.blueline.config.ConfigurationReader;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.CommandRun;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the configuration: every key has a section with an example, and what it shows is so. */
class ConfigurationPageTest {
    private static final String PAGE = "configuration.md";
    private static final Pattern EXAMPLE = Pattern.compile("^```toml\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SHOWN =
            Pattern.compile("^```\n(# What holds.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    static List<String> examples() {
        return EXAMPLE.matcher(SitePages.read(PAGE))
                .results()
                .map(example -> example.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsAConfiguration(String example) {
        assertThat(ConfigurationReader.read(new SourceFile("example", example), KnownCodes.configurable())
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void everyKeyHasASectionWithAnExample() {
        String page = SitePages.read(PAGE);

        assertThat(ConfigurationReader.keys())
                .allSatisfy(key -> assertThat(page)
                        .containsPattern(
                                "(?s)\n### `" + key + "`\n(?:(?!\n#).)*\n```toml\n(?:(?!```).)*\\b" + key + "\\b"));
    }

    @Test
    void whatIsShownOfAConfigurationIsWhatIsPrinted() {
        String shown = SHOWN.matcher(SitePages.read(PAGE))
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        CommandRun run = CommandRun.in(folder)
                .file(".blueline.toml", examples().get(0))
                .file("hotel.blueprint", CommandRun.CLEAN);

        assertThat(run.run("check", "--show-config", "--today", "2026-01-31", "hotel.blueprint")
                        .out())
                .isEqualTo(shown.substring("```\n".length(), shown.length() - "```".length()));
    }
}
