package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.BROKEN;
import static dev.blueline.testing.CommandRun.CLEAN;
import static dev.blueline.testing.CommandRun.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aCleanFileIsToldAsSuch() {
        Outcome outcome = CommandRun.in(folder).file("a.blueprint", CLEAN).run("check", "a.blueprint");

        assertThat(outcome).isEqualTo(new Outcome(0, "1 file checked: no findings\n", ""));
    }

    @Test
    void findingsGoToStandardOutput() {
        Outcome outcome = CommandRun.in(folder).file("a.blueprint", BROKEN).run("check", "a.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .startsWith("a.blueprint:4:17: error[BL101 unresolved-reference]: ")
                .contains("\n   |\n 4 |     customer -> frontstge\n   |                 ^^^^^^^^^\n   = help: ")
                .endsWith("\n\n1 file checked: 1 error\n1 finding can be fixed with --fix\n");
    }

    @Test
    void conciseFindingsAreLines() {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", BROKEN)
                .file("b.blueprint", CLEAN)
                .run("check", "-f", "concise", ".");

        assertThat(outcome.out()).matches("a\\.blueprint:4:17: error\\[BL101]: .*frontstge.*\n");
        assertThat(CommandRun.in(folder).run("check", "--format=concise", "b.blueprint"))
                .isEqualTo(new Outcome(0, "", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "error, CLEAN, 0", "error, WARNING, 0", "error, BROKEN, 1",
        "warning, CLEAN, 0", "warning, WARNING, 1", "warning, BROKEN, 1",
        "info, CLEAN, 0", "info, WARNING, 1", "info, BROKEN, 1"
    })
    void theExitCodeFollowsTheGravestFinding(String failOn, String text, int exitCode) {
        String blueprint = switch (text) {
            case "CLEAN" -> CLEAN;
            case "WARNING" -> WARNING;
            default -> BROKEN;
        };

        Outcome outcome =
                CommandRun.in(folder).file("a.blueprint", blueprint).run("check", "a.blueprint", "--fail-on", failOn);

        assertThat(outcome.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void foldersAreSearchedInOrder() throws IOException {
        CommandRun run = CommandRun.in(folder)
                .file("b.blueprint", BROKEN)
                .file("a/z.blueprint", BROKEN)
                .file("a/B.BLUEPRINT", BROKEN)
                .file("a/notes.txt", BROKEN)
                .file("a/.hidden.blueprint", BROKEN)
                .file(".git/x.blueprint", BROKEN)
                .file("target/x.blueprint", BROKEN)
                .file("web/node_modules/x.blueprint", BROKEN);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("c.blueprint"), folder.resolve("b.blueprint"));
        Files.createSymbolicLink(folder.resolve("nowhere.blueprint"), folder.resolve("gone"));

        Outcome outcome = run.run("check", "-f", "concise", ".");

        assertThat(outcome.out().lines().map(line -> line.substring(0, line.indexOf(':'))))
                .containsExactly("a/B.BLUEPRINT", "a/z.blueprint", "b.blueprint");
        assertThat(run.run("check", "-f", "concise", "a/").out()).startsWith("a/B.BLUEPRINT:");
        assertThat(run.run("check", "-f", "concise", "target").out()).startsWith("target/x.blueprint:");
    }

    @Test
    void aFileIsCheckedOnceHoweverOftenItIsNamed() {
        Outcome outcome = CommandRun.in(folder)
                .file("s/a.blueprint", CLEAN)
                .run("check", "s/a.blueprint", "s", "s/../s/a.blueprint");

        assertThat(outcome.out()).isEqualTo("1 file checked: no findings\n");
    }

    @Test
    void standardInputIsADash() {
        Outcome outcome = CommandRun.in(folder).input(BROKEN).run("check", "-", "-f", "concise");

        assertThat(outcome.out()).startsWith("<stdin>:4:17: error[BL101]: ");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void aMissingFileStopsNoOther() {
        Outcome outcome =
                CommandRun.in(folder).file("hotel.blueprint", CLEAN).run("check", "hotle.blueprint", "hotel.blueprint");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2,
                        "1 file checked: no findings\n",
                        "blueline: there is no file hotle.blueprint; did you mean hotel.blueprint?\n"));
    }

    @Test
    void aMissingFileIsNotTakenForAnyOther() {
        Outcome outcome = CommandRun.in(folder).file("deep.blueprint", CLEAN).run("check", "nope.blueprint");

        assertThat(outcome).isEqualTo(new Outcome(2, "", "blueline: there is no file nope.blueprint\n"));
    }

    @Test
    void aMissingFolderIsToldAsSuch() {
        Outcome outcome = CommandRun.in(folder).run("check", "no/such.blueprint");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        2, "", "blueline: there is no file no/such.blueprint, and no folder it could be in\n"));
    }

    @Test
    void aFolderThatCannotBeReadIsToldByItsName() {
        List<Problem> troubles = new ArrayList<>();

        assertThat(BlueprintFiles.under("services", folder.resolve("services"), troubles::add))
                .isEmpty();
        assertThat(troubles)
                .singleElement()
                .satisfies(problem -> assertThat(problem).hasMessage("there is no file services"));
    }

    @Test
    void aFolderWithoutBlueprintsIsAMistake() throws IOException {
        Files.createDirectory(folder.resolve("empty"));

        assertThat(CommandRun.in(folder).run("check", "empty"))
                .isEqualTo(new Outcome(2, "", "blueline: there is no .blueprint file under the folder empty\n"));
    }

    @Test
    void withoutAPathItSaysWhatToWrite() {
        assertThat(CommandRun.in(folder).run("check"))
                .isEqualTo(new Outcome(
                        2, "", "blueline: check needs a file or a folder; for this folder: blueline check .\n"));
    }

    @Test
    void whatIsNoBlueprintAtAllIsOneFinding() {
        byte[] large = new byte[(16 << 20) + 1];
        Arrays.fill(large, (byte) ' ');
        Outcome outcome = CommandRun.in(folder)
                .file("binary.blueprint", new byte[] {1, 2, 0, 3, -1})
                .file("deep.blueprint", "blueprint \"x\" " + "{".repeat(10_000))
                .file("empty.blueprint", "")
                .file("large.blueprint", large)
                .file("latin.blueprint", new byte[] {'a', (byte) 0xE4, 'b'})
                .run("check", "-f", "concise", ".");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).isEqualTo("""
                binary.blueprint:1:1: error[BL002]: this is not a text file
                deep.blueprint:1:79: error[BL004]: more than 64 braces are open here
                empty.blueprint:1:1: error[BL005]: there is no blueprint in this file
                large.blueprint:1:1: error[BL003]: the file has 17 MB; a blueprint of more than 16 MB is not read
                latin.blueprint:1:1: error[BL001]: the file is not UTF-8: line 1 holds a byte that is no character
                """);
    }

    @Test
    void standardInputIsNotReadForEver() {
        Outcome outcome = CommandRun.in(folder).input(new byte[17 << 20]).run("check", "-", "-f", "concise");

        assertThat(outcome.out()).startsWith("<stdin>:1:1: error[BL003]: ");
    }

    @Test
    void aClosedPipeIsNoErrorAndKeepsTheExitCode() {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", BROKEN)
                .file("b.blueprint", CLEAN)
                .output(failing("Broken pipe"));

        assertThat(run.run("check", "a.blueprint")).isEqualTo(new Outcome(1, "", ""));
        assertThat(run.run("check", "b.blueprint")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aFullDiskIsToldOfStandardOutputToo() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN).output(failing("No space left on device"));

        assertThat(run.run("check", "a.blueprint"))
                .isEqualTo(
                        new Outcome(2, "", "blueline: standard output cannot be written: no space left on device\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "auto,   '', '', '',   false, false", "auto,   '', '', '',   true,  true",
        "always, '', '', '',   false, true", "never,  '', '1', '',  true,  false",
        "auto,   '1', '', '',  true,  false", "auto,   '1', '1', '', true,  false",
        "always, '1', '', '',  false, true", "auto,   '', '1', '',  false, true",
        "auto,   '', '0', '',  false, false", "auto,   '', '', dumb, true,  false"
    })
    void colourIsDecidedByOptionThenEnvironmentThenTerminal(
            String option, String noColor, String force, String term, boolean terminal, boolean colored) {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", BROKEN)
                .environment("NO_COLOR", noColor)
                .environment("CLICOLOR_FORCE", force)
                .environment("TERM", term);

        String out = (terminal ? run.terminal() : run)
                .run("check", "a.blueprint", "--color", option)
                .out();

        assertThat(out.contains("\033[")).isEqualTo(colored);
    }

    @Test
    void aLinkToNothingIsToldAsSuch() throws Exception {
        Files.createSymbolicLink(folder.resolve("dang.blueprint"), folder.resolve("gone.blueprint"));

        assertThat(CommandRun.in(folder).run("check", "dang.blueprint"))
                .isEqualTo(new Outcome(2, "", "blueline: dang.blueprint is a link to something that is not there\n"));
    }

    @Test
    void longLinesFollowTheTerminalsWidth() {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", BROKEN.replace("frontstge", "frontstge // " + "long ".repeat(50)))
                .environment("COLUMNS", "50");

        assertThat(run.run("check", "a.blueprint").out())
                .contains("\n 4 |     customer -> frontstge // long long long …\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-f jso      | the format of findings cannot be jso; did you mean json?",
                "-f table    | the format of findings cannot be table; choose from text, concise, json, sarif,"
                        + " github, gitlab, junit, checkstyle, markdown",
                "-f concse   | the format of findings cannot be concse; did you mean concise?",
                "--fail-on never | --fail-on cannot be never; choose from error, warning, info",
                "--fail-on eror  | --fail-on cannot be eror; did you mean error?",
                "--color blue    | --color cannot be blue; choose from auto, always, never",
                "--fail on   | check has no option --fail; did you mean --fail-on?",
                "-z x        | check has no option -z; `blueline help check` lists the options",
                "--fail-on   | --fail-on needs a value; `blueline help check` lists the options"
            })
    void optionsThatCannotBeAreOneSentence(String options, String sentence) {
        String[] words = ("check a.blueprint " + options.strip()).split(" ", -1);

        assertThat(CommandRun.in(folder).file("a.blueprint", CLEAN).run(words))
                .isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
