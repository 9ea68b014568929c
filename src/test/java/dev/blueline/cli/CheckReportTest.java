package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.BROKEN;
import static dev.blueline.testing.CommandRun.CLEAN;
import static dev.blueline.testing.CommandRun.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.blueline.compile.KnownCodes;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckReportTest {
    @TempDir
    private Path folder;

    static List<String> formats() {
        return CheckReport.FORMATS;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFormatIsAloneOnStandardOutputAndInTheHelp(String format) {
        Outcome outcome = CommandRun.in(folder).file("a.blueprint", BROKEN).run("check", "-f", format, "a.blueprint");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("frontstge").doesNotContain("\033");
        assertThat(CommandRun.in(folder).run("help", "check").out()).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"services, ., services/", "services, ../services, services/", "., services, services/"})
    void programsAreToldPathsFromTheRootOfTheRepository(String working, String path, String prefix) throws IOException {
        CommandRun.in(folder).file("services/酒店 a.blueprint", BROKEN).file(".git", "gitdir: elsewhere\n");

        Outcome outcome = CommandRun.in(folder.resolve(working)).run("check", "-f", "gitlab", path);

        assertThat(outcome.out()).contains("\"path\": \"" + prefix + "酒店 a.blueprint\"");
    }

    @Test
    void withoutARepositoryTheyAreToldFromTheWorkingFolder() {
        CommandRun.in(folder).file("services/a.blueprint", BROKEN);
        String whole = folder.resolve("services/a.blueprint")
                .toAbsolutePath()
                .normalize()
                .toString();

        assertThat(CommandRun.in(folder).run("check", "-f", "gitlab", whole).out())
                .contains("\"path\": \"services/a.blueprint\"");
        assertThat(CommandRun.in(folder.resolve("services"))
                        .run("check", "-f", "json", "./a.blueprint")
                        .out())
                .contains("\"path\": \"a.blueprint\"");
        assertThat(CommandRun.in(folder.resolve("services"))
                        .run("check", "-f", "concise", "./a.blueprint")
                        .out())
                .startsWith("./a.blueprint:4:17: ");
    }

    @Test
    void whatLiesElsewhereIsToldByItsWholePath() throws IOException {
        CommandRun.in(folder).file("a.blueprint", BROKEN).file("work/b.blueprint", CLEAN);

        assertThat(CommandRun.in(folder.resolve("work"))
                        .run("check", "-f", "json", "../a.blueprint")
                        .out())
                .contains("\"path\": \"" + folder.toString().replace('\\', '/') + "/a.blueprint\"");
    }

    @Test
    void standardInputIsNoFile() {
        CommandRun run = CommandRun.in(folder).input(BROKEN);

        assertThat(run.run("check", "-f", "github", "-").out()).startsWith("::error title=BL101 ");
        assertThat(run.run("check", "-f", "sarif", "-").out())
                .contains("\"uri\": \"%3Cstdin%3E\"\n")
                .doesNotContain("uriBaseId");
    }

    @Test
    void aReportGoesIntoAFileAndTextToTheTerminal() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", BROKEN);

        Outcome outcome = run.run("check", "-f", "json", "-o", "findings.json", ".", "--color", "always");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains("\033[", "\n1 file checked: 1 error\n");
        assertThat(run.text("findings.json"))
                .isEqualTo(run.run("check", "-f", "json", ".").out());
        run.run("check", "-o", "findings.txt", ".", "--color", "always");
        assertThat(run.run("check", ".").out()).startsWith(run.text("findings.txt"));
        assertThat(run.run("check", "-f", "json", "--output", "-", ".").out()).isEqualTo(run.text("findings.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "sarif", "gitlab", "junit", "checkstyle"})
    void aDocumentIsWrittenEvenIfNothingIsFound(String format) throws IOException {
        CommandRun run = CommandRun.in(folder);
        Files.createDirectory(folder.resolve("empty"));

        Outcome outcome = run.run("check", "-f", format, "empty");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).matches("(?s)[\\[{<].*\n");
        assertThat(run.run("check", "-f", format, "-o", "report", "empty"))
                .isEqualTo(new Outcome(2, "", outcome.err()));
        assertThat(run.text("report")).isEqualTo(outcome.out());
    }

    @Test
    void aReportNeverReplacesWhatItIsAbout() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", BROKEN);

        assertThat(run.run("check", "-o", "./a.blueprint", "."))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: ./a.blueprint is to be checked and cannot take the report; name another file with"
                                + " -o\n"));
        assertThat(run.text("a.blueprint")).isEqualTo(BROKEN);
    }

    @Test
    void aReportThatCannotBeWrittenIsToldAsSuch() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN).file("taken/x", "");

        assertThat(run.run("check", "-f", "sarif", "-o", "no/such/file", "."))
                .isEqualTo(new Outcome(
                        2,
                        "1 file checked: no findings\n",
                        "blueline: no/such/file cannot be written: its folder is not there, or takes no files\n"));
        assertThat(run.run("check", "-o", "taken", ".").err())
                .isEqualTo("blueline: taken cannot be written: it is a folder\n");
    }

    @Test
    void aBuildServerFailsWhatTheCheckFails() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", WARNING);

        assertThat(run.run("check", "-f", "junit", ".").out()).contains("failures=\"0\"");
        assertThat(run.run("check", "-f", "junit", "--fail-on", "warning", ".").out())
                .contains("failures=\"1\"");
    }

    /** Whatever is found, SARIF can describe it. */
    @Test
    void everyCodeHasItsTexts() {
        assertThat(KnownCodes.all()).allSatisfy(known -> {
            assertThat(CodeTexts.of(known.code()).page()).startsWith("# ").endsWith("\n");
            assertThat(CodeTexts.of(known.code()).tags()).startsWith("service-blueprint");
        });
        JsonObject report = JsonParser.parseString(CommandRun.in(folder)
                        .file("a.blueprint", WARNING)
                        .run("check", "-f", "sarif", ".")
                        .out())
                .getAsJsonObject();
        assertThat(report.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results"))
                .isNotEmpty();
    }
}
