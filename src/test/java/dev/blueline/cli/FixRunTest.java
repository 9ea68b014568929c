package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.CLEAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixRunTest {
    private static final String MISSPELT = CLEAN.replace("customer ->", "custmer ->");
    private static final String LEFT = MISSPELT.replace("-> frontstage", "-> frontstage\n    nobody -> customer");

    @TempDir
    private Path folder;

    @Test
    void whatWasDoneIsToldAndThenWhatIsLeft() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", MISSPELT).file("b/c.blueprint", CLEAN);

        assertThat(run.run("check", "--fix", ".")).isEqualTo(new Outcome(0, """
                a.blueprint:6:5: wrote `customer` for `custmer`

                2 files checked: no findings
                """, ""));
        assertThat(run.text("a.blueprint")).isEqualTo(CLEAN);
        assertThat(run.text("b/c.blueprint")).isEqualTo(CLEAN);
        assertThat(run.files()).containsOnlyKeys("a.blueprint", "b/c.blueprint");
        assertThat(run.run("check", "--fix", ".")).isEqualTo(new Outcome(0, "2 files checked: no findings\n", ""));
    }

    @Test
    void whatIsLeftDecidesTheExitCode() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", LEFT);

        Outcome outcome = run.run("check", "--fix", "-f", "concise", "a.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("nobody").doesNotContain("custmer");
        assertThat(outcome.err()).isEqualTo("a.blueprint:6:5: wrote `customer` for `custmer`\n");
    }

    @Test
    void aDiffIsShownAndNothingWritten() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", MISSPELT);

        Outcome outcome = run.run("check", "--diff", "a.blueprint");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                        --- a.blueprint
                        +++ a.blueprint
                        @@ -3,6 +3,6 @@
                             evidence "Shop sign"
                             customer "Shows the code"
                             frontstage "Fetches the parcel"
                        -    custmer -> frontstage
                        +    customer -> frontstage
                           }
                         }
                        """, """
                        a.blueprint:6:5: would write `customer` for `custmer`

                        1 file checked: no findings
                        """));
        assertThat(run.run("check", "--fix", "--diff", "a.blueprint")).isEqualTo(outcome);
        assertThat(run.text("a.blueprint")).isEqualTo(MISSPELT);
    }

    @Test
    void standardInputComesOutFixed() {
        CommandRun run = CommandRun.in(folder);

        assertThat(run.input(MISSPELT).run("check", "--fix", "-"))
                .isEqualTo(new Outcome(
                        0, CLEAN, "<stdin>:6:5: wrote `customer` for `custmer`\n\n1 file checked: no findings\n"));
        assertThat(run.input(CLEAN).run("check", "--fix", "-"))
                .isEqualTo(new Outcome(0, CLEAN, "1 file checked: no findings\n"));
    }

    @Test
    void markTabsAndLineEndsStay() {
        String tabs = "\uFEFF" + MISSPELT.replace("    ", "\t").replace("\n", "\r\n");
        CommandRun run = CommandRun.in(folder).file("a.blueprint", tabs);

        assertThat(run.run("check", "--fix", "a.blueprint").exitCode()).isZero();
        assertThat(run.text("a.blueprint")).isEqualTo(tabs.replace("custmer", "customer"));
    }

    @Test
    void aFileThatCannotBeWrittenStopsNoOther() throws IOException {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", MISSPELT).file("b.blueprint", MISSPELT);
        Path guarded = folder.resolve("a.blueprint");
        assumeTrue(guarded.toFile().setWritable(false) && !Files.isWritable(guarded));

        Outcome outcome = run.run("check", "--fix", ".");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .startsWith("blueline: a.blueprint cannot be written, so that nothing is mended in it");
        assertThat(outcome.out()).contains("a.blueprint:6:5: error[BL101", "b.blueprint:6:5: wrote `customer`");
        assertThat(run.text("a.blueprint")).isEqualTo(MISSPELT);
        assertThat(run.text("b.blueprint")).isEqualTo(CLEAN);
    }

    @Test
    void whatMayNotBeMeantIsAskedForByName() {
        String bare = CLEAN.replace("\"Shows the code\"", "Shows the code");
        CommandRun run = CommandRun.in(folder).file("a.blueprint", bare);

        assertThat(run.run("check", "--fix", "a.blueprint").exitCode()).isEqualTo(1);
        assertThat(run.text("a.blueprint")).isEqualTo(bare);
        assertThat(run.run("check", "--unsafe-fixes", "a.blueprint"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: --unsafe-fixes says which fixes to make; write --fix --unsafe-fixes, or --diff"
                                + " --unsafe-fixes to look first\n"));
        assertThat(run.run("check", "--fix", "--unsafe-fixes", "a.blueprint").exitCode())
                .isZero();
        assertThat(run.text("a.blueprint")).isEqualTo(CLEAN);
    }

    @Test
    void whatIsNoTextStaysAsItIs() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", "blueprint \0");

        assertThat(run.run("check", "--fix", "a.blueprint").exitCode()).isEqualTo(1);
        assertThat(run.text("a.blueprint")).isEqualTo("blueprint \0");
    }
}
