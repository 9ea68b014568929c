package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.site.SitePages;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import dev.blueline.testing.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git calls, by itself and with a real git that is set up as the page says. */
class GitCallsTest {
    private static final String OLD = CommandRun.CLEAN;
    private static final String NEW = OLD.replace("\"Shop sign\"", "\"Shop sign\", \"Receipt\"");

    @TempDir
    Path folder;

    private Outcome external(CommandRun run, String... words) {
        return run.run(List.of(List.of("diff", "--external"), List.of(words)).stream()
                .flatMap(List::stream)
                .toArray(String[]::new));
    }

    @Test
    void aTextForGitHasNoCommentsAndOneForm() {
        String written = "/* a */ " + OLD.replace("step", "// b\n\n\n step").replace("\n", "\r\n");
        CommandRun run = CommandRun.in(folder).file("a.blueprint", written);
        Outcome outcome = run.run("diff", "--textconv", "a.blueprint");

        assertThat(outcome).isEqualTo(new Outcome(0, OLD, ""));
        assertThat(run.text("a.blueprint")).isEqualTo(written);
    }

    @Test
    void whatIsNoBlueprintIsShownToGitAsItIs() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", "<<<<<<< ours\nstep {\n");
        assertThat(run.run("diff", "--textconv", "a.blueprint"))
                .isEqualTo(new Outcome(0, "<<<<<<< ours\nstep {\n", ""));
        assertThat(run.file("b.blueprint", new byte[] {(byte) 0xff, 0, 1})
                        .run("diff", "--textconv", "b.blueprint")
                        .exitCode())
                .isZero();
        assertThat(run.run("diff", "--textconv", "nope.blueprint").exitCode()).isEqualTo(2);
        assertThat(run.run("diff", "--textconv").err()).contains("git config diff.blueline.textconv");
    }

    @Test
    void aFileIsCalledAsItIsInTheRepository() {
        CommandRun run = CommandRun.in(folder).file("tmp/x1", OLD).file("tmp/x2", NEW);
        Outcome changed = external(run, "服务/a b.blueprint", "tmp/x1", "1a", "100644", "tmp/x2", "2b", "100644");
        assertThat(changed.out())
                .contains("服务/a b.blueprint\n")
                .contains("“Receipt”")
                .doesNotContain("tmp/");
        assertThat(changed.exitCode()).isZero();

        Outcome renamed = external(
                run,
                "a.blueprint",
                "tmp/x1",
                "1a",
                "100644",
                "tmp/x2",
                "2b",
                "100644",
                "b.blueprint",
                "similarity 90%");
        assertThat(renamed.out()).contains("a.blueprint → b.blueprint\n").contains("“Receipt”");
    }

    @Test
    void aFileThatIsNewOrGoneIsNoMistake() {
        CommandRun run = CommandRun.in(folder).file("x1", OLD);

        assertThat(external(run, "a.blueprint", "/dev/null", ".", ".", "x1", "2b", "100644"))
                .satisfies(outcome -> {
                    assertThat(outcome.out()).contains("a.blueprint\n");
                    assertThat(outcome.exitCode()).isZero();
                });
        assertThat(external(run, "a.blueprint", "x1", "2b", "100644", "/dev/null", ".", ".")
                        .exitCode())
                .isZero();
    }

    @Test
    void whatIsNoBlueprintIsComparedAsText() {
        CommandRun run = CommandRun.in(folder).file("x1", OLD).file("x2", CommandRun.BROKEN);
        Outcome outcome = external(run, "a.blueprint", "x1", "1a", "100644", "x2", "2b", "100644");

        assertThat(outcome.out())
                .startsWith("a.blueprint\n  cannot be compared as a blueprint (1 error); as text:\n--- a.blueprint\n")
                .contains("\n+    customer -> frontstge\n");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void aFileThatIsNotMergedIsNamed() {
        assertThat(external(CommandRun.in(folder), "a.blueprint"))
                .isEqualTo(new Outcome(0, "* Unmerged path a.blueprint\n", ""));
        assertThat(external(CommandRun.in(folder), "a", "b").err()).contains("git config diff.blueline.command");
    }

    @Test
    void gitShowsChangesOfTheService() {
        CommandRun run = CommandRun.in(folder)
                .file(".gitattributes", "*.blueprint diff=blueline\n")
                .file("服务/a b.blueprint", OLD)
                .file("moved.blueprint", OLD.replace("Parcel", "Parcels"))
                .file("gone.blueprint", OLD);
        Repository repository = Repository.in(folder).commit();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String blueline = "'" + java + "' -XX:TieredStopAtLevel=1 -cp '" + System.getProperty("java.class.path")
                + "' dev.blueline.cli.Main diff ";
        Matcher setting = Pattern.compile("^git config (\\S+) (?:'(.*)'|(\\S+))$", Pattern.MULTILINE)
                .matcher(SitePages.read("diff.md"));
        while (setting.find()) {
            String value = setting.group(2) == null ? setting.group(3) : setting.group(2);
            repository.git("config", setting.group(1), value.replace("blueline diff ", blueline));
        }
        assertThat(repository.git("config", "--get-regexp", "^diff[.]blueline").lines())
                .hasSize(4);

        run.file(
                "服务/a b.blueprint",
                "// reformatted\n" + OLD.replace("\n", "\r\n").replace("  ", "\t"));
        String unchanged = repository.git("-c", "core.quotepath=false", "diff");
        assertThat(unchanged).contains("服务/a b.blueprint").doesNotContain("@@", "“");
        assertThat(repository.git("diff", "--no-ext-diff")).doesNotContain("@@");

        run.file("服务/a b.blueprint", "// again\n" + NEW).file("broken.blueprint", CommandRun.BROKEN);
        repository.git("mv", "moved.blueprint", "there.blueprint");
        repository.git("rm", "--quiet", "gone.blueprint");
        repository.commit();
        assertThat(repository.git("show", "--ext-diff", "-M"))
                .contains("服务/a b.blueprint\n", "“Receipt”", "broken.blueprint\n", "gone.blueprint\n")
                .doesNotContain("again");
        for (String shows : List.of("log -1 -p --ext-diff -- 服务", "diff HEAD~1 -- 服务")) {
            assertThat(repository.git(shows.split(" "))).contains("“Receipt”").doesNotContain("again");
        }
        assertThat(repository.git("log", "-1", "-p", "-U0", "--", "服务", "broken.blueprint"))
                .contains(" @@ step \"Arrive\" {\n")
                .contains("\n+    evidence \"Shop sign\", \"Receipt\"\n")
                .contains("+    customer -> frontstge\n")
                .doesNotContain("again");
    }
}
