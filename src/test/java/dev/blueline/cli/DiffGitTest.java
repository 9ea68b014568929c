package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import dev.blueline.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff --git}, with a real repository. */
class DiffGitTest {
    private static final String OLD = CommandRun.CLEAN;
    private static final String NEW = OLD.replace("\"Shop sign\"", "\"Shop sign\", \"Receipt\"");

    private static final String OTHER = """
            blueprint "Shoes" {
              step "Shine" { evidence "Chair"  customer sit "Sits down" }
            }
            """;

    @TempDir
    Path temporary;

    private Path folder() {
        return temporary.resolve("服务 it's");
    }

    /** Two commits: a file is changed, one renamed, one new, one gone, one the same; then one more on disk. */
    private CommandRun run() throws IOException {
        CommandRun run = CommandRun.in(folder())
                .file("in 酒店/changed \"1\".blueprint", OLD)
                .file("before.blueprint", OLD.replace("Parcel", "Parcels"))
                .file("gone.blueprint", OLD)
                .file("same.blueprint", OLD)
                .file("notes.txt", "nothing");
        Repository repository = Repository.in(folder()).commit();
        repository.git("tag", "v1");
        run.file("in 酒店/changed \"1\".blueprint", NEW).file("fresh.blueprint", OTHER);
        repository.git("rm", "--quiet", "gone.blueprint");
        repository.git("mv", "before.blueprint", "in 酒店/after.blueprint");
        repository.commit();
        return run.file("untracked.blueprint", OLD);
    }

    private CommandRun inside() {
        return CommandRun.in(folder().resolve("in 酒店"));
    }

    @Test
    void aFileIsComparedWithWhatItWas() throws IOException {
        CommandRun run = run();
        String file = "in 酒店/changed \"1\".blueprint";

        assertThat(run.run("diff", "--git", "v1", file).out()).contains("“Receipt”");
        assertThat(run.run("diff", "--git", "HEAD", "--exit-code", file).exitCode())
                .isZero();
        assertThat(inside().run("diff", "--git", "v1", "changed \"1\".blueprint")
                        .out())
                .contains("“Receipt”");
    }

    @Test
    void aFolderGivesWhatIsDifferentInIt() throws IOException {
        CommandRun run = run();
        Outcome all = run.run("diff", "--git", "v1", "--forbid", "blueprint", ".");

        assertThat(all.err())
                .isEqualTo("blueline: 3 changes are forbidden: blueprint-added fresh.blueprint, untracked.blueprint;"
                        + " blueprint-removed v1:gone.blueprint\n");
        assertThat(run.run("diff", "--git", "v1..", "--forbid", "blueprint", ".")
                        .err())
                .isEqualTo("blueline: 2 changes are forbidden: blueprint-added HEAD:fresh.blueprint;"
                        + " blueprint-removed v1:gone.blueprint\n");
        assertThat(inside().run("diff", "--git", "v1..HEAD", "--forbid", "blueprint", ".")
                        .err())
                .isEmpty();
        assertThat(inside().run("diff", "--git", "v1..HEAD", "--forbid", "blueprint", "..", ".")
                        .err())
                .contains("HEAD:../fresh.blueprint");
    }

    @Test
    void aRenamedFileIsFollowedFromEitherName() throws IOException {
        CommandRun run = run();

        for (String name : new String[] {"before.blueprint", "in 酒店/after.blueprint"}) {
            Outcome outcome = run.run("diff", "--git", "v1..HEAD", "--exit-code", "--forbid", "blueprint", name);
            assertThat(outcome.err()).isEmpty();
            assertThat(outcome.exitCode()).isZero();
        }
    }

    @Test
    void threeDotsBeginWhereTheTwoWentApart() throws IOException {
        CommandRun run = run();
        Repository repository = Repository.in(folder());
        repository.git("checkout", "--quiet", "-b", "side", "v1");
        run.file("side.blueprint", OLD);
        repository.commit();

        assertThat(run.run("diff", "--git", "HEAD~0...v1", "--forbid", "blueprint", ".")
                        .err())
                .isEqualTo("no blueprint changed under .\n");
        assertThat(run.run("diff", "--git", "v1...", "--forbid", "blueprint", ".")
                        .err())
                .contains("blueprint-added HEAD:side.blueprint");
        repository.git("checkout", "--quiet", "--orphan", "apart");
        repository.commit();
        assertThat(run.run("diff", "--git", "v1...HEAD", ".").err())
                .isEqualTo(
                        "blueline: v1 and HEAD have no commit in common; compare them as they are: --git v1..HEAD\n");
    }

    @Test
    void whatGitDoesNotKnowIsOneSentence() throws IOException {
        CommandRun run = run();

        assertThat(run.run("diff", "--git", "nope", "."))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: git knows no revision nope in the repository of .; if it is elsewhere, fetch it"
                                + " first\n"));
        assertThat(run.run("diff", "--git", "v1..nope", ".").err()).contains("no revision nope");
        assertThat(run.run("diff", "--git", "v1", "nope.blueprint").err())
                .isEqualTo("blueline: nope.blueprint is neither in v1 nor on disk\n");
        assertThat(run.run("diff", "--git", "v1..HEAD", "untracked.blueprint").err())
                .isEqualTo("blueline: untracked.blueprint is neither in v1 nor in HEAD, though it is on disk; is it"
                        + " committed?\n");
        assertThat(run.run("diff", "--git", "HEAD", "-").err()).contains("standard input is none");
        assertThat(run.run("diff", "--git", "HEAD").err())
                .isEqualTo("blueline: diff --git needs a file or a folder; for this folder: blueline diff --git HEAD"
                        + " .\n");
        assertThat(run.run("diff", "--git", "--", ".").exitCode()).isEqualTo(2);
        assertThat(run.run("diff", "--git=--upload-pack=x", ".").err()).contains("--git needs a revision");
    }

    @Test
    void aRepositoryWithoutCommitsSaysSo() throws IOException {
        CommandRun run = CommandRun.in(folder()).file("new.blueprint", OLD);
        Repository.in(folder());

        assertThat(run.run("diff", "--git", "HEAD", "."))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: the repository of . has no commit yet, so there is nothing to compare with\n"));
    }

    @Test
    void aFolderOutsideOfRepositoriesIsOneSentence() {
        Outcome outcome = CommandRun.in(temporary).file("a.blueprint", OLD).run("diff", "--git", "HEAD", "a.blueprint");

        assertThat(outcome.err())
                .isEqualTo("blueline: --git asks git what changed, and a.blueprint is in no git repository\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
    }

    @Test
    void aShallowCloneSaysWhatIsMissing() throws IOException {
        run();
        Repository repository = Repository.in(folder());
        repository.git("clone", "--quiet", "--depth", "1", "--no-tags", "file://" + folder(), "../shallow");

        assertThat(CommandRun.in(temporary.resolve("shallow"))
                        .run("diff", "--git", "HEAD~1", ".")
                        .err())
                .isEqualTo(
                        "blueline: git knows no revision HEAD~1 in the repository of ., of which only the newest part"
                                + " was fetched; `git fetch --unshallow` gets the rest\n");
    }

    @Test
    void aRepositoryInsideIsAskedItself() throws IOException {
        CommandRun run = run();
        Files.createDirectories(folder().resolve("inner"));
        run.file("inner/deep.blueprint", OLD);
        Repository.in(folder().resolve("inner")).commit();
        run.file("inner/deep.blueprint", NEW);

        assertThat(run.run("diff", "--git", "HEAD", "inner/deep.blueprint").out())
                .contains("“Receipt”");
        assertThat(run.run("diff", "--git", "v1", "inner").err()).contains("no revision v1");
    }

    @Test
    void anErrorInAnOldVersionIsShownWithItsRevision() throws IOException {
        CommandRun run = CommandRun.in(folder()).file("a.blueprint", CommandRun.BROKEN);
        Repository.in(folder()).commit();
        Outcome outcome = run.file("a.blueprint", OLD).run("diff", "--git", "HEAD", "a.blueprint");

        assertThat(outcome.err()).contains("HEAD:a.blueprint:4:17: error[");
        assertThat(outcome.exitCode()).isEqualTo(1);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        CommandRun run = run();
        Set<String> before = run.files().keySet();
        run.run("diff", "--git", "v1..HEAD", ".");

        assertThat(run.files().keySet()).isEqualTo(before);
    }
}
