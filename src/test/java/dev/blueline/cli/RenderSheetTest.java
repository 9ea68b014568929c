package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose page is written, as people ask for it at the command line. */
class RenderSheetTest {
    private static final String INN = """
            blueprint "Inn" {
              actors { clerk "Desk clerk" idle "Idle hand" }
              systems { pms "Property system" }
              lanes {
                evidence
                customer guest "Guest"
                frontstage desk "Desk, front"
                frontstage app "App"
                backstage 厨房 "厨房"
                support "Records"
              }
              step "Check in" {
                evidence "Key"
                guest ask "Asks"
                desk give "Gives the key" { by clerk  uses pms }
                厨房 "Cooks" { by clerk }
                ask <-> give
              }
            }
            """;

    @TempDir
    private Path folder;

    private Outcome run(String... options) {
        String[] words = new String[options.length + 2];
        words[0] = "render";
        words[1] = "inn.blueprint";
        System.arraycopy(options, 0, words, 2, options.length);
        return CommandRun.in(folder).file("inn.blueprint", INN).run(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desk | Desk, front",
                "DESK,  front | Desk, front",
                "厨房 | 厨房",
                "backstage | 厨房",
                "后台 | 厨房",
                "customer | Guest",
                "clerk | Desk clerk",
                "desk Clerk | Desk clerk",
                "pms | Property system"
            })
    void whoIsMeant(String word, String title) {
        Outcome outcome = run("--for", word, "-f", "md", "-o", "-");

        assertThat(outcome.out()).startsWith("# " + title + "\n");
        assertThat(outcome.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "desc | inn.blueprint knows nobody called desc; did you mean desk? A page can be written for Guest, Desk, front, App, 厨房, Records, Desk clerk, Idle hand, Property system",
                "frontstage | inn.blueprint has 2 lanes of the role frontstage, and a page is for one; choose Desk, front or App",
                "evidence | inn.blueprint: evidence is what the customer meets, and does nothing itself; a page can be written for Guest, Desk, front, App, 厨房, Records, Desk clerk, Idle hand, Property system",
                "idle | inn.blueprint: Idle hand does nothing in this blueprint; no action names idle with `by`",
                "app | inn.blueprint: App does nothing in this blueprint; no action is in this lane",
                "'' | --for is followed by an empty name"
            })
    void whoCannotBeMeant(String word, String sentence) {
        assertThat(run("--for", word, "-f", "md", "-o", "-"))
                .isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
    }

    @Test
    void aPageNeedsAPlaceOfItsOwnAndIsMarkdown() {
        assertThat(run("--for", "desk", "-f", "md").err())
                .isEqualTo("blueline: with --for, say with -o where the page goes, such as: -o page.md; the file beside"
                        + " the blueprint shows all of it\n");
        assertThat(run("--for", "desk", "-o", "a.svg").err())
                .isEqualTo(
                        "blueline: --for writes a page for one role, which is Markdown and not svg; add -f md, or let"
                                + " the name behind -o end in .md\n");
        assertThat(run("--for", "desk", "-o", "desk.md").exitCode()).isZero();
        assertThat(run("--for", "desk", "-o", "desk.md", "--check").exitCode()).isZero();
        assertThat(run("--for", "clerk", "-o", "desk.md", "--check").exitCode()).isEqualTo(1);
    }
}
