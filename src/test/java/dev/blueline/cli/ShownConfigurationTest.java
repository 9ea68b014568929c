package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.CLEAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.KnownCodes;
import dev.blueline.config.Configuration;
import dev.blueline.config.ConfigurationReader;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownConfigurationTest {
    private static final String FULL = """
            profile = "团队"
            fail-on = "warning"
            baseline = 'known "a\\b".json'
            exclude = ["drafts/", "旧.blueprint"]

            [rules]
            BL301 = "off"

            [profiles.团队]
            base = "grid"
            rules = { dead-end = "info" }

            [[overrides]]
            files = ["sketches/"]
            profile = "sketch"
            rules.self-loop = "error"
            """.replace("[profiles.团队]", "[profiles.\"团队\"]");

    @TempDir
    private Path folder;

    @Test
    void everyLineSaysWhereItComesFrom() {
        CommandRun run = CommandRun.in(folder)
                .file(".blueline.toml", FULL)
                .file("sketches/a.blueprint", CLEAN)
                .environment("SOURCE_DATE_EPOCH", "1767225600");

        assertThat(run.run("check", "--show-config", "--fail-on", "info", "sketches/a.blueprint"))
                .isEqualTo(new Outcome(0, """
                        # What holds for sketches/a.blueprint; a profile that a file names itself is stronger
                        profile = "sketch"                # .blueline.toml:15
                        fail-on = "info"                  # --fail-on
                        # max-warnings is not set
                        baseline = "known \\"a\\\\b\\".json"  # .blueline.toml:3
                        today = 2026-01-01                # SOURCE_DATE_EPOCH
                        theme = "auto"                    # default
                        # include is not set
                        exclude = [
                          "drafts/",                      # .blueline.toml:4
                          "旧.blueprint",                 # .blueline.toml:4
                        ]

                        [rules]
                        self-loop = "error"               # .blueline.toml:16

                        [profiles."团队"]
                        base = "grid"                     # .blueline.toml:10
                        rules.dead-end = "info"           # .blueline.toml:11
                        rules.self-loop = "error"         # .blueline.toml:16
                        """, ""));
    }

    @Test
    void whatIsShownSaysTheSameAgain() {
        CommandRun run = CommandRun.in(folder).file(".blueline.toml", FULL);

        String shown = run.run("check", "--show-config").out();

        assertThat(run.file(".blueline.toml", shown)
                        .run("check", "--show-config")
                        .out()
                        .replaceAll(" +#.*", ""))
                .isEqualTo(shown.replaceAll(" +#.*", ""));
        assertThat(said(shown)).isEqualTo(said(FULL));
    }

    @Test
    void theCommandLineIsStrongest() {
        CommandRun run = CommandRun.in(folder)
                .file("a/.blueline.toml", "profile = 'grid'\ntoday = 2026-03-03\nfail-on = 'info'\n")
                .file("a/b.blueprint", CLEAN);

        assertThat(run.run(
                                "check",
                                "--show-config",
                                "--profile=pcn",
                                "--today=2026-01-02",
                                "--fail-on=error",
                                "a/b.blueprint")
                        .out())
                .containsPattern("profile = \"pcn\" +# --profile\n")
                .containsPattern("today = 2026-01-02 +# --today\n")
                .containsPattern("fail-on = \"error\" +# --fail-on\n");
        assertThat(run.run("check", "--show-config", "a/b.blueprint").out())
                .containsPattern("profile = \"grid\" +# a/.blueline.toml:1\n")
                .containsPattern("today = 2026-03-03 +# a/.blueline.toml:2\n")
                .containsPattern("fail-on = \"error\" +# default\n");
    }

    @Test
    void whatIsNotThereIsNotShown() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN).file(".blueline.toml", "x = 1");

        assertThat(run.run("check", "--show-config", "b.blueprint").err()).contains("there is no file b.blueprint");
        assertThat(run.run("check", "--show-config", "a.blueprint", ".").exitCode())
                .isEqualTo(2);
        assertThat(run.run("check", "--show-config").err()).contains("BL602");
    }

    private static String said(String toml) {
        ConfigurationReader.Result result =
                ConfigurationReader.read(new SourceFile("x", toml), KnownCodes.configurable());
        assertThat(result.diagnostics()).isEmpty();
        Configuration said = result.configuration();
        return said.settings(Optional.empty(), Optional.empty()).levels() + " " + said.profileWords() + " "
                + said.exclude().stream().map(glob -> glob.value().toString()).toList();
    }
}
