package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.ChildProgram;
import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The views of a blueprint, as people ask for them at the command line. */
class RenderViewTest {
    private static final String INN = """
            blueprint "Inn" {
              actors { waiter "Waiter" cook "Cook" }
              variants { group "Group" }
              lanes { customer guest "Guest" frontstage desk "Desk" backstage 厨房 "厨房" }
              phase "Arrival" { step "Come in" { guest come "Comes" desk greet "Greets" { by waiter } come -> greet } }
              phase "用餐" {
                step "Eat" {
                  guest eat "Eats"
                  厨房 dish "Cooks" { by cook }
                  desk sing "Sings" { for group }
                  greet -> dish
                  dish -> sing -> eat
                }
              }
            }
            """;

    @TempDir
    private Path folder;

    private CommandRun inn() {
        return CommandRun.in(folder).file("inn.blueprint", INN);
    }

    private Outcome run(String options) {
        List<String> words = new ArrayList<>(List.of("render", "inn.blueprint", "-o", "-"));
        words.addAll(Arrays.asList(options.split(" ", -1)));
        return inn().run(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--view handoffs",
                "--view handoffs --by actor",
                "--view flow",
                "--view flow --theme dark --id-prefix inn-",
                "--view flow -f dot",
                "--view handoffs -f scene",
                "--view handoffs -f json --by system",
                "--view flow -f json",
                "--view flow --engine built-in"
            })
    void viewsAreDrawn(String options) {
        Outcome outcome = run(options);

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("Inn");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--view handoff             | --view cannot be handoff; did you mean handoffs?",
                "--view hand-offs           | --view cannot be hand-offs; did you mean handoffs?",
                "--view Flow                | --view cannot be Flow; did you mean flow?",
                "--view 交接                | --view cannot be 交接; choose from blueprint, overview, handoffs, flow",
                "--view handoffs --by actors | --by cannot be actors; did you mean actor?",
                "--view handoffs --by role  | --by cannot be role; choose from lane, actor, system, owner",
                "--view flow --engine neato | --engine cannot be neato; choose from built-in, dot",
                "--view flow --by lane      | --by says between whom --view handoffs counts; add that view, or leave --by out",
                "--by lane                  | --by says between whom --view handoffs counts; add that view, or leave --by out",
                "--engine dot               | --engine places the graphs of --view handoffs and --view flow; add one of them,"
                        + " or leave --engine out",
                "--view overview --engine dot | --engine places the graphs of --view handoffs and --view flow; add one of"
                        + " them, or leave --engine out",
                "--view flow -f dot --engine dot | --engine places a graph, and dot says of no box where it stands; leave"
                        + " --engine out",
                "--view flow --max-width 900 | --view flow has no columns to break into bands; leave --max-width out",
                "--view flow -f md          | --view flow cannot be written as md; choose svg, png, json, scene or dot",
                "--view handoffs --step 1 -f md | --view handoffs cannot be written as md; choose svg, png, json, scene"
                        + " or dot",
                "--view overview -f json    | --view overview cannot be written as json; choose svg, png or scene"
            })
    void whatCannotBeIsToldInOneSentence(String options, String sentence) {
        assertThat(run(options)).isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--view handoffs", "--view flow"})
    void partsOfAViewHoldOnlyWhatWasAskedFor(String view) {
        // Where a flow leads out of the part, a flow map names its far end in a small mark, as a blueprint does.
        String drawn = view.endsWith("flow") ? "\"action-label\"[^>]*>Cooks" : "厨房";

        assertThat(run(view).out()).containsPattern(drawn);
        assertThat(run(view + " --phase Arrival").out()).doesNotContainPattern(drawn);
        assertThat(run(view + " --step 1").out()).doesNotContainPattern(drawn);
        assertThat(run(view + " --lane guest,desk").out()).doesNotContainPattern(drawn + "</");
        assertThat(run(view + " --role 顾客").out()).doesNotContainPattern(drawn + "</");
    }

    @Test
    void aVariantLeavesOutWhatBelongsToOthers() {
        CommandRun run =
                inn().file("plain.blueprint", INN.replace("group \"Group\"", "group \"Group\" lone \"Alone\""));

        assertThat(run.run("render", "plain.blueprint", "--view", "flow", "--variant", "group", "-o", "-")
                        .out())
                .contains("Sings");
        assertThat(run.run("render", "plain.blueprint", "--view", "flow", "--variant", "lone", "-o", "-")
                        .out())
                .doesNotContain("Sings");
    }

    @Test
    void aViewDoesNotTakeThePlaceOfTheBlueprint() {
        CommandRun run = inn();

        assertThat(run.run("render", "inn.blueprint", "--view", "flow", "--step", "1"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: with --view flow, say with -o where the drawing goes: the one beside the blueprint is"
                                + " that of the blueprint itself\n"));
        assertThat(run.run("render", "inn.blueprint", "--view", "blueprint").exitCode())
                .isZero();
        assertThat(run.files()).containsOnlyKeys("inn.blueprint", "inn.svg");
    }

    @Test
    void severalGoIntoAFolderAndOneThatFailsKeepsNoneBack() {
        CommandRun run = inn().file("broken.blueprint", CommandRun.BROKEN).file("shop.blueprint", CommandRun.CLEAN);

        Outcome outcome = run.run(
                "render",
                "inn.blueprint",
                "broken.blueprint",
                "no.blueprint",
                "shop.blueprint",
                "--view",
                "flow",
                "-o",
                "maps/");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("inn.blueprint -> maps/inn.svg\n", "shop.blueprint -> maps/shop.svg\n");
        assertThat(run.text("maps/inn.svg")).contains("Inn");
    }

    @Test
    void aKeptViewCanBeChecked() {
        CommandRun run = inn();
        String[] words = {"render", "inn.blueprint", "--view", "handoffs", "-o", "who.svg", "--check"};

        assertThat(run.run(words))
                .isEqualTo(
                        new Outcome(
                                1,
                                "who.svg is missing\n",
                                "to bring the drawings up to date: blueline render inn.blueprint --view handoffs -o who.svg\n"));
        assertThat(run.run(Arrays.copyOf(words, 6)).exitCode()).isZero();
        assertThat(run.run(words)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aDiffHasNoViews() {
        CommandRun run = inn().file("old.blueprint", INN);

        assertThat(run.run("diff", "old.blueprint", "inn.blueprint", "--view", "flow"))
                .isEqualTo(new Outcome(
                        2, "", "blueline: diff has no option --view; `blueline help diff` lists the options\n"));
    }

    /** As the launcher starts it; {@code DotProgramTest} tries what happens with a program {@code dot}. */
    @Test
    void aGraphNeedsNothingInstalledAndLeavesNothingBehind(@TempDir Path notes) throws Exception {
        inn();
        Path left = Files.createDirectories(folder.resolve("left"));
        try (ChildProgram program = ChildProgram.blueline(
                folder,
                notes,
                List.of("-Djava.io.tmpdir=" + left, "-Duser.home=" + left),
                "render",
                "inn.blueprint",
                "--view",
                "handoffs",
                "-o",
                "who.svg")) {
            assertThat(program.exitCode()).as(program.err()).isZero();
            assertThat(program.err()).isEqualTo("inn.blueprint -> who.svg\n");
            assertThat(program.out()).isEmpty();
        }
        try (Stream<Path> files = Files.list(left)) {
            assertThat(files).isEmpty();
        }
    }
}
