package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Going;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Commands that run again. Nothing here waits for a fixed time; that something does not happen is seen when something
 * that is caused later has happened.
 */
class WatchTest {
    private static final String OTHER = CommandRun.CLEAN.replace("Parcel", "Letter");

    @TempDir
    private Path folder;

    private CommandRun run;

    @BeforeEach
    void twoBlueprints() {
        run = CommandRun.in(folder).file("a.blueprint", CommandRun.CLEAN).file("b.blueprint", CommandRun.CLEAN);
    }

    @Test
    void whatIsSavedIsDrawnAgainAndNothingElse() {
        try (Going going = watch("render", "a.blueprint", "b.blueprint", "--watch")) {
            assertThat(going.said()).isEqualTo("""
                            a.blueprint -> a.svg
                            b.blueprint -> b.svg
                            watching a.blueprint and b.blueprint; Ctrl-C ends it
                            """);

            save("b.blueprint", OTHER);
            going.awaitSaid("b.blueprint -> b.svg", 2);
            save("a.blueprint", OTHER);
            going.awaitSaid("a.blueprint -> a.svg", 2);

            assertThat(going.said()).endsWith("""
                            b.blueprint changed
                            b.blueprint -> b.svg
                            a.blueprint changed
                            a.blueprint -> a.svg
                            """);
            assertThat(run.text("a.svg")).contains("Letter");
            assertThat(going.end().exitCode()).isZero();
        }
    }

    @Test
    void anEditorThatWritesAsideAndRenamesIsNoticed() throws IOException {
        try (Going going = watch("render", "a.blueprint", "--watch")) {
            Path aside = Files.writeString(folder.resolve(".a.blueprint.swp"), OTHER);
            Files.move(folder.resolve("a.blueprint"), folder.resolve("a.blueprint~"));
            Files.move(aside, folder.resolve("a.blueprint"), StandardCopyOption.ATOMIC_MOVE);

            going.awaitSaid("a.blueprint -> a.svg", 2);
            going.await("drawn", () -> run.text("a.svg").contains("Letter"));
        }
    }

    @Test
    void aMistakeIsToldAndTheOldDrawingStays() {
        try (Going going = watch("render", "a.blueprint", "--watch")) {
            String old = run.text("a.svg");

            save("a.blueprint", CommandRun.BROKEN);
            going.awaitSaid("a.blueprint: 1 error; nothing was drawn");
            assertThat(run.text("a.svg")).isEqualTo(old);

            save("a.blueprint", OTHER);
            going.awaitSaid("a.blueprint -> a.svg", 2);
            assertThat(run.text("a.svg")).contains("Letter");
        }
    }

    @Test
    void aFileThatGoesMayComeBackWithItsFolder() throws IOException {
        run.file("in/here/c.blueprint", CommandRun.CLEAN);
        try (Going going = watch("render", "in/here/c.blueprint", "--watch")) {
            Files.move(folder.resolve("in"), folder.resolve("out"));
            going.awaitSaid("in/here/c.blueprint is gone");
            going.awaitSaid("there is no file in/here/c.blueprint");

            save("in/here/c.blueprint", OTHER);
            going.awaitSaid("in/here/c.blueprint -> in/here/c.svg", 2);
            save("in/here/c.blueprint", CommandRun.CLEAN);
            going.awaitSaid("in/here/c.blueprint -> in/here/c.svg", 3);
        }
    }

    @Test
    void aConfigurationThatIsMadeLaterDrawsAllAgain() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("one/two"));
        CommandRun within =
                CommandRun.in(inside).file("a.blueprint", CommandRun.CLEAN).file("b.blueprint", CommandRun.CLEAN);
        try (Going going =
                within.start("render", "a.blueprint", "b.blueprint", "--watch").awaitSaid("watching ")) {
            save(".blueline.toml", "theme = \"dark\"\n");
            going.awaitSaid("b.blueprint -> b.svg", 2);
            assertThat(going.said())
                    .contains(folder.toAbsolutePath() + "/.blueline.toml is new\na.blueprint -> a.svg\n");

            save(".blueline.toml", "theme = \"dork\"\n");
            going.awaitSaid("the configuration ");
            assertThat(going.said()).contains("; nothing was done");

            Files.delete(folder.resolve(".blueline.toml"));
            going.awaitSaid("b.blueprint -> b.svg", 3);
        }
    }

    @Test
    void aConfigurationThatIsNamedIsWatchedAlone() {
        run.file("look.toml", "theme = \"light\"\n");
        try (Going going = watch("render", "a.blueprint", "--watch", "--config", "look.toml")) {
            save(".blueline.toml", "theme = \"mono\"\n");
            save("look.toml", "theme = \"dark\"\n");
            going.awaitSaid("a.blueprint -> a.svg", 2);

            assertThat(going.said()).contains("\nlook.toml changed\n").doesNotContain(".blueline.toml");
        }
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        run.file("elsewhere/real.blueprint", CommandRun.CLEAN);
        Files.createSymbolicLink(folder.resolve("link.blueprint"), Path.of("elsewhere/real.blueprint"));
        try (Going going = watch("render", "link.blueprint", "--watch")) {
            save("elsewhere/real.blueprint", OTHER);
            going.awaitSaid("link.blueprint -> link.svg", 2);
        }
    }

    @Test
    void aFolderIsCheckedAgainWithWhatIsMadeInItLater() throws IOException {
        try (Going going = watch("check", "--watch", "-f", "concise", ".")) {
            assertThat(going.said()).endsWith("watching this folder; Ctrl-C ends it\n");

            save("new/deep/c.blueprint", CommandRun.BROKEN);
            going.await("found", () -> going.printed().contains("new/deep/c.blueprint:4:17: error"));
            save("new/deep/d/e.blueprint", CommandRun.BROKEN);
            going.await("found", () -> going.printed().contains("new/deep/d/e.blueprint:4:17: error"));
            save("node_modules/f.blueprint", CommandRun.BROKEN);
            save(".hidden/f.blueprint", CommandRun.BROKEN);
            save("new/deep/c.txt", "nothing to check");
            Files.delete(folder.resolve("new/deep/d/e.blueprint"));
            going.awaitSaid("new/deep/d/e.blueprint is gone");
            save(".blueline.toml", "exclude = [\"new/\"]\n");
            going.awaitSaid(".blueline.toml is new");
            save("a.blueprint", CommandRun.BROKEN);
            going.await("found", () -> going.printed().contains("\na.blueprint:4:17: error"));

            assertThat(going.said()).doesNotContain("f.blueprint", "c.txt");
            assertThat(going.end().exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aReportInAFileIsRenewed() {
        try (Going going = watch("check", "--watch", "-f", "json", "-o", "found.json", "a.blueprint")) {
            save("a.blueprint", CommandRun.BROKEN);
            going.await("written", () -> run.text("found.json").contains("\"line\": 4"));
        }
    }

    @Test
    void pagesAreFilledAgainWhenWhatTheyShowChanges() {
        run.file("docs/a.md", "# Shop\n\n" + region("render ../a.blueprint"));
        try (Going going = watch("docs", "docs", "--watch")) {
            assertThat(going.said()).isEqualTo("""
                            docs/a.md:3 -> docs/a.svg
                            docs/a.md
                            watching docs; Ctrl-C ends it
                            """);

            save("a.blueprint", OTHER);
            going.awaitSaid("a.blueprint changed\ndocs/a.md:3 -> docs/a.svg\ndocs/a.md\n");
            assertThat(run.text("docs/a.md")).contains("![Letter](a.svg)");

            save("docs/new/b.md", region("render ../../b.blueprint"));
            going.awaitSaid("docs/new/b.md is new\ndocs/new/b.md:1 -> docs/new/b.svg\ndocs/new/b.md\n");
            save("b.blueprint", OTHER);
            going.awaitSaid("b.blueprint changed\ndocs/new/b.md:1 -> docs/new/b.svg\ndocs/new/b.md\n");

            save("docs/a.md", "<!-- blueline: render ../a.blueprint -->\n");
            going.awaitSaid("docs/a.md: 1 mistake; it stays as it is\n");
            save("docs/a.md", region("render ../c.blueprint"));
            going.awaitSaid("there is no file ../c.blueprint");
            save("c.blueprint", CommandRun.CLEAN);
            // Said to be new, unless it came while the page was filled.
            going.awaitSaid("docs/a.md:1 -> docs/c.svg\ndocs/a.md\n");

            assertThat(going.said()).doesNotContain("unchanged", "b.md changed", "svg changed");
            assertThat(going.said().split("docs/a.md changed", -1)).hasSize(3);
        }
    }

    private static String region(String directive) {
        return "<!-- blueline: " + directive + " -->\n<!-- /blueline -->\n";
    }

    @Test
    void theTimeIsForPeople() {
        try (Going going = run.terminal().start("render", "a.blueprint", "--watch")) {
            going.awaitSaid("watching a.blueprint");
            assertThat(going.said()).containsPattern("\n\\d\\d:\\d\\d:\\d\\d watching a.blueprint; Ctrl-C ends it\n$");
        }
    }

    @Test
    void itEndsWhenNobodyReadsItsResults() {
        boolean[] closed = {false};
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (closed[0]) {
                    throw new IOException("Broken pipe");
                }
            }
        };
        Going going = run.output(out).start("check", "--watch", "a.blueprint").awaitSaid("watching ");
        closed[0] = true;
        save("a.blueprint", CommandRun.BROKEN);

        assertThat(going.ended().exitCode()).isEqualTo(1);
        assertThat(going.said()).endsWith("\na.blueprint changed\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "render --watch - | --watch waits for files to change, and standard input is none; name a file, or leave it out",
                "check --watch a.blueprint - | --watch waits for files to change, and standard input is none; name a file, or leave it out",
                "render --watch c.blueprint | there is no file c.blueprint",
                "render --watch a.blueprint --check | --check asks once whether drawings are up to date; leave --check or --watch out",
                "render --watch a.blueprint -o - | standard output takes one drawing, and --watch draws again and again; name a file with -o",
                "render --watch a.blueprint -o x.md -f svg | -o x.md says md and -f says svg; leave one of them out",
                "docs --watch . - | --watch waits for files to change, and standard input is none; name a file, or leave it out",
                "docs --watch . --check | --check asks once whether pages are up to date; leave --check or --watch out",
                "docs --watch . --diff | --diff only shows, and --watch writes; leave --diff or --watch out",
                "docs --watch | docs needs a Markdown file or a folder; for this folder: blueline docs .",
                "check --watch . --fix | --fix changes the files that --watch waits for; leave --fix or --watch out",
                "check --watch . --baseline b.json --update-baseline | --update-baseline would make every finding a known one at once; leave --update-baseline or --watch out",
                "check --watch . --show-config | --show-config tells something once; leave --show-config or --watch out",
                "check --watch . -f json | standard output takes one document, and --watch gives a new one at each change; name a file with -o, or choose -f text or concise",
            })
    void whatGoesIllWithItIsRefusedInOneSentence(String words, String sentence) throws IOException {
        Outcome outcome = run.run(words.strip().split(" ", -1));

        assertThat(outcome).isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void manyChangesAtOnceGiveOneRun() throws InterruptedException {
        Iterator<Boolean> signals = List.of(true, true, true, false, true).iterator();

        Watch.settle(millis -> signals.next());

        assertThat(signals).toIterable().containsExactly(true);
    }

    @Test
    void changesWithoutEndAreNotWaitedFor() throws InterruptedException {
        AtomicInteger signals = new AtomicInteger();

        Watch.settle(millis -> signals.incrementAndGet() > 0);

        assertThat(signals.get()).isPositive();
    }

    /** As a whole, so that no run sees half of it however long the machine takes. */
    private void save(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.move(Files.writeString(folder.resolve(".save"), text), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Going watch(String... arguments) {
        return run.start(arguments).awaitSaid("watching ");
    }
}
