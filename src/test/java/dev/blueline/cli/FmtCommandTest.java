package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.CLEAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FmtCommandTest {
    private static final String UNTIDY = "blueprint “A” { goal \"G\"\n  step \"S\" { customer \"a\" } }";
    private static final String TIDY = """
            blueprint "A" {
              goal "G"
              step "S" {
                customer "a"
              }
            }
            """;
    private static final String UNREADABLE = "blueprint \"A\" { step { customer => } }";

    @TempDir
    private Path folder;

    @Test
    void filesAreWrittenInTheirPlaceAndTold() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", UNTIDY).file("b/c.blueprint", CLEAN);

        assertThat(run.run("fmt", ".")).isEqualTo(new Outcome(0, "", "a.blueprint\n"));
        assertThat(run.text("a.blueprint")).isEqualTo(TIDY);
        assertThat(run.text("b/c.blueprint")).isEqualTo(CLEAN);
        assertThat(run.run("fmt", ".")).isEqualTo(new Outcome(0, "", ""));
        assertThat(run.files()).containsOnlyKeys("a.blueprint", "b/c.blueprint");
    }

    @Test
    void checkListsAndWritesNothing() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", UNTIDY).file("b.blueprint", CLEAN);

        assertThat(run.run("fmt", "--check", ".")).isEqualTo(new Outcome(1, "a.blueprint\n", ""));
        assertThat(run.run("fmt", "--check", "b.blueprint")).isEqualTo(new Outcome(0, "", ""));
        assertThat(run.text("a.blueprint")).isEqualTo(UNTIDY);
    }

    @Test
    void aDiffIsShownAndNothingWritten() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", UNTIDY).file("b.blueprint", CLEAN);

        Outcome outcome = run.run("fmt", "--diff", ".");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                        --- a.blueprint
                        +++ a.blueprint
                        @@ -1,2 +1,6 @@
                        -blueprint “A” { goal "G"
                        -  step "S" { customer "a" } }
                        \\ No newline at end of file
                        +blueprint "A" {
                        +  goal "G"
                        +  step "S" {
                        +    customer "a"
                        +  }
                        +}
                        """, ""));
        assertThat(run.run("fmt", "--diff", "--check", ".")).isEqualTo(new Outcome(1, outcome.out(), ""));
        assertThat(run.text("a.blueprint")).isEqualTo(UNTIDY);
    }

    @Test
    void standardInputGoesToStandardOutput() {
        assertThat(CommandRun.in(folder).input(UNTIDY).run("fmt", "-")).isEqualTo(new Outcome(0, TIDY, ""));
        assertThat(CommandRun.in(folder).input(UNTIDY).run("fmt", "--check", "-"))
                .isEqualTo(new Outcome(1, "<stdin>\n", ""));
    }

    @Test
    void keywordsAreRewrittenOnRequest() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", TIDY);

        assertThat(run.run("fmt", "--keywords", "zh", "a.blueprint").exitCode()).isZero();
        assertThat(run.text("a.blueprint")).contains("蓝图 \"A\" {\n  目标 \"G\"\n  步骤 \"S\" {\n    顾客 \"a\"\n");
        assertThat(run.run("fmt", "--keywords", "en", "a.blueprint").exitCode()).isZero();
        assertThat(run.text("a.blueprint")).isEqualTo(TIDY);
        assertThat(run.run("fmt", "--keywords", "cn", "a.blueprint"))
                .isEqualTo(new Outcome(2, "", "blueline: --keywords cannot be cn; did you mean en?\n"));
    }

    @Test
    void aFileWithAMistakeStaysAsItIs() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", UNREADABLE).file("b.blueprint", UNTIDY);

        Outcome outcome = run.run("fmt", ".");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("a.blueprint:1:33: error[BL")
                .contains("a.blueprint: 1 error; it stays as it is\n")
                .endsWith("b.blueprint\n");
        assertThat(run.text("a.blueprint")).isEqualTo(UNREADABLE);
        assertThat(run.text("b.blueprint")).isEqualTo(TIDY);
    }

    @Test
    void whatIsNoTextIsRefused() {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", new byte[] {(byte) 0xFF, (byte) 0xFE})
                .run("fmt", "a.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("it stays as it is");
    }

    @Test
    void lineEndsStayAndAByteOrderMarkGoes() {
        String windows = "\uFEFF" + TIDY.replace("\n", "\r\n");
        CommandRun run = CommandRun.in(folder).file("a.blueprint", windows.getBytes(StandardCharsets.UTF_8));

        assertThat(run.run("fmt", "--check", "a.blueprint").exitCode()).isEqualTo(1);
        assertThat(run.run("fmt", "a.blueprint").exitCode()).isZero();
        assertThat(run.text("a.blueprint")).isEqualTo(TIDY.replace("\n", "\r\n"));
        assertThat(run.run("fmt", "--check", "a.blueprint").exitCode()).isZero();
    }

    @Test
    void whatIsMissingIsTold() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", UNTIDY);

        assertThat(run.run("fmt"))
                .isEqualTo(new Outcome(
                        2, "", "blueline: fmt needs a file or a folder; for this folder: blueline fmt .\n"));
        assertThat(run.run("fmt", "x.blueprint", "a.blueprint"))
                .isEqualTo(new Outcome(2, "", "blueline: there is no file x.blueprint\na.blueprint\n"));
    }
}
