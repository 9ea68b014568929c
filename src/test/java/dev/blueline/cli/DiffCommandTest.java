package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compare.Thing;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiffCommandTest {
    private static final String OLD = CommandRun.CLEAN;
    private static final String NEW = OLD.replace("\"Shop sign\"", "\"Shop sign\", \"Receipt\"");

    @TempDir
    Path folder;

    private CommandRun run() {
        return CommandRun.in(folder).file("old.blueprint", OLD).file("new.blueprint", NEW);
    }

    @Test
    void whatIsNewIsToldByItsName() {
        Outcome outcome = run().run("diff", "old.blueprint", "new.blueprint");

        assertThat(outcome.out()).contains("“Receipt”").doesNotContain("Shop sign");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void formatCommentsAndOrderOfDeclarationsAreNoChange() {
        String one = OLD.replace("  step", "  channels { a \"A\"  b \"B\" }\n  step");
        String other = ("\uFEFF"
                        + one.replace("{ a \"A\"  b \"B\" }", "{\n\n b \"B\"\n a \"A\" } // both")
                                .replace("customer ->", "customer   ->"))
                .replace("\n", "\r\n");
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", one)
                .file("b.blueprint", other)
                .run("diff", "--exit-code", "a.blueprint", "b.blueprint");

        assertThat(outcome.exitCode()).as(outcome.out() + outcome.err()).isZero();
    }

    @Test
    void aChangeIsAFailureIfThatIsAskedFor() {
        assertThat(run().run("diff", "--exit-code", "old.blueprint", "new.blueprint")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void oneOfTheTwoMayBeStandardInput() {
        assertThat(run().input(NEW).run("diff", "old.blueprint", "-").out()).contains("“Receipt”");
        assertThat(run().input(OLD).run("diff", "-", "new.blueprint").out()).contains("“Receipt”");
        assertThat(run().input(NEW)
                        .run("diff", "old.blueprint", "-", "-o", "out/")
                        .err())
                .as("a name that every system takes")
                .isEqualTo("-> out/stdin.diff.txt\n");
    }

    @ParameterizedTest
    @MethodSource("forbidding")
    void aForbiddenChangeIsNamed(List<String> options) {
        String[] words = Stream.of(List.of("diff"), options, List.of("old.blueprint", "new.blueprint"))
                .flatMap(List::stream)
                .toArray(String[]::new);
        Outcome outcome = run().run(words);

        assertThat(outcome.err()).isEqualTo("blueline: 1 change is forbidden: evidence-added “Receipt”\n");
        assertThat(outcome.out()).contains("Receipt");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    static Stream<List<String>> forbidding() {
        return Stream.of(
                List.of("--forbid", "evidence-added,action-added"),
                List.of("--forbid", "step-removed", "--forbid", "evidence-added，action-added"),
                List.of("--forbid", "evidence, step"),
                List.of("--forbid=added"),
                List.of("--forbid", "added", "--color", "always"));
    }

    @Test
    void whatIsForbiddenButDidNotHappenIsFine() {
        Outcome outcome = run().run("diff", "--forbid", "removed,standard", "old.blueprint", "new.blueprint");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void allKindsAreListed() {
        Outcome outcome = CommandRun.in(folder).run("diff", "--kinds");

        assertThat(outcome.out().lines()).contains("blueprint-removed", "evidence-removed", "standard-loosened");
        for (Thing thing : Thing.values()) {
            thing.verbs().forEach(verb -> assertThat(outcome.out().lines()).contains(thing.word() + "-" + verb.word()));
        }
        outcome.out()
                .lines()
                .forEach(kind -> assertThat(
                                run().run("diff", "--forbid", kind, "old.blueprint", "old.blueprint/../new.blueprint")
                                        .err())
                        .doesNotContain("there is no change"));
    }

    @Test
    void filesOfOnePathInTwoFoldersAreCompared() {
        CommandRun run = CommandRun.in(folder)
                .file("a/服务/x y.blueprint", OLD)
                .file("b/服务/x y.blueprint", NEW)
                .file("b/new.blueprint", OLD)
                .file("a/gone.blueprint", OLD);

        assertThat(run.run("diff", "a", "b/").out()).contains("“Receipt”");
        assertThat(run.run("diff", "--forbid", "blueprint", "a", "b/").err())
                .isEqualTo("blueline: 2 changes are forbidden: blueprint-removed a/gone.blueprint;"
                        + " blueprint-added b/new.blueprint\n");
    }

    @Test
    void aResultGoesIntoAFileOnceAndIsThenLeftAlone() throws IOException {
        CommandRun run = run();
        assertThat(run.run("diff", "-o", "changes.txt", "old.blueprint", "new.blueprint"))
                .isEqualTo(new Outcome(0, "", "-> changes.txt\n"));
        assertThat(run.text("changes.txt"))
                .isEqualTo(run.run("diff", "old.blueprint", "new.blueprint").out());
        assertThat(run.run("diff", "-o", "changes.txt", "old.blueprint", "new.blueprint")
                        .err())
                .isEqualTo("-> changes.txt (unchanged)\n");
        assertThat(run.run("diff", "-o", "out/", "old.blueprint", "new.blueprint")
                        .err())
                .isEqualTo("-> out/new.diff.txt\n");
        assertThat(run.run("diff", "--color", "always", "-o", "changes.txt", "old.blueprint", "new.blueprint")
                        .err())
                .isEqualTo("-> changes.txt (unchanged)\n");
        assertThat(run.files().keySet())
                .containsExactly("changes.txt", "new.blueprint", "old.blueprint", "out/new.diff.txt");
    }

    @Test
    void aFileThatIsComparedIsNeverReplaced() {
        CommandRun run = run().file("plain.txt", OLD);
        Outcome outcome = run.run("diff", "-o", "./plain.txt", "plain.txt", "new.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("-o ./plain.txt is one of the blueprints that are compared");
        assertThat(run.text("plain.txt")).isEqualTo(OLD);
    }

    @Test
    void twoResultsNeverShareAFile() {
        Outcome outcome = CommandRun.in(folder)
                .file("a/1/x.blueprint", OLD)
                .file("a/2/x.blueprint", OLD)
                .file("b/1/x.blueprint", NEW)
                .file("b/2/x.blueprint", NEW)
                .run("diff", "-o", "out/", "a", "b");

        assertThat(outcome.err())
                .isEqualTo("blueline: b/1/x.blueprint and b/2/x.blueprint would both be told in out/x.diff.txt;"
                        + " compare them one at a time with -o\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void aDrawingIsShapedAsRenderShapesOne() {
        CommandRun run = run();
        String[] usual = {"diff", "-f", "svg", "old.blueprint", "new.blueprint"};
        String dark = run.run("diff", "-f", "svg", "--theme", "dark", "old.blueprint", "new.blueprint")
                .out();

        assertThat(run.run(usual).out()).startsWith("<svg").contains("Receipt").isNotEqualTo(dark);
        assertThat(run.file(".blueline.toml", "theme = \"dark\"\n").run(usual).out())
                .isEqualTo(dark);
        assertThat(run.run("diff", "-f", "svg", "--no-config", "--lane", "customer", "old.blueprint", "new.blueprint")
                        .out())
                .contains("Shows the code")
                .doesNotContain(">Receipt<");
        assertThat(run.run("diff", "--phase", "Nowhere", "-f", "svg", "old.blueprint", "new.blueprint"))
                .isEqualTo(new Outcome(2, "", "blueline: new.blueprint has no phase Nowhere; it names no phases\n"));
        assertThat(run.file(".blueline.toml", "themes = 1\n").run(usual).exitCode())
                .isEqualTo(2);
    }

    @Test
    void severalDrawingsNeedAFolder() {
        CommandRun run = CommandRun.in(folder)
                .file("a/x.blueprint", OLD)
                .file("a/y.blueprint", OLD)
                .file("b/x.blueprint", NEW)
                .file("b/z.blueprint", NEW);

        assertThat(run.run("diff", "-o", "all.svg", "a", "b"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: a drawing holds one blueprint, and 3 are compared; give a folder: -o drawings/\n"));
        assertThat(run.run("diff", "-f", "svg", "-o", "all/", "a", "b").err()).isEqualTo("""
                        -> all/x.diff.svg
                        a/y.blueprint is gone; a drawing of changes needs both an old and a new one
                        b/z.blueprint is new; a drawing of changes needs both an old and a new one
                        """);
    }

    @Test
    void anErrorInOneOfThemIsShownAndNothingElse() {
        Outcome outcome = run().file("bad.blueprint", CommandRun.BROKEN).run("diff", "old.blueprint", "bad.blueprint");

        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("bad.blueprint:4:17: error[")
                .endsWith("bad.blueprint: 1 error; nothing was compared with it\n");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void bothAreTakenInOneVariant() {
        String variants = OLD.replace("  step", "  variants { big \"Big\"  small \"Small\" }\n  step");
        CommandRun run = CommandRun.in(folder)
                .file("old.blueprint", variants)
                .file("new.blueprint", variants.replace("\"Shop sign\"", "\"Shop sign\" { for big }"));

        assertThat(run.run("diff", "--exit-code", "--variant", "big", "old.blueprint", "new.blueprint")
                        .exitCode())
                .isZero();
        assertThat(run.run("diff", "--exit-code", "--variant", "small", "old.blueprint", "new.blueprint")
                        .exitCode())
                .isEqualTo(1);
        Outcome unknown = run.run("diff", "--variant", "bigg", "old.blueprint", "new.blueprint");
        assertThat(unknown.err()).contains("no variant named `bigg`", "did you mean `big`?");
        assertThat(unknown.exitCode()).isEqualTo(1);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "diff needs two blueprints, and none are given: blueline diff OLD NEW"),
                Arguments.of(
                        "old.blueprint",
                        "diff needs two blueprints: blueline diff OLD NEW; to hold one against what git has:"
                                + " blueline diff --git HEAD old.blueprint"),
                Arguments.of("a b c", "diff needs two blueprints, and 3 are given: blueline diff OLD NEW"),
                Arguments.of("- -", "standard input can be one of the two only; name a file for the other"),
                Arguments.of(
                        "old.blueprint old.blueprint",
                        "old.blueprint is given twice; to hold it against what git has: blueline diff --git HEAD"
                                + " old.blueprint"),
                Arguments.of(
                        "old.blueprint ./old.blueprint",
                        "old.blueprint and ./old.blueprint are the same file; to hold it against what git has: blueline"
                                + " diff --git HEAD ./old.blueprint"),
                Arguments.of(
                        ". old.blueprint",
                        ". is a folder, and old.blueprint is none; diff takes two blueprints or two folders"),
                Arguments.of(
                        "old.blueprint nev.blueprint", "there is no file nev.blueprint; did you mean new.blueprint?"),
                Arguments.of("empty empty2", "there is no .blueprint file under the folders empty and empty2"),
                Arguments.of(
                        "--forbid evidence-removd old.blueprint new.blueprint",
                        "there is no change evidence-removd; did you mean evidence-removed?"),
                Arguments.of(
                        "--forbid nonsense old.blueprint new.blueprint",
                        "there is no change nonsense; choose from `blueline diff --kinds`, or forbid a thing or a verb of"
                                + " these, such as standard or removed"),
                Arguments.of(
                        "--forbid added, old.blueprint new.blueprint",
                        "--forbid is followed by an empty word; choose from `blueline diff --kinds`, or forbid a thing or"
                                + " a verb of these, such as standard or removed"),
                Arguments.of(
                        "-o x.blueprint old.blueprint new.blueprint",
                        "-o x.blueprint is the name of a blueprint, which must not be replaced; give a name such as x.md"),
                Arguments.of(
                        "--phase Arrive old.blueprint new.blueprint",
                        "--phase is for drawings, and text tells of the whole blueprint; leave it out, or ask for a drawing"
                                + " with -f svg"),
                Arguments.of(
                        "--theme dark old.blueprint new.blueprint",
                        "--theme is for drawings, and text tells of the whole blueprint; leave it out, or ask for a drawing"
                                + " with -f svg"),
                Arguments.of("--theme drak old.blueprint new.blueprint", "--theme cannot be drak; did you mean dark?"),
                Arguments.of(
                        "-o there/x.txt old.blueprint new.blueprint",
                        "there/x.txt cannot be written: its folder is not there, or takes no files"),
                Arguments.of("--git", "--git needs a value; `blueline help diff` lists the options"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeDoneIsOneSentence(String words, String sentence) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        Files.createDirectories(folder.resolve("empty2"));
        Outcome outcome = run().run(("diff " + words).strip().split(" "));

        assertThat(outcome).isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
    }
}
