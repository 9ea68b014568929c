package dev.blueline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import dev.blueline.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocsCommandTest {
    private static final String END = "<!-- /blueline -->\n";

    @TempDir
    private Path folder;

    private CommandRun run() {
        return CommandRun.in(folder).file("shop.blueprint", CommandRun.CLEAN);
    }

    private static String region(String directive) {
        return "<!-- blueline: " + directive + " -->\n" + END;
    }

    @Test
    void aDrawingIsWrittenBesideThePageAndShown() {
        CommandRun run = run().file("docs/a.md", "# Shop\n\n" + region("render ../shop.blueprint") + "\nend");

        Outcome outcome = run.run("docs", "docs/a.md");

        assertThat(outcome).isEqualTo(new Outcome(0, "", "docs/a.md:3 -> docs/shop.svg\ndocs/a.md\n"));
        assertThat(run.text("docs/a.md"))
                .isEqualTo("# Shop\n\n<!-- blueline: render ../shop.blueprint -->\n\n![Parcel](shop.svg)\n\n" + END
                        + "\nend");
        run.run("render", "shop.blueprint");
        assertThat(run.text("docs/shop.svg")).isEqualTo(run.text("shop.svg"));
    }

    @Test
    void whatIsFreshIsNotTouched() {
        CommandRun run = run().file("a.md", region("render shop.blueprint") + region("render shop.blueprint -f md"));
        run.run("docs", ".");
        Map<String, Long> before = run.files();

        Outcome again = run.run("docs", ".");

        assertThat(again).isEqualTo(new Outcome(0, "", "a.md:1 -> shop.svg (unchanged)\na.md (unchanged)\n"));
        assertThat(run.files()).isEqualTo(before);
        assertThat(run.run("docs", "--check", ".")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void checkWritesNothingAndTellsEveryRegionAndImage() {
        CommandRun run =
                run().file("a.md", region("render shop.blueprint") + "x\n" + region("source shop.blueprint --lines 1"));
        Map<String, Long> before = run.files();

        assertThat(run.run("docs", "--check", "a.md"))
                .isEqualTo(new Outcome(1, """
                        a.md:1: shop.svg is missing
                        a.md:1: `render shop.blueprint` is not up to date
                        a.md:4: `source shop.blueprint --lines 1` is not up to date
                        """, "to bring it up to date: blueline docs a.md\n"));
        assertThat(run.files()).isEqualTo(before);

        run.run("docs", "a.md");
        run.file("shop.blueprint", CommandRun.CLEAN.replace("Shop sign", "Door"));
        assertThat(run.run("docs", "--check", "a.md").out()).isEqualTo("a.md:1: shop.svg is not up to date\n");
    }

    @Test
    void diffShowsAndWritesNothing() {
        CommandRun run = run().file("a.md", "x\n" + region("source shop.blueprint --lines 1"));

        Outcome outcome = run.run("docs", "--diff", "a.md");

        assertThat(outcome.out()).contains("+```blueprint\n+blueprint \"Parcel\" {\n+```\n");
        assertThat(outcome.exitCode()).isZero();
        assertThat(run.text("a.md")).isEqualTo("x\n" + region("source shop.blueprint --lines 1"));
    }

    @Test
    void commandsGiveTheMarkdownTheyPrint() {
        CommandRun run = run().file(
                        "docs/a.md",
                        "## Shop\n\n" + region("render ../shop.blueprint -f md") + region("check ..")
                                + region("source ../shop.blueprint --step Arrive"));

        assertThat(run.run("docs", "docs").exitCode()).isZero();
        assertThat(run.text("docs/a.md"))
                .contains("-->\n\n### Parcel\n\n", "\n\n#### ")
                .contains("-->\n\n1 file checked: no findings\n\n<!--")
                .contains("\n```blueprint\nstep \"Arrive\" {\n  evidence \"Shop sign\"\n")
                .doesNotContain("../shop.svg");
    }

    @Test
    void nothingOfTheMachineStandsInAPage() {
        CommandRun run = run().file("docs/a.md", region("list ..") + region("check .."));

        assertThat(run.run("docs", "docs").exitCode()).isZero();
        assertThat(run.text("docs/a.md"))
                .contains("| [Parcel](../shop.blueprint) | ../shop.blueprint |")
                .doesNotContain(folder.toString().replace('\\', '/'));
    }

    @Test
    void findingsOfAPageAreWhatItAsksForAndNoMistake() {
        CommandRun run =
                run().file("broken.blueprint", CommandRun.BROKEN).file("a.md", region("check broken.blueprint"));

        assertThat(run.run("docs", "a.md")).isEqualTo(new Outcome(0, "", "a.md\n"));
        assertThat(run.text("a.md"))
                .contains("1 file checked: 1 error\n\n**broken.blueprint**\n\n| Place | Severity |")
                .contains("| 4:17 | error |");
    }

    @Test
    void aBlueprintWithErrorsLeavesThePageAndAllItsImages() {
        String page = region("render shop.blueprint") + region("render ../broken.blueprint");
        CommandRun run = run().file("docs/shop.blueprint", CommandRun.CLEAN)
                .file("broken.blueprint", CommandRun.BROKEN)
                .file("docs/a.md", page)
                .file("docs/b.md", region("render ../shop.blueprint -o b.svg"));

        Outcome outcome = run.run("docs", "docs");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(
                        "broken.blueprint:4:17: error[",
                        "docs/a.md:3: broken.blueprint has 1 error; nothing was drawn\n")
                .contains("docs/a.md: 1 mistake; it stays as it is\n", "docs/b.md:1 -> docs/b.svg\n");
        assertThat(run.text("docs/a.md")).isEqualTo(page);
        assertThat(run.files()).containsKey("docs/b.svg").doesNotContainKey("docs/shop.svg");
    }

    @Test
    void aBlockInThePageIsDrawnAndStays() {
        String block = "```blueprint\r\n" + CommandRun.CLEAN.replace("\n", "\r\n") + "```\r\n";
        CommandRun run = run().file("服务 页.md", "<!-- blueline: render - -->\r\n" + block + "<!-- /blueline -->");

        assertThat(run.run("docs", ".")).isEqualTo(new Outcome(0, "", "服务 页.md:1 -> 服务 页.svg\n服务 页.md\n"));
        assertThat(run.text("服务 页.md"))
                .isEqualTo("<!-- blueline: render - -->\r\n\r\n![Parcel](服务%20页.svg)\r\n\r\n" + block
                        + "\r\n<!-- /blueline -->");
        assertThat(run.run("docs", "--check", ".").exitCode()).isZero();
    }

    @Test
    void whatIsWrongWithABlockIsToldWhereItStands() {
        CommandRun run = run().file(
                        "a.md",
                        "# A\n\n<!-- blueline: render - -->\n```blueprint\n" + CommandRun.BROKEN + "```\n" + END);

        assertThat(run.run("docs", "a.md").err())
                .contains("a.md:8:17: error[")
                .contains("\n 8 |     customer -> frontstge\n")
                .contains("a.md:3: a.md has 1 error; nothing was drawn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redner x           | there is no directive redner; did you mean render?",
                "blah               | there is no directive blah; choose from render, check, diff, list, source",
                "rules              | rules is not for documents; choose from render, check, diff, list, source",
                "fmt .              | fmt is not for documents; choose from render, check, diff, list, source",
                "''                 | nothing is asked for; write a command behind `blueline:`, such as render hotel.blueprint",
                "render             | render needs a blueprint, such as: render hotel.blueprint",
                "render a b         | a region shows one drawing, and 2 blueprints are named",
                "render nix.blueprint | there is no file nix.blueprint",
                "render shp.blueprint | there is no file shp.blueprint; did you mean shop.blueprint?",
                "render . -o a.svg  | . is a folder; name the blueprints in it: blueline render ./*.blueprint",
                "render shop.blueprint --veiw overview | render has no option --veiw; did you mean --view?",
                "render shop.blueprint --view all | --view cannot be all; choose from blueprint, overview, handoffs, flow",
                "render shop.blueprint --engine dot --view flow | --engine is not for documents, which are the same on every"
                        + " machine; leave it out",
                "render shop.blueprint --view flow --by actor | --by says between whom --view handoffs counts; add that"
                        + " view, or leave --by out",
                "render shop.blueprint --view flow -f json | a page shows no json; choose svg or png, or -f md for a text"
                        + " between the markers",
                "render shop.blueprint --view flow -f md | --view flow cannot be written as md; choose svg, png, json,"
                        + " scene or dot",
                "render shop.blueprint --phase x | shop.blueprint has no phase x; it names no phases",
                "render shop.blueprint --check | --check is not for documents, whose regions only read; leave it out",
                "check . --fix      | --fix is not for documents, whose regions only read; leave it out",
                "check . -o x.md    | --output is not for documents, whose regions only read; leave it out",
                "render shop.blueprint -f json | a page shows no json; choose svg or png, or -f md for a text between"
                        + " the markers",
                "render shop.blueprint -o x.txt | a page shows no txt; choose svg or png, or -f md for a text between"
                        + " the markers",
                "render shop.blueprint -f md -o x.md | -f md goes between the markers; leave -o out",
                "render shop.blueprint -f svg -o x.png | -o ends with .png and -f says svg; leave one of them out",
                "render shop.blueprint -f md --alt x | --alt is for images; leave it out",
                "render shop.blueprint -o shop.blueprint/x.svg | shop.blueprint/x.svg cannot be written: shop.blueprint is no"
                        + " folder",
                "check . -f json    | a region takes Markdown, and -f json is none; write -f md or leave it out",
                "render -           | - is the ```blueprint block between the markers; there must be exactly one, and"
                        + " nothing between it and the end of the region",
                "source shop.blueprint --lines 3..99 | shop.blueprint has no lines 3..99: it has 8",
                "source shop.blueprint --lines x | --lines cannot be x: write 3, 3..8, 3.. or ..8",
                "source             | source needs one blueprint, such as: source hotel.blueprint",
                "render 'shop       | the quotation that begins with 'shop has no end"
            },
            quoteCharacter = '^')
    void whatCannotBeIsOneSentenceWithItsPlace(String directive, String sentence) {
        String text = "x\n\n" + region("render shop.blueprint -o good.svg") + "\n"
                + region(directive.equals("''") ? "" : directive);
        CommandRun run = run().file("a.md", text);

        Outcome outcome = run.run("docs", "a.md");

        assertThat(outcome.err().lines().findFirst()).contains("blueline: a.md:6: " + sentence);
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(run.text("a.md")).isEqualTo(text);
    }

    @Test
    void aPageWithAMarkerTooManyStaysAsItIs() {
        String text = region("render shop.blueprint") + "\n" + END;
        CommandRun run = run().file("a.md", text);

        assertThat(run.run("docs", "a.md"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: a.md:4: a region ends here and none has begun; a beginning is a line such as"
                                + " <!-- blueline: render hotel.blueprint -->\na.md: 1 mistake; it stays as it is\n"));
        assertThat(run.files()).containsOnlyKeys("a.md", "shop.blueprint");
    }

    @Test
    void twoRegionsMayShareAnImageOnlyIfItIsTheSame() {
        CommandRun run = run().file("a.md", region("render shop.blueprint"))
                .file("b.md", region("render shop.blueprint"))
                .file("c.md", region("render shop.blueprint --theme dark -o ./shop.svg"))
                .file("d.md", region("render shop.blueprint -o d.svg"));

        Outcome outcome = run.run("docs", ".");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("c.md:1: a.md:1 writes another drawing to shop.svg; give one of them another name with -o\n")
                .contains("b.md:1 -> shop.svg\n", "d.md:1 -> d.svg\n")
                .contains("a.md: it stays as it is", "c.md: it stays as it is");
    }

    @Test
    void partsHaveNamesOfTheirOwn() {
        CommandRun run = run().file(
                        "a.md",
                        region("render shop.blueprint")
                                + region("render shop.blueprint --view overview")
                                + region("render shop.blueprint --step 'Arrive' --role customer,frontstage -o img/")
                                + region("render shop.blueprint -f png --scale 0.5 --alt \"A shop [small]\""));

        assertThat(run.run("docs", "a.md").err())
                .contains("-> shop.svg\n", "-> shop-overview.svg\n", "-> img/shop-arrive-customer-frontstage.svg\n")
                .contains("-> shop-0-5.png\n");
        assertThat(run.text("a.md")).contains("![A shop \\[small\\]](shop-0-5.png)");
    }

    @Test
    void viewsHaveNamesAndWordsOfTheirOwn() {
        CommandRun run = run().file("店.blueprint", CommandRun.CLEAN.replaceFirst("\\{", "{ language zh"))
                .file(
                        "a.md",
                        region("render shop.blueprint --view overview")
                                + region("render shop.blueprint --view handoffs --by actor")
                                + region("render shop.blueprint --view flow -o img/")
                                + region("render 店.blueprint --view handoffs -f png"));

        assertThat(run.run("docs", "a.md").err())
                .contains("-> shop-overview.svg\n", "-> shop-handoffs-actor.svg\n", "-> img/shop-flow.svg\n")
                .contains("-> 店-handoffs.png\n");
        assertThat(run.text("a.md"))
                .contains("![Parcel, in numbers](shop-overview.svg)")
                .contains("![Parcel: who hands over to whom](shop-handoffs-actor.svg)")
                .contains("![Parcel: what follows what](img/shop-flow.svg)")
                .contains("![Parcel：谁与谁交接](店-handoffs.png)");
        assertThat(run.run("docs", "--check", "a.md").exitCode()).isZero();
    }

    @Test
    void anImageOfSomebodyElseIsNotReplaced() {
        String text = region("render shop.blueprint -o logo.svg");
        CommandRun run = run().file("a.md", text).file("logo.svg", "<svg/>");

        Outcome outcome = run.run("docs", "a.md");

        assertThat(outcome.err())
                .startsWith(
                        "blueline: a.md:1: logo.svg is there already and no drawing of Blueline's; give another name"
                                + " with -o, or remove it\n");
        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(run.text("logo.svg")).isEqualTo("<svg/>");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void anImageStaysInTheFolderItsPageIsWorkedOnFrom() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path work = Files.createDirectories(folder.resolve("work/docs")).getParent();
        Files.createSymbolicLink(work.resolve("docs/link"), elsewhere);
        Files.createSymbolicLink(work.resolve("docs/nowhere.svg"), elsewhere.resolve("b.svg"));
        CommandRun run = CommandRun.in(work)
                .file("shop.blueprint", CommandRun.CLEAN)
                .file("docs/up.md", region("render ../shop.blueprint -o ../images/a.svg"))
                .file("docs/out.md", region("render ../shop.blueprint -o ../../elsewhere/a.svg"))
                .file("docs/linked.md", region("render ../shop.blueprint -o link/a.svg"))
                .file("docs/nowhere.md", region("render ../shop.blueprint -o nowhere.svg"));

        assertThat(run.run("docs", "docs/up.md").exitCode()).isZero();
        assertThat(work.resolve("images/a.svg")).exists();
        for (String page : List.of("docs/out.md", "docs/linked.md")) {
            Outcome outcome = run.run("docs", page);
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err())
                    .contains(" is outside of the folder work, where images of this page have to stay");
        }
        assertThat(run.run("docs", "docs/nowhere.md").err()).contains("nowhere.svg is a link that leads nowhere");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aDrawingOfOursIsReplacedAndSoIsAnImageThatTheRegionShows() {
        CommandRun run = run().file("a.md", region("render shop.blueprint") + region("render shop.blueprint -f png"));
        run.run("docs", "a.md");
        run.file("shop.blueprint", CommandRun.CLEAN.replace("Shop sign", "Door"))
                .file("a.md", run.text("a.md").replace("![Parcel](shop.svg)", ""));

        assertThat(run.run("docs", "a.md").err()).isEqualTo("a.md:1 -> shop.svg\na.md:6 -> shop.png\na.md\n");
    }

    @Test
    void aFolderIsSearchedForMarkdownThatGitAndTheConfigurationLeaveIn() {
        Repository.in(folder);
        String text = region("source shop.blueprint");
        CommandRun run = run().file(".gitignore", "ignored/\n")
                .file(".blueline.toml", "include = [\"*.blueprint\"]\nexclude = [\"old/\"]\n")
                .file("ignored/a.md", text)
                .file("old/a.md", text)
                .file("node_modules/a.md", text)
                .file("b.MD", text)
                .file("c.markdown", text)
                .file("d.mdx", text.replace("<!--", "{/*").replace("-->", "*/}"))
                .file("e.txt", text);

        assertThat(run.run("docs", ".")).isEqualTo(new Outcome(0, "", "b.MD\nc.markdown\nd.mdx\n"));
    }

    @Test
    void pagesWithoutRegionsAreLeftAlone() {
        CommandRun run = run().file("a.md", "x").file("empty/x.txt", "");

        assertThat(run.run("docs", "--check", "."))
                .isEqualTo(new Outcome(
                        0,
                        "",
                        "there is no region to fill; one begins with a line such as <!-- blueline: render"
                                + " hotel.blueprint --> and ends with <!-- /blueline -->\n"));
        assertThat(run.run("docs", "empty").err())
                .isEqualTo("blueline: there is no Markdown file under the folder empty\n");
    }

    @Test
    void whatIsNoPageIsRefused() {
        CommandRun run = run().file("a.md", "<!-- blueline: render é -->\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run.run("docs", "a.md"))
                .isEqualTo(new Outcome(2, "", "blueline: a.md is not UTF-8, and stays as it is; save it as UTF-8\n"));
        assertThat(run.run("docs").err()).startsWith("blueline: docs needs a Markdown file or a folder");
        assertThat(run.run("docs", "-").err()).startsWith("blueline: docs fills files, and standard input is none");
        assertThat(run.run("docs", "no.md").exitCode()).isEqualTo(2);
    }

    @Test
    void theThemeOfTheConfigurationHoldsHereToo() {
        CommandRun run = run().file("docs/.blueline.toml", "").file(".blueline.toml", "theme = \"dark\"\n");
        run.file("docs/a.md", region("render ../shop.blueprint"));
        run.run("docs", "docs");
        run.run("render", "shop.blueprint");

        assertThat(run.text("docs/shop.svg")).isEqualTo(run.text("shop.svg"));
    }
}
