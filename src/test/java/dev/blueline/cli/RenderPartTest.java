package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a blueprint is drawn, as people ask for it at the command line. */
class RenderPartTest {
    private static final String INN = """
            blueprint "Inn" {
              lanes { customer guest "Guest" frontstage desk "Desk, front" backstage 厨房 "厨房" }
              phase arrival "Arrival" {
                step come "Come in" { guest in "Comes" }
                step "Check in" { guest ask "Asks" desk "Gives the key" guest -> desk }
              }
              phase "用餐" {
                step wait "Wait" { guest sit "Sits" }
                step 上菜 "Eat" { guest eat "Eats" 厨房 cook "Cooks" cook -> eat }
              }
              in -> ask -> sit -> eat
            }
            """;

    @TempDir
    private Path folder;

    private Outcome run(String... options) {
        CommandRun run = CommandRun.in(folder).file("inn.blueprint", INN);
        String[] words = new String[options.length + 4];
        words[0] = "render";
        words[1] = "inn.blueprint";
        System.arraycopy(options, 0, words, 2, options.length);
        words[options.length + 2] = "-o";
        words[options.length + 3] = "-";
        return run.run(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--phase | Arrival | Steps 1–2 of 4",
                "--phase | arrival | Steps 1–2 of 4",
                "--phase | 用餐 | Steps 3–4 of 4",
                "--phase | 2 | Steps 3–4 of 4",
                "--phase | 用餐，arrival | Guest",
                "--step | 2 | Step 2 of 4",
                "--step | ３ | Step 3 of 4",
                "--step | 2..3 | Steps 2–3 of 4",
                "--step | ２．．３ | Steps 2–3 of 4",
                "--step | 2…3 | Steps 2–3 of 4",
                "--step | ..2 | Steps 1–2 of 4",
                "--step | 3.. | Steps 3–4 of 4",
                "--step | come..wait | Steps 1–3 of 4",
                "--step | check IN..上菜 | Steps 2–4 of 4",
                "--step | 1，3..4 | Steps 1, 3–4 of 4",
                "--lane | guest | Lane: Guest",
                "--lane | Desk, front | Lane: Desk, front",
                "--lane | 厨房、guest | Lanes: Guest, 厨房",
                "--role | customer,backstage | Lanes: Guest, 厨房",
                "--role | 顾客 | Lane: Guest",
                "--role | Frontstage | Lane: Desk, front"
            })
    void thePartIsFoundAndTold(String option, String value, String told) {
        Outcome outcome = run(option, value);

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(told);
    }

    @Test
    void optionsMayBeGivenAgainAndTogether() {
        assertThat(run("--step", "1", "--phase", "用餐", "--lane", "guest", "--role", "backstage")
                        .out())
                .contains("Steps 1, 3–4 of 4", "Lanes: Guest, 厨房");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--phase | Arival | inn.blueprint has no phase Arival; did you mean Arrival? Its phases are Arrival, 用餐",
                "--phase | Dinner | inn.blueprint has no phase Dinner; its phases are Arrival, 用餐",
                "--step | 5 | inn.blueprint has no step 5; its steps are 1 to 4",
                "--step | 0..2 | inn.blueprint has no step 0; its steps are 1 to 4",
                "--step | 2..chek in | inn.blueprint has no step chek in; did you mean Check in?"
                        + " Its steps are Come in, Check in, Wait, Eat",
                "--step | 3..1 | --step 3..1 runs backwards: 1 is step 1 of inn.blueprint and 3 is step 3",
                "--step | .. | --step .. names no step; write 3..5, ..4, 7.. or a name",
                "--lane | gest | inn.blueprint has no lane gest; did you mean Guest? Its lanes are Guest, Desk, front, 厨房",
                "--role | support | inn.blueprint has no lane of the role support; its roles are customer, frontstage,"
                        + " backstage",
                "--role | custmer | inn.blueprint has no lane of the role custmer; did you mean customer? Its roles are"
                        + " customer, frontstage, backstage",
                "--lane | , | --lane is followed by an empty name",
                "--max-width | 300 | --max-width cannot be 300: give whole pixels from 800, which takes the lane names"
                        + " and one step, to 100000",
                "--max-width | wide | --max-width cannot be wide: give whole pixels from 800, which takes the lane names"
                        + " and one step, to 100000",
                "--view | overveiw | --view cannot be overveiw; did you mean overview?"
            })
    void whatIsNotThereIsToldInOneSentence(String option, String value, String told) {
        assertThat(run(option, value)).isEqualTo(new Outcome(2, "", "blueline: " + told + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"md", "json", "dot"})
    void formatsThatAreNoDrawingsRefuse(String format) {
        assertThat(run("--step", "2", "-f", format))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: --step is for drawings, and " + format
                                + " always holds the whole blueprint; leave it out, or draw svg, png or scene\n"));
    }

    @Test
    void anOverviewIsOfTheWholeBlueprint() {
        assertThat(run("--view", "overview").out()).contains("Who does how much, phase by phase");
        assertThat(run("--view", "overview", "--step", "2"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: --view overview shows the whole blueprint on one screen; leave --step out\n"));
    }

    @Test
    void aPartDoesNotTakeThePlaceOfTheWhole() {
        CommandRun run = CommandRun.in(folder).file("inn.blueprint", INN);

        assertThat(run.run("render", "inn.blueprint", "--step", "2"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: with --step, say with -o where the drawing goes: the one beside the blueprint shows"
                                + " all of it\n"));
        assertThat(run.run("render", "inn.blueprint", "--max-width", "900").exitCode())
                .isZero();
    }

    @Test
    void partsKeepTheirNumbersAndNameTheirFarEnds() {
        String svg = run("--step", "2..3", "--lane", "guest").out();

        assertThat(svg)
                .contains("id=\"continuation.in..far1\"", "id=\"continuation.eat..far1\"")
                .contains("id=\"flow.in--ask..in\" data-from=\"in\" data-to=\"ask\"")
                .contains("class=\"flow sequence forward\" id=\"flow.ask--sit\"")
                .contains("Desk, front: Gives the")
                .doesNotContain("Cooks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--step | Wait | Steps 1, 3 of 4",
                "--step | Wait..Wait | Steps 1–3 of 4",
                "--step | 2..wait | Steps 2–3 of 4",
                "--step | 3..4 | Step 2 of 4",
                "--phase | Again | Steps 3–4 of 4",
                "--lane | Desk | Desk, Desk",
            })
    void aTitleStandsForAllThatBearIt(String option, String name, String drawn) {
        Outcome outcome = CommandRun.in(folder)
                .file("twice.blueprint", """
                        blueprint "Twice" {
                          lanes { customer "Guest" frontstage front "Desk" backstage back "Desk" }
                          phase "Once" { step "Wait" { customer "Waits" } step "3..4" { front "Calls" } }
                          phase "Again" { step "Wait" { customer "Waits on" } }
                          phase "Again" { step "Leave" { back "Tidies" } }
                        }
                        """)
                .run("render", "twice.blueprint", option, name, "-o", "-");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains(drawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--step | 1 | has no steps yet, and so no step 1",
                "--step | 1.. | has no steps yet, and so no steps 1..",
                "--role | customer | has no lane of the role customer; it has no lanes yet",
            })
    void nothingIsListedWhereNothingIs(String option, String name, String told) {
        Outcome outcome = CommandRun.in(folder)
                .file("empty.blueprint", "blueprint \"Empty\" { }")
                .run("render", "empty.blueprint", option, name, "-o", "-");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("blueline: empty.blueprint " + told + "\n");
    }
}
