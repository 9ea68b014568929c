package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.CLEAN;
import static dev.blueline.testing.CommandRun.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationsTest {
    private static final String NAME = ".blueline.toml";

    /** Nothing is connected, which the standard profile minds and a sketch does not. */
    private static final String DEAD_END = """
            blueprint "Parcel" {
              step "Arrive" {
                evidence "Shop sign"
                customer c "Shows the code"
                frontstage f "Fetches the parcel"
                c -> f
                f -> f
              }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theNearestConfigurationAboveAFileHoldsAlone() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "[rules]\nself-loop = \"info\"\n")
                .file("a.blueprint", DEAD_END)
                .file("teams/one/a.blueprint", DEAD_END)
                .file("teams/two/" + NAME, "[rules]\nself-loop = \"off\"\n")
                .file("teams/two/deep/a.blueprint", DEAD_END);

        assertThat(run.run("check", "a.blueprint").out()).contains("info[").endsWith("1 info\n");
        assertThat(run.run("check", "teams/one/a.blueprint").out()).endsWith("1 info\n");
        assertThat(run.run("check", "teams/two/deep/a.blueprint").out()).endsWith("no findings\n");
        assertThat(run.run("check", "--no-config", "teams/two/deep").out())
                .contains("BL301")
                .doesNotContain("info[");
    }

    @Test
    void aConfigurationOnTheCommandLineHoldsForAll() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "[rules]\nself-loop = \"info\"\n")
                .file("ci/strict.toml", "[rules]\nBL301 = \"off\"\n")
                .file("a.blueprint", DEAD_END);

        assertThat(run.run("check", "--config", "ci/strict.toml", "a.blueprint").out())
                .endsWith("no findings\n");
        assertThat(run.run("check", "--config", "ci/strict.tml", "a.blueprint"))
                .isEqualTo(new Outcome(2, "", "blueline: there is no file ci/strict.tml\n"));
        assertThat(run.run("check", "--config", "ci/strict.toml", "--no-config", "a.blueprint")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void mistakesAreToldAtTheirPlaceAndNothingElseIsDone() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "fail-on = \"warnings\"\n")
                .file("a.blueprint", WARNING)
                .file("b/" + NAME, "[rules]\nself-lop = \"off\"\n")
                .file("b/b.blueprint", WARNING);

        Outcome outcome = run.run("check", "a.blueprint", "b/b.blueprint");

        assertThat(outcome).isEqualTo(new Outcome(2, "", """
                .blueline.toml:1:11: error[BL603 wrong-value]: `fail-on` cannot be "warnings"
                   |
                 1 | fail-on = "warnings"
                   |           ^^^^^^^^^^
                   = help: did you mean "warning"?

                b/.blueline.toml:2:1: error[BL604 no-such-rule]: there is no rule "self-lop"
                   |
                 2 | self-lop = "off"
                   | ^^^^^^^^
                   = help: did you mean `self-loop`?

                blueline: 2 configurations have 2 errors; nothing was done
                """));
        assertThat(run.run("render", "a.blueprint").exitCode()).isEqualTo(2);
        assertThat(run.files()).doesNotContainKey("a.svg");
    }

    @Test
    void theGateIsThatOfTheWorkingFolder() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "fail-on = \"warning\"\n")
                .file("b/" + NAME, "fail-on = \"error\"\n")
                .file("b/b.blueprint", WARNING);

        assertThat(run.run("check", "b/b.blueprint").exitCode()).isEqualTo(1);
        assertThat(run.run("check", "--fail-on", "error", "b/b.blueprint").exitCode())
                .isZero();
        assertThat(CommandRun.in(folder.resolve("b"))
                        .run("check", "b.blueprint")
                        .exitCode())
                .isZero();
    }

    @Test
    void aProfileIsForFilesThatNameNone() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, """
                        profile = "team"
                        [profiles.team]
                        rules.self-loop = "info"
                        [[overrides]]
                        files = ["草稿/"]
                        rules.self-loop = "off"
                        """)
                .file("a.blueprint", DEAD_END)
                .file("草稿/a.blueprint", DEAD_END)
                .file("named.blueprint", DEAD_END.replace("\"Parcel\" {", "\"Parcel\" {\n  profile standard"));

        assertThat(run.run("check", "a.blueprint").out()).contains("info[BL301");
        assertThat(run.run("check", "草稿").out()).endsWith("no findings\n");
        assertThat(run.run("check", "named.blueprint").out()).contains("BL301").doesNotContain("info[");
        assertThat(run.run("check", "--profile", "standard", "a.blueprint").out())
                .doesNotContain("info[");
        assertThat(run.run("check", "--profile", "teem", "a.blueprint").err())
                .isEqualTo("blueline: there is no profile teem for a.blueprint; did you mean team?\n");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "today", "20260130"})
    void aDayIsYearMonthAndDay(String day) {
        Outcome outcome = CommandRun.in(folder).file("a.blueprint", CLEAN).run("check", "--today", day, "a.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("--today cannot be " + day).contains("2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "99999999999999999999", "9223372036854775807"})
    void aBuildDayIsANumberOfSeconds(String seconds) {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", CLEAN)
                .environment("SOURCE_DATE_EPOCH", seconds)
                .run("check", "a.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("SOURCE_DATE_EPOCH cannot be " + seconds);
    }

    @Test
    void renderCountsAsCheckDoesAndTakesTheTheme() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", DEAD_END);
        run.run("render", "a.blueprint", "--theme", "mono", "-o", "mono.svg");
        Outcome plain = run.run("render", "a.blueprint", "-o", "plain.svg");
        run.file(NAME, "theme = \"mono\"\n[rules]\nself-loop = \"off\"\n");

        Outcome configured = run.run("render", "a.blueprint", "-o", "configured.svg");
        run.run("render", "a.blueprint", "-o", "auto.svg", "--theme", "auto");
        run.run("render", "a.blueprint", "-o", "none.svg", "--no-config");

        assertThat(plain.err()).contains("see blueline check");
        assertThat(configured.err()).isEqualTo("a.blueprint -> configured.svg\n");
        assertThat(run.text("configured.svg")).isEqualTo(run.text("mono.svg"));
        assertThat(run.text("auto.svg")).isEqualTo(run.text("plain.svg")).isNotEqualTo(run.text("mono.svg"));
        assertThat(run.text("none.svg")).isEqualTo(run.text("plain.svg"));
    }

    @Test
    void standardInputSeesTheConfigurationOfTheWorkingFolder() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "[rules]\nself-loop = \"off\"\n")
                .input(DEAD_END);

        assertThat(run.run("check", "-").out()).endsWith("no findings\n");
    }

    @Test
    void aConfigurationThatCannotBeReadIsToldOnce() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, new byte[] {(byte) 0xff, (byte) 0xfe, 0})
                .file("a.blueprint", CLEAN)
                .file("b.blueprint", CLEAN);

        Outcome outcome = run.run("check", ".");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith(".blueline.toml:1:1: error[BL0").contains("has 1 error; nothing was done");
    }
}
