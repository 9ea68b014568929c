package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.BROKEN;
import static dev.blueline.testing.CommandRun.CLEAN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import dev.blueline.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files have an error, so that the findings tell which of them were looked at. */
class FileSelectionTest {
    private static final String NAME = ".blueline.toml";

    @TempDir
    private Path folder;

    @Test
    void aSearchLeavesOutWhatTheConfigurationExcludes() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "exclude = [\"drafts/\", \"*-旧.blueprint\"]\n")
                .file("a.blueprint", BROKEN)
                .file("a-旧.blueprint", BROKEN)
                .file("team/drafts/b.blueprint", BROKEN)
                .file("team/b.blueprint", BROKEN);

        assertThat(checked(run.run("check", "-f", "concise", "."))).containsExactly("a.blueprint", "team/b.blueprint");
        assertThat(checked(run.run("check", "-f", "concise", "team/drafts/b.blueprint", "a-旧.blueprint")))
                .containsExactly("team/drafts/b.blueprint", "a-旧.blueprint");
        assertThat(run.run("check", "team/drafts").err())
                .isEqualTo(
                        "blueline: all .blueprint files under the folder team/drafts are left out by .gitignore or by"
                                + " .blueline.toml; name a file itself to have it in any case\n");
        assertThat(checked(run.run("check", "-f", "concise", "--no-config", ".")))
                .hasSize(4);
    }

    @Test
    void aSearchIsLimitedToWhatTheConfigurationIncludes() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "include = [\"services/**/*.blueprint\"]\nexclude = [\"services/old/\"]\n")
                .file("a.blueprint", BROKEN)
                .file("services/a.blueprint", BROKEN)
                .file("services/x/a.blueprint", BROKEN)
                .file("services/old/a.blueprint", BROKEN);

        assertThat(checked(run.run("check", "-f", "concise", ".")))
                .containsExactly("services/a.blueprint", "services/x/a.blueprint");
        assertThat(checked(CommandRun.in(folder.resolve("services")).run("check", "-f", "concise", "x", "../services")))
                .containsExactly("x/a.blueprint", "../services/a.blueprint");
    }

    @Test
    void everyConfigurationOnTheWayMayLeaveOut() {
        CommandRun run = CommandRun.in(folder)
                .file(NAME, "exclude = [\"vendor/\"]\n")
                .file("vendor/" + NAME, "this is no configuration")
                .file("vendor/a.blueprint", BROKEN)
                .file("team/" + NAME, "exclude = [\"/x.blueprint\"]\n")
                .file("team/x.blueprint", BROKEN)
                .file("team/in/x.blueprint", BROKEN);

        Outcome outcome = run.run("check", "-f", "concise", ".");

        assertThat(outcome.err()).isEmpty();
        assertThat(checked(outcome)).containsExactly("team/in/x.blueprint");
    }

    @Test
    void globsOfANamedConfigurationStartFromTheWorkingFolder() {
        CommandRun run = CommandRun.in(folder)
                .file("ci/strict.toml", "exclude = [\"team/drafts\"]\n")
                .file("team/drafts/a.blueprint", BROKEN)
                .file("team/a.blueprint", BROKEN);

        assertThat(checked(run.run("check", "-f", "concise", "--config", "ci/strict.toml", ".")))
                .containsExactly("team/a.blueprint");
    }

    @Test
    void aSearchLeavesOutWhatGitIgnores() {
        Repository repository = Repository.in(folder);
        CommandRun run = CommandRun.in(folder)
                .file(".gitignore", "/gebaut und 建/\n*.local.blueprint\n")
                .file("tracked.local.blueprint", BROKEN)
                .file("gebaut und 建/a.blueprint", BROKEN)
                .file("a.local.blueprint", BROKEN)
                .file("das Café/新\n行.blueprint", BROKEN)
                .file("sub/.gitignore", "b.blueprint")
                .file("sub/a.blueprint", BROKEN)
                .file("sub/b.blueprint", BROKEN);
        repository.git("add", "--force", "tracked.local.blueprint");

        assertThat(checked(run.run("check", "-f", "concise", ".")))
                .containsExactly("das Café/新 行.blueprint", "sub/a.blueprint", "tracked.local.blueprint");
        assertThat(checked(CommandRun.in(folder.resolve("sub")).run("check", "-f", "concise", ".")))
                .containsExactly("a.blueprint");
        assertThat(checked(run.run("check", "-f", "concise", "a.local.blueprint")))
                .containsExactly("a.local.blueprint");
        assertThat(run.run("fmt", "--check", ".").err()).doesNotContain("a.local.blueprint");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a backslash parts names there")
    void aBackslashIsALetterWhereItPartsNoNames() {
        Repository.in(folder);
        CommandRun run = CommandRun.in(folder).file("a\\b.blueprint", BROKEN).file("c/a\\b.blueprint", BROKEN);

        assertThat(checked(run.run("check", "-f", "concise", ".")))
                .containsExactly("a\\b.blueprint", "c/a\\b.blueprint");
    }

    @Test
    void repositoriesInsideAreSearchedToo() {
        Repository.in(folder);
        CommandRun run = CommandRun.in(folder).file("inner/a.blueprint", BROKEN);
        Repository.in(folder.resolve("inner"));

        assertThat(checked(run.run("check", "-f", "concise", "."))).containsExactly("inner/a.blueprint");
    }

    @Test
    void withoutARepositoryGitIgnoreSaysNothing() {
        CommandRun run = CommandRun.in(folder).file(".gitignore", "*.blueprint").file("a.blueprint", BROKEN);

        assertThat(checked(run.run("check", "-f", "concise", "."))).containsExactly("a.blueprint");
    }

    @Test
    void aRepositoryThatGitCannotReadHidesNothing() {
        CommandRun run = CommandRun.in(folder)
                .file(".git", "no repository")
                .file(".gitignore", "*.blueprint")
                .file("a.blueprint", BROKEN);

        assertThat(checked(run.run("check", "-f", "concise", "."))).containsExactly("a.blueprint");
        assertThat(run.run("check", "--changed-since", "HEAD", ".").exitCode()).isEqualTo(2);
    }

    @Test
    void withoutGitThereIsNoAnswer() {
        Git git = new Git("no-such-program", folder);

        assertThat(git.isThere()).isFalse();
        assertThat(git.notIgnored()).isEmpty();
        assertThat(git.commit("HEAD")).isEmpty();
    }

    @Test
    void onlyChangedFilesAreChecked() throws IOException {
        CommandRun run = CommandRun.in(folder)
                .file(".gitignore", "ignored.blueprint\n")
                .file("same.blueprint", BROKEN)
                .file("edited.blueprint", CLEAN)
                .file("gone.blueprint", BROKEN)
                .file("before.blueprint", BROKEN)
                .file("das 包裹/staged.blueprint", CLEAN);
        Repository repository = Repository.in(folder).commit();
        run.file("edited.blueprint", BROKEN)
                .file("das 包裹/staged.blueprint", BROKEN)
                .file("das 包裹/new.blueprint", BROKEN)
                .file("ignored.blueprint", BROKEN);
        Files.delete(folder.resolve("gone.blueprint"));
        repository.git("mv", "before.blueprint", "after.blueprint");
        repository.git("add", "das 包裹/staged.blueprint");

        assertThat(checked(run.run("check", "-f", "concise", "--changed-since", "HEAD", ".")))
                .containsExactly(
                        "after.blueprint", "das 包裹/new.blueprint", "das 包裹/staged.blueprint", "edited.blueprint");
        CommandRun inside = CommandRun.in(folder.resolve("das 包裹"));
        assertThat(checked(inside.run("check", "-f", "concise", "--changed-since", "HEAD", ".")))
                .containsExactly("new.blueprint", "staged.blueprint");
        assertThat(checked(inside.run(
                        "check",
                        "-f",
                        "concise",
                        "--changed-since",
                        "HEAD",
                        "../edited.blueprint",
                        "../same.blueprint")))
                .containsExactly("../edited.blueprint");
        assertThat(run.run("check", "--changed-since", "HEAD", "gone.blueprint").err())
                .contains("there is no file gone.blueprint");
        repository.commit();
        assertThat(run.run("check", "--changed-since", "HEAD", "."))
                .isEqualTo(new Outcome(0, "0 files checked: no findings\n", "no blueprint changed since HEAD\n"));
        assertThat(checked(run.run("check", "-f", "concise", "--changed-since", "HEAD~1", ".")))
                .hasSize(4);
    }

    @Test
    void otherWorkTreesAreComparedWithTheirOwn() {
        CommandRun run = CommandRun.in(folder.resolve("main"))
                .file("a.blueprint", BROKEN)
                .file("b.blueprint", CLEAN);
        Repository.in(folder.resolve("main")).commit().git("worktree", "add", "--quiet", "../other");
        CommandRun other = CommandRun.in(folder.resolve("other")).file("b.blueprint", BROKEN);

        assertThat(checked(other.run("check", "-f", "concise", "--changed-since", "HEAD", ".")))
                .containsExactly("b.blueprint");
        assertThat(run.run("check", "-f", "concise", "--changed-since", "HEAD", "."))
                .isEqualTo(new Outcome(0, "", "no blueprint changed since HEAD\n"));
    }

    @Test
    void whatGitCannotKnowIsOneSentence() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", BROKEN);
        assertThat(run.run("check", "--changed-since", "HEAD", "a.blueprint"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: --changed-since asks git what changed, and a.blueprint is in no git repository\n"));
        Repository.in(folder).commit();
        for (String revision : List.of("no-such", "-x", "", "HEAD:a.blueprint")) {
            assertThat(run.run("check", "--changed-since=" + revision, "."))
                    .isEqualTo(new Outcome(
                            2,
                            "",
                            "blueline: git knows no revision " + revision
                                    + " in the repository of .; if it is elsewhere, fetch it first\n"));
        }
        assertThat(run.input(BROKEN)
                        .run("check", "--changed-since", "HEAD", "-")
                        .exitCode())
                .isEqualTo(2);
    }

    private static List<String> checked(Outcome outcome) {
        assertThat(outcome.err()).isEmpty();
        return outcome.out()
                .lines()
                .map(line -> line.replaceFirst(":\\d+:\\d+: .*", ""))
                .distinct()
                .toList();
    }
}
