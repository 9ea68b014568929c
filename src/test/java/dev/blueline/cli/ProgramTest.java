package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.rules.Rules;
import dev.blueline.compile.KnownCodes;
import dev.blueline.compile.RenderFormat;
import dev.blueline.compile.Renderers;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Renderer;
import dev.blueline.render.TextRenderer;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {
    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsItHelpsButFails() {
        assertThat(run()).isEqualTo(new Outcome(2, "", Overview.TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "help help", "help --help"})
    void helpIsAResult(String words) {
        assertThat(run(words.split(" ", -1))).isEqualTo(new Outcome(0, Overview.TEXT, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"render", "check", "rules", "explain"})
    void everyCommandHasHelpWithExamples(String command) {
        Outcome outcome = run(command, "--help");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .startsWith("Usage: blueline " + command)
                .contains("Options:\n", "\nExamples:\n  blueline " + command)
                .doesNotContain("%", "\t");
        assertThat(outcome.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run("help", command)).isEqualTo(outcome);
        assertThat(run(command, "-h", "nope.blueprint")).isEqualTo(outcome);
        assertThat(Overview.TEXT).contains("\n  " + command + " ");
    }

    @Test
    void theManyOptionsOfCheckArePartedAndEachIsNamedOnce() {
        String help = run("check", "--help").out();

        assertThat(help)
                .containsSubsequence(
                        "\nOptions:\n  -f, --format=",
                        "\n\nWhen the check fails:\n      --fail-on=",
                        "\n\nFixes:\n      --fix ",
                        "\n\nWhat is checked:\n      --variant=",
                        "\n\nConfiguration:\n      --config=",
                        "\n\nGeneral:\n      --color=");
        assertThat(help.lines().filter(line -> line.matches("  (-., |    )--.*")))
                .hasSameSizeAs(new CheckCommand().spec().options());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "version"})
    void theVersionIsAResult(String word) {
        Outcome outcome = run(word);

        assertThat(outcome.out()).matches("blueline [0-9]+\\.[0-9]+\\.[0-9]+.*\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rendr x     | there is no command rendr; did you mean render?",
                "help chek   | there is no command chek; did you mean check?",
                "draw x      | there is no command draw; `blueline help` lists the commands",
                "--debgu     | the command comes first, and then options such as --debgu; `blueline help` lists the commands",
                "a.blueprint | the command comes before the file: blueline render a.blueprint, or blueline check a.blueprint",
                "-           | the command comes before the file: blueline render -, or blueline check -",
                "rules x     | rules takes nothing like x; `blueline help rules` lists the options",
                "explain     | explain needs a rule, such as: blueline explain missing-evidence; `blueline rules` lists all",
                "explain mising-evidence | there is no rule mising-evidence; did you mean missing-evidence?",
                "explain x   | there is no rule x; choose from those that `blueline rules` lists"
            })
    void whatIsNotUnderstoodIsOneSentence(String words, String sentence) {
        assertThat(run(words.strip().split(" ", -1))).isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
    }

    @Test
    void whatAUserTypedMovesNoCursor() {
        assertThat(run("\033[2Jrender\n").err()).doesNotContain("\033").hasLineCount(1);
    }

    @Test
    void aRuleIsExplainedByNameAndByCode() {
        Outcome outcome = run("explain", "missing-evidence");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("# missing-evidence\n").contains("## Why", "```blueprint\n");
        assertThat(run("explain", "bl210")).isEqualTo(outcome);
        assertThat(run("explain", "Missing-Evidence", "--debug")).isEqualTo(outcome);
    }

    @Test
    void anItemOfAListThatIsTooLongGoesOnBelowItsText() {
        assertThat(run("explain", "customer-to-support").out()).endsWith("""
                - `frontstage-to-support-jump`: An arrow joins frontstage and support past the people
                  backstage
                """);
    }

    @Test
    void severalRulesAreExplainedOneAfterTheOther() {
        assertThat(run("explain", "self-loop", "BL104", "bl301").out())
                .isEqualTo(run("explain", "self-loop").out() + "\n"
                        + run("explain", "unclear-reference").out());
    }

    @Test
    void aFormerNameIsExplainedByTheOneOfToday() {
        Outcome outcome = run("explain", "Score-Range");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err())
                .isEqualTo("blueline: score-range is called out-of-range today; the former name still works\n");
        assertThat(outcome.out())
                .isEqualTo(run("explain", "out-of-range").out())
                .contains("`score-range`");
    }

    @Test
    void theListOfRulesComesInThreeFormats() {
        assertThat(run("rules", "-f", "text")).isEqualTo(run("rules"));
        assertThat(run("rules", "-f", "md").out())
                .contains("| BL203 | [customer-to-support](customer-to-support.md) |");
        assertThat(run("rules", "--format", "json").out())
                .startsWith("[\n")
                .contains("\"id\": \"customer-to-support\"");
        assertThat(run("rules", "-f", "jsn"))
                .isEqualTo(new Outcome(2, "", "blueline: the format of rules cannot be jsn; did you mean json?\n"));
    }

    @Test
    void everythingThatCanBeFoundIsListedAndExplained() {
        String table = run("rules").out();

        assertThat(table.lines().filter(line -> line.matches("BL\\d{3}  [a-z].*")))
                .hasSameSizeAs(KnownCodes.all());
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(table)
                        .contains(rule.info().code().id() + "  " + rule.info().slug() + " "));
        assertThat(KnownCodes.all())
                .allSatisfy(
                        known -> assertThat(run("explain", known.code().id()).out())
                                .startsWith("# " + known.code().slug() + "\n"));
    }

    @Test
    void aMistakeInTheProgramIsNeverTakenForAFinding() {
        assertMistake("StackOverflowError", () -> {
            throw new StackOverflowError();
        });
        assertMistake("OutOfMemoryError", () -> {
            throw new OutOfMemoryError();
        });
        assertMistake("IllegalStateException", () -> {
            throw new IllegalStateException("seven");
        });
    }

    private void assertMistake(String name, Supplier<String> renderer) {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", CommandRun.CLEAN)
                .renderers(new Renderers(
                        List.of(new RenderFormat("odd", List.of("odd"), false, false, () -> odd(renderer)))));

        assertThat(run.run("render", "a.blueprint"))
                .isEqualTo(new Outcome(
                        3,
                        "",
                        "blueline: this is a mistake in Blueline, not in your file (" + name
                                + "); please report it with the file and what the same command says with --debug\n"));
        assertThat(run.files()).containsOnlyKeys("a.blueprint");
        assertThat(run.run("render", "a.blueprint", "--debug").err()).contains(name, "\tat dev.blueline.");
    }

    private static Renderer odd(Supplier<String> text) {
        return new TextRenderer() {
            @Override
            public String name() {
                return "odd";
            }

            @Override
            public List<String> endings() {
                return List.of("odd");
            }

            @Override
            public String render(BlueprintIndex index, RenderOptions options) {
                return text.get();
            }
        };
    }

    private Outcome run(String... words) {
        return CommandRun.in(folder).run(words);
    }
}
