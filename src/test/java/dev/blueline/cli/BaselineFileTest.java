package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.BROKEN;
import static dev.blueline.testing.CommandRun.CLEAN;
import static dev.blueline.testing.CommandRun.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
    private static final String EXCEPTION = "  allow dead-end \"There is none\"\n";
    /** The warning with two exceptions that nothing needs, which are alike. */
    private static final String TWICE = WARNING.replace(EXCEPTION, EXCEPTION + EXCEPTION);

    @TempDir
    private Path folder;

    private CommandRun run;

    @BeforeEach
    void prepare() {
        run = CommandRun.in(folder);
    }

    private Outcome check(String... paths) {
        return run("", paths);
    }

    private Outcome renew(String... paths) {
        return run("--update-baseline", paths);
    }

    private Outcome run(String option, String... paths) {
        String words = "check --fail-on warning --baseline known.json " + option + " " + String.join(" ", paths);
        return run.run(words.strip().split(" +"));
    }

    @Test
    void whatIsKnownPasses() {
        run.file("b.blueprint", WARNING).file("a.blueprint", WARNING).file("c.blueprint", CLEAN);

        assertThat(renew("."))
                .isEqualTo(new Outcome(
                        0,
                        "3 files checked: no findings\n2 known findings in the baseline\n",
                        "known.json: 2 known findings, 2 of them new\n"));
        assertThat(run.text("known.json").lines().map(line -> line.replaceAll("[0-9a-f]{32}", "…")))
                .containsExactly(
                        "{",
                        "  \"format\": \"blueline-baseline/1\",",
                        "  \"findings\": [",
                        "    {\"file\":\"a.blueprint\",\"code\":\"BL501\",\"fingerprint\":\"…\",\"words\":\"unused-allow:"
                                + " dead-end\"},",
                        "    {\"file\":\"b.blueprint\",\"code\":\"BL501\",\"fingerprint\":\"…\",\"words\":\"unused-allow:"
                                + " dead-end\"}",
                        "  ]",
                        "}");
        assertThat(check("."))
                .isEqualTo(new Outcome(0, "3 files checked: no findings\n2 known findings in the baseline\n", ""));
    }

    @Test
    void linesThatAreAddedChangeNothing() {
        run.file("a.blueprint", WARNING);
        renew(".");
        run.file("a.blueprint", "// new\n\n" + WARNING.replace("  step", "  note \"New\"\n  step"));

        assertThat(check(".").exitCode()).isZero();
    }

    @Test
    void aNewFindingFails() {
        run.file("a.blueprint", WARNING);
        renew(".");
        run.file("a.blueprint", WARNING.replace(EXCEPTION, EXCEPTION + "  allow self-loop \"New\"\n"));

        Outcome outcome = check(".");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("a.blueprint:8:9: warning[BL501 unused-allow]: ")
                .endsWith("""

                        1 file checked: 1 warning
                        1 finding can be fixed with --fix
                        1 known finding in the baseline
                        failed, because fail-on is warning
                        """);
    }

    @Test
    void whatIsGoneIsToldAndNoMistake() {
        run.file("a.blueprint", TWICE);
        renew(".");
        run.file("a.blueprint", CLEAN);

        assertThat(check("."))
                .isEqualTo(new Outcome(
                        0,
                        "1 file checked: no findings\n2 findings of the baseline are gone; to renew it: blueline check"
                                + " --fail-on warning --baseline known.json . --update-baseline\n",
                        ""));
        assertThat(renew("."))
                .isEqualTo(new Outcome(0, "1 file checked: no findings\n", "known.json: 0 known findings, 2 gone\n"));
        assertThat(check(".")).isEqualTo(new Outcome(0, "1 file checked: no findings\n", ""));
    }

    @Test
    void ofFindingsThatAreAlikeOneMoreIsNew() {
        run.file("a.blueprint", TWICE);
        renew(".");
        run.file("a.blueprint", WARNING.replace(EXCEPTION, EXCEPTION.repeat(3)));
        assertThat(check(".").out()).contains("\n2 known findings in the baseline\n");

        run.file("a.blueprint", WARNING);
        assertThat(check(".").out())
                .startsWith("1 file checked: no findings\n1 known finding in the baseline\n1 finding of the baseline is"
                        + " gone; ");
    }

    @Test
    void whoOnlyLooksDoesNotRenew() {
        run.file("a.blueprint", WARNING);

        assertThat(renew("--diff", "."))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: --diff writes nothing, and --update-baseline writes the baseline; leave one of them"
                                + " out\n"));
        assertThat(folder.resolve("known.json")).doesNotExist();
        assertThat(renew("--fix", ".").err()).isEqualTo("known.json: 0 known findings\n");
    }

    @Test
    void aRenamedFileKeepsItsFindings() throws IOException {
        run.file("alt/一.blueprint", TWICE).file("b.blueprint", CLEAN);
        renew(".");
        Files.move(folder.resolve("alt/一.blueprint"), folder.resolve("二.blueprint"));

        assertThat(check("."))
                .isEqualTo(new Outcome(0, "2 files checked: no findings\n2 known findings in the baseline\n", ""));
        assertThat(renew(".").err()).isEqualTo("known.json: 2 known findings\n");
        assertThat(run.text("known.json")).contains("\"二.blueprint\"").doesNotContain("一");
    }

    @Test
    void aCopyOfAFileIsNew() {
        run.file("a.blueprint", WARNING);
        renew(".");
        run.file("b.blueprint", WARNING);

        assertThat(check(".").out()).startsWith("b.blueprint:7:9: ").contains("\n2 files checked: 1 warning\n");
    }

    @Test
    void filesThatAreNotLookedAtStayAsTheyAre() {
        run.file("a.blueprint", WARNING).file("b.blueprint", TWICE);
        renew(".");
        run.file("a.blueprint", CLEAN).file("b.blueprint", CLEAN);

        assertThat(check("a.blueprint").out()).contains("\n1 finding of the baseline is gone; ");
        assertThat(renew("a.blueprint").err()).isEqualTo("known.json: 2 known findings, 1 gone\n");
        assertThat(check(".").out()).contains("\n2 findings of the baseline are gone; ");
    }

    @Test
    void whatIsKnownOfADeletedFileIsGone() throws IOException {
        run.file("a.blueprint", WARNING).file("b.blueprint", CLEAN);
        renew(".");
        Files.delete(folder.resolve("a.blueprint"));

        assertThat(check("b.blueprint").out()).contains("\n1 finding of the baseline is gone; ");
    }

    @Test
    void aFileWithMistakesInItsLanguageWasNotLookedAt() {
        run.file("a.blueprint", TWICE);
        renew(".");
        run.file("a.blueprint", BROKEN);

        Outcome outcome = renew(".");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("\n1 file checked: 1 error\n");
        assertThat(outcome.err()).isEqualTo("known.json (unchanged): 2 known findings\n");
        run.file("a.blueprint", TWICE);
        assertThat(check(".").exitCode()).isZero();
    }

    @Test
    void pathsBeginAtTheBaselinesFolder() {
        run.file("服务/包裹.blueprint", WARNING).file("ci/.keep", "");

        run.run("check", "--baseline", "ci/已知.json", "--update-baseline", "服务");

        assertThat(run.text("ci/已知.json")).contains("{\"file\":\"../服务/包裹.blueprint\",");
        assertThat(CommandRun.in(folder.resolve("服务"))
                        .run("check", "--fail-on", "info", "--baseline", "../ci/已知.json", "包裹.blueprint"))
                .isEqualTo(new Outcome(0, "1 file checked: no findings\n1 known finding in the baseline\n", ""));
    }

    @Test
    void anUnchangedBaselineIsNotTouched() throws IOException {
        run.file("a.blueprint", WARNING);
        renew(".");
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("known.json"), before);

        assertThat(renew(".").err()).isEqualTo("known.json (unchanged): 1 known finding\n");
        assertThat(Files.getLastModifiedTime(folder.resolve("known.json"))).isEqualTo(before);
    }

    @Test
    void programsReadTheirFormatAlone() {
        run.file("a.blueprint", WARNING);
        renew(".");

        assertThat(check("-f", "concise", ".")).isEqualTo(new Outcome(0, "", "1 known finding in the baseline\n"));
    }

    @Test
    void theConfigurationNamesItFromItsOwnFolder() {
        run.file(".blueline.toml", "fail-on = \"warning\"\nbaseline = \"ci/known.json\"\n")
                .file("ci/.keep", "")
                .file("services/a.blueprint", WARNING);

        assertThat(run.run("check", ".").err())
                .isEqualTo("blueline: there is no baseline ci/known.json; to make one of the findings of today, add"
                        + " --update-baseline\n");
        assertThat(run.run("check", "--update-baseline", ".").exitCode()).isZero();
        assertThat(run.text("ci/known.json")).contains("\"../services/a.blueprint\"");
        assertThat(CommandRun.in(folder.resolve("services")).run("check", ".").exitCode())
                .isZero();
    }

    @Test
    void standardInputIsNeverKnown() {
        run.input(WARNING).file("a.blueprint", WARNING);

        assertThat(renew("-", ".").out()).startsWith("<stdin>:7:9: ").contains("\n2 files checked: 1 warning\n");
        assertThat(run.text("known.json")).doesNotContain("stdin");
    }

    @Test
    void whatIsChosenOfAFileIsNotAllOfIt() {
        String variants = WARNING.replace("  step", "  variants { big \"Big\" }\n  step");
        run.file("a.blueprint", variants);
        renew(".");
        run.file("a.blueprint", variants.replace(EXCEPTION, ""));

        assertThat(check("--variant", "big", ".")).isEqualTo(new Outcome(0, "1 file checked: no findings\n", ""));
        assertThat(renew("--variant", "big", ".").err())
                .isEqualTo("blueline: a baseline holds what is found with all variants; leave out --variant to renew"
                        + " it\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                          | line 1 of it is no JSON",
                "`{`                                         | line 1 of it is no JSON",
                "`{} {}`                                     | line 1 of it is no JSON",
                "`{\n<<<<<<< HEAD\n`                         | line 2 of it marks a conflict in a merge",
                "`blueprint \"x\" {}`                        | line 1 of it is no JSON",
                "`[]`                                        | it is JSON of another kind",
                "`{\"findings\": []}`                        | it is JSON of another kind",
                "`{\"format\": \"blueline-baseline/1\"}`     | it is JSON of another kind",
                "`{\"format\": \"blueline-baseline/2\"}`     | it is one of another version of Blueline,"
                        + " blueline-baseline/2",
                "`{\"format\": \"blueline-baseline/1\", \"findings\": [{\"file\": \"a\", \"code\": 1}]}`"
                        + " | a finding in it has no \"code\""
            })
    void whatIsNoBaselineIsOneSentence(String text, String why) {
        run.file("known.json", text).file("a.blueprint", CLEAN);
        Outcome expected = new Outcome(
                2,
                "",
                "blueline: known.json cannot be used as a baseline: " + why
                        + "; name a file that --update-baseline has written\n");

        assertThat(check(".")).isEqualTo(expected);
        assertThat(renew(".")).isEqualTo(expected);
        assertThat(run.text("known.json")).isEqualTo(text);
    }

    @Test
    void otherThingsThatCannotBeAreOneSentence() {
        run.file("a.blueprint", CLEAN).file("known.json", new byte[] {(byte) 0xFF, (byte) 0xFE});

        assertThat(check(".").err()).startsWith("blueline: known.json cannot be used as a baseline: it is not UTF-8; ");
        assertThat(run.run("check", "--update-baseline", ".").err())
                .isEqualTo("blueline: --update-baseline needs to know which file: --baseline baseline.json"
                        + " --update-baseline\n");
        assertThat(run.run("check", "--baseline", ".", ".").err())
                .isEqualTo("blueline: . is a folder; name the baseline in it, such as baseline.json\n");
        assertThat(run.run("check", "--baseline", "no/b.json", "--update-baseline", ".")
                        .err())
                .startsWith("blueline: no/b.json cannot be written: ");
    }
}
