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

class ListCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsFoundIsCountedAndFailsNothing() {
        Outcome outcome = CommandRun.in(folder)
                .file("b/two.blueprint", BROKEN)
                .file("a.blueprint", WARNING)
                .run("list", ".");

        assertThat(outcome).isEqualTo(new Outcome(0, """
                        path             title   steps  actions  errors  warnings  infos
                        a.blueprint      Parcel      1        2       0         1      0
                        b/two.blueprint  Parcel                       1         0      0

                        2 blueprints: 1 error, 1 warning
                        """, ""));
    }

    @Test
    void countsAreThoseOfTheConfigurationOfEachFile() {
        String direct = CLEAN.replace("customer -> frontstage", "support \"Looks it up\" customer -> support");
        CommandRun run = CommandRun.in(folder)
                .file(".blueline.toml", "exclude = [\"drafts/\"]\n")
                .file("mild/.blueline.toml", "rules = { customer-to-support = \"info\" }\n")
                .file("mild/a.blueprint", direct)
                .file("drafts/a.blueprint", direct)
                .file("a.blueprint", direct);

        String counted = run.run("list", "-f", "csv", ".").out();

        assertThat(counted.lines().skip(1))
                .containsExactly("a.blueprint,Parcel,,,,,1,4,1,0,0", "mild/a.blueprint,Parcel,,,,,1,4,0,0,1");
        assertThat(run.run("list", "-f", "csv", "--no-config", ".").out().lines())
                .hasSize(4);
    }

    @Test
    void whatCannotBeReadHasItsLineAndStopsNothing() {
        Outcome outcome = CommandRun.in(folder)
                .file("a.blueprint", CLEAN)
                .file("empty.blueprint", "")
                .run("list", "-f", "csv", "gone.blueprint", ".");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("blueline: there is no file gone.blueprint\n");
        assertThat(outcome.out().lines().skip(1))
                .containsExactly(
                        "a.blueprint,Parcel,,,,,1,3,0,0,0", "empty.blueprint,,,,,,,,1,0,0", "gone.blueprint,,,,,,,,,,");
    }

    @Test
    void aFileWithErrorsKeepsWhatItsHeaderSays() {
        String broken = BROKEN.replace("  step", "  state as-is owner \"前台\" updated 2026-13-01 version \"3\"\n  step");

        assertThat(CommandRun.in(folder)
                        .file("a.blueprint", broken)
                        .run("list", "-f", "csv", ".")
                        .out())
                .contains("a.blueprint,Parcel,as-is,3,前台,,,,2,0,0");
    }

    @Test
    void standardInputIsListedWithoutALink() {
        assertThat(CommandRun.in(folder)
                        .input(CLEAN)
                        .run("list", "-f", "md", "-")
                        .out())
                .contains("| Parcel | \\<stdin\\> |");
    }

    @Test
    void linksStartWhereThePageStands() {
        CommandRun run = CommandRun.in(folder).file("服务/a b.blueprint", CLEAN).file("docs/x.txt", "");

        Outcome outcome = run.run("list", "服务", "-o", "docs/register.md");

        assertThat(outcome).isEqualTo(new Outcome(0, "", "docs/register.md: 1 blueprint\n"));
        assertThat(run.text("docs/register.md"))
                .contains("[Parcel](../%E6%9C%8D%E5%8A%A1/a%20b.blueprint) | 服务/a b.blueprint |");
        assertThat(run.run("list", "服务", "-o", "docs/register.md").err()).endsWith("(unchanged)\n");
        assertThat(run.run("list", "服务", "-f", "md").out()).contains("[Parcel](%E6%9C%8D%E5%8A%A1/a%20b.blueprint)");
    }

    @Test
    void onlySomeAreListed() {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", CLEAN.replace("  step", "  state to-be owner \"Front Office\"\n  step"))
                .file("b.blueprint", CLEAN.replace("  step", "  state as-is\n  step"));

        assertThat(run.run("list", "--state", "as-is", ".").out())
                .contains("b.blueprint")
                .doesNotContain("a.blueprint");
        assertThat(run.run("list", "--owner", "front  office", ".").out())
                .contains("a.blueprint")
                .doesNotContain("b.blueprint");
        assertThat(run.run("list", "--state", "target", "."))
                .isEqualTo(
                        new Outcome(0, "", "none of 2 blueprints is listed: --state target leaves out all of them\n"));
        assertThat(run.run("list", "--owner", "Front Ofice", "."))
                .isEqualTo(new Outcome(
                        2, "", "blueline: no blueprint here has the owner Front Ofice; did you mean Front Office?\n"));
    }

    @Test
    void whatCannotBeIsSaid() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN).file("empty/x", "");

        assertThat(run.run("list").err())
                .isEqualTo("blueline: list needs a file or a folder; for this folder: blueline list .\n");
        assertThat(run.run("list", "-f", "cvs", ".").err())
                .isEqualTo("blueline: the format of a register cannot be cvs; did you mean csv?\n");
        assertThat(run.run("list", "-o", "a.xml", ".").err())
                .startsWith("blueline: the ending of a.xml does not say in which format");
        assertThat(run.run("list", "a.blueprint", "-f", "md", "-o", "a.blueprint")
                        .err())
                .isEqualTo("blueline: a.blueprint is to be listed and cannot take the register; name another file"
                        + " with -o\n");
        assertThat(run.run("list", "empty", "-o", "r.md"))
                .isEqualTo(new Outcome(2, "", "blueline: there is no .blueprint file under the folder empty\n"));
        assertThat(run.run("list", "--owner", " ", ".").err())
                .isEqualTo("blueline: --owner is followed by an empty name\n");
        assertThat(run.run("list", "--sort", "size", ".").err()).contains("--sort cannot be size; choose from path");
    }
}
