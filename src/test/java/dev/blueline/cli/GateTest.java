package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.BROKEN;
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

class GateTest {
    /** A blueprint with one information and nothing graver. */
    private static final String INFORMATION = """
            blueprint "Parcel" {
              step "Arrive" {
                customer "Shows the code"
                frontstage "Fetches the parcel"
                customer -> frontstage
              }
              step "Sign" {
                customer "Signs"
                frontstage "Gives a pen"
              }
              step "Leave" {
                customer "Leaves"
                frontstage "Waves"
              }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void informationFailsACheckThatIsToFailOnIt() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", INFORMATION);

        assertThat(run.run("check", ".").exitCode()).isZero();
        Outcome outcome = run.run("check", ".", "--fail-on", "info");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .contains("info[BL503 ")
                .endsWith("\n1 file checked: 1 info\nfailed, because fail-on is info\n");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 0", "999999999, 0"})
    void oneWarningMoreThanIsAllowedFails(String most, int exitCode) {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", WARNING)
                .file("b.blueprint", WARNING)
                .run("check", ".", "--max-warnings", most);

        assertThat(outcome.exitCode()).isEqualTo(exitCode);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .endsWith("\n2 files checked: 2 warnings\n2 findings can be fixed with --fix\n"
                        + (exitCode == 0
                                ? ""
                                : "failed, because there are 2 warnings and max-warnings is " + most + "\n"));
    }

    @Test
    void aLimitForWarningsSaysNothingOfErrors() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", BROKEN).file("b.blueprint", CLEAN);

        Outcome outcome = run.run("check", ".", "--max-warnings", "0");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).endsWith("\n2 files checked: 1 error\n1 finding can be fixed with --fix\n");
    }

    @Test
    void bothReasonsAreTold() {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", WARNING)
                .run("check", ".", "--max-warnings", "0", "--fail-on", "warning");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).endsWith("""
                        failed, because fail-on is warning
                        failed, because there is 1 warning and max-warnings is 0
                        """);
    }

    @Test
    void programsReadTheirFormatAlone() {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", WARNING)
                .run("check", "-f", "concise", "--max-warnings", "0", "--statistics", ".");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out().lines()).singleElement().asString().startsWith("a.blueprint:7:9: warning[BL501]: ");
        assertThat(outcome.err()).isEqualTo("""
                        1  warning  BL501 unused-allow
                        failed, because there is 1 warning and max-warnings is 0
                        """);
    }

    @Test
    void theConfigurationSetsTheGatesAndTheCommandLineIsStronger() {
        CommandRun run = CommandRun.in(folder)
                .file(".blueline.toml", "fail-on = \"info\"\nmax-warnings = 0\n")
                .file("a.blueprint", WARNING);

        assertThat(run.run("check", ".").exitCode()).isEqualTo(1);
        assertThat(run.run("check", ".", "--fail-on", "error").exitCode()).isEqualTo(1);
        assertThat(run.run("check", ".", "--fail-on", "error", "--max-warnings", "1")
                        .exitCode())
                .isZero();
    }

    @Test
    void kindsAreCountedMostFrequentFirst() {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", BROKEN)
                .file("b.blueprint", WARNING)
                .file("c.blueprint", WARNING)
                .file("d.blueprint", INFORMATION)
                .run("check", "--statistics", ".");

        assertThat(outcome.out()).endsWith("""

                4 files checked: 1 error, 2 warnings, 1 info
                3 findings can be fixed with --fix

                2  warning  BL501 unused-allow
                1  error    BL101 unresolved-reference
                1  info     BL503 partial-arrows

                """);
        assertThat(CommandRun.in(folder)
                        .run("check", "--statistics", "c.blueprint", "--no-config")
                        .exitCode())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"-1", "x", "1.5", "1000000000", "'1 '"})
    void aLimitThatIsNoNumberIsOneSentence(String word) {
        assertThat(CommandRun.in(folder).file("a.blueprint", CLEAN).run("check", ".", "--max-warnings=" + word))
                .isEqualTo(new Outcome(
                        2, "", "blueline: --max-warnings cannot be " + word + ": give a whole number, such as 10\n"));
    }
}
