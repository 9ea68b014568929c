package dev.blueline.cli;

import static dev.blueline.testing.CommandRun.BROKEN;
import static dev.blueline.testing.CommandRun.CLEAN;
import static dev.blueline.testing.CommandRun.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.testing.CommandRun;
import dev.blueline.testing.CommandRun.Outcome;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {
    @TempDir
    private Path folder;

    @Test
    void aDrawingStandsBesideItsBlueprint() {
        CommandRun run = CommandRun.in(folder).file("s/hotel.blueprint", CLEAN);

        assertThat(run.run("render", "s/hotel.blueprint"))
                .isEqualTo(new Outcome(0, "", "s/hotel.blueprint -> s/hotel.svg\n"));
        assertThat(run.text("s/hotel.svg")).contains("<svg").endsWith("\n");
        assertThat(run.files()).containsOnlyKeys("s/hotel.blueprint", "s/hotel.svg");
    }

    @ParameterizedTest
    @CsvSource({
        "-f md, a.md, # Parcel",
        "-f json, a.json, {",
        "-f dot, a.dot, digraph",
        "-f gv, a.dot, digraph",
        "-f SVG, a.svg, <",
        "-f markdown, a.md, # Parcel",
        "-o x.md, x.md, # Parcel",
        "-o x.gv, x.gv, digraph",
        "-o x.svg, x.svg, <",
        "-o x -f svg, x, <",
        "-o x.md -f markdown, x.md, # Parcel",
        "-o x.txt -f json, x.txt, {",
        "-ox.json, x.json, {"
    })
    void theFormatComesFromTheOptionOrFromTheEnding(String options, String output, String begins) {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN);

        Outcome outcome = run.run(("render a.blueprint " + options).split(" ", -1));

        assertThat(outcome).isEqualTo(new Outcome(0, "", "a.blueprint -> " + output + "\n"));
        assertThat(run.text(output)).startsWith(begins);
    }

    @Test
    void aDashIsStandardInputAndOutput() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN).input(CLEAN);

        Outcome piped = run.run("render", "-f", "json", "-");

        assertThat(piped.exitCode()).isZero();
        assertThat(piped.err()).isEmpty();
        assertThat(piped.out())
                .startsWith("{")
                .contains("\"title\": \"Parcel\"")
                .endsWith("}\n");
        assertThat(run.run("render", "a.blueprint", "-f", "json", "-o", "-")).isEqualTo(piped);
        assertThat(run.run("render", "-", "-o", "x.json").err()).isEqualTo("<stdin> -> x.json\n");
        assertThat(run.text("x.json")).isEqualTo(piped.out());
        assertThat(run.run("render", "-", "a.blueprint", "-f", "json", "-o", "d")
                        .err())
                .isEqualTo("<stdin> -> d/stdin.json\na.blueprint -> d/a.json\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"out", "out/", "deep/out", "deep/out/"})
    void severalGoIntoAFolderThatIsMade(String where) {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN).file("s/b.blueprint", CLEAN);

        Outcome outcome = run.run("render", "a.blueprint", "s/b.blueprint", "-f", "md", "-o", where);

        String prefix = where.endsWith("/") ? where : where + "/";
        assertThat(outcome.exitCode()).isZero();
        assertThat(run.files()).containsOnlyKeys("a.blueprint", prefix + "a.md", prefix + "b.md", "s/b.blueprint");
    }

    @Test
    void oneGoesIntoAFolderToo() throws Exception {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN);
        Files.createDirectory(folder.resolve("there"));

        assertThat(run.run("render", "a.blueprint", "-o", "there").err()).isEqualTo("a.blueprint -> there/a.svg\n");
        assertThat(run.run("render", "a.blueprint", "-o", "new/").err()).isEqualTo("a.blueprint -> new/a.svg\n");
    }

    @Test
    void anUnchangedDrawingIsNotTouched() throws Exception {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN);
        run.run("render", "a.blueprint");
        Files.setLastModifiedTime(folder.resolve("a.svg"), FileTime.fromMillis(1_000_000));
        Map<String, Long> before = run.files();

        assertThat(run.run("render", "a.blueprint").err()).isEqualTo("a.blueprint -> a.svg (unchanged)\n");
        assertThat(run.files()).isEqualTo(before);
        run.file("a.blueprint", CLEAN.replace("Parcel", "Package"));
        assertThat(run.run("render", "a.blueprint").err()).isEqualTo("a.blueprint -> a.svg\n");
        assertThat(run.text("a.svg")).contains("Package");
    }

    @Test
    void findingsOfRulesStopNoDrawing() {
        CommandRun run = CommandRun.in(folder).file("my hotel.blueprint", WARNING);

        assertThat(run.run("render", "my hotel.blueprint")).isEqualTo(new Outcome(0, "", """
                        my hotel.blueprint: 1 warning; see blueline check 'my hotel.blueprint'
                        my hotel.blueprint -> my hotel.svg
                        """));
    }

    @Test
    void whatDoesNotResolveIsToldAndStopsNoOther() {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", BROKEN)
                .file("b.blueprint", CLEAN)
                .file("a.svg", "as it was");

        Outcome outcome = run.run("render", "a.blueprint", "gone.blueprint", "b.blueprint");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .startsWith("a.blueprint:4:17: error[BL101 unresolved-reference]: ")
                .contains("\n 4 |     customer -> frontstge\n   |                 ^^^^^^^^^\n")
                .endsWith("""

                        a.blueprint: 1 error; nothing was drawn
                        blueline: there is no file gone.blueprint
                        b.blueprint -> b.svg
                        """);
        assertThat(run.text("a.svg")).isEqualTo("as it was");
        assertThat(run.run("render", "a.blueprint", "b.blueprint").exitCode()).isEqualTo(1);
        assertThat(run.run("render", "a.blueprint", "-o", "-").out()).isEmpty();
    }

    @Test
    void aFolderIsNotMadeForNothing() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", BROKEN);

        assertThat(run.run("render", "a.blueprint", "-o", "out/").exitCode()).isEqualTo(1);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void checkTellsWhatIsStaleOrMissingAndWritesNothing() {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", CLEAN)
                .file("b.blueprint", CLEAN)
                .file("c.blueprint", CLEAN);
        run.run("render", "a.blueprint", "b.blueprint", "-f", "md", "-o", "out/");
        run.file("out/b.md", "something else");
        Map<String, Long> before = run.files();

        Outcome outcome =
                run.run("render", "a.blueprint", "b.blueprint", "c.blueprint", "--check", "-f", "md", "-o", "out/");

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        1,
                        "out/b.md is not up to date\nout/c.md is missing\n",
                        "to bring the drawings up to date: blueline render a.blueprint b.blueprint c.blueprint -f md -o"
                                + " out/\n"));
        assertThat(run.files()).isEqualTo(before);
        assertThat(run.run("render", "a.blueprint", "--check", "-o", "out/a.md"))
                .isEqualTo(new Outcome(0, "", ""));
        assertThat(run.run("render", "a.blueprint", "--check", "-o", "other/").exitCode())
                .isEqualTo(1);
        assertThat(folder.resolve("other")).doesNotExist();
    }

    @Test
    void idsBeginWithThePrefix() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN);

        String plain = run.run("render", "a.blueprint", "-o", "-").out();
        String prefixed = run.run("render", "a.blueprint", "-o", "-", "--id-prefix", "hotel-")
                .out();

        assertThat(plain).doesNotContain("id=\"hotel-");
        assertThat(prefixed).contains("id=\"hotel-");
    }

    @Test
    void anImageIsWrittenAndComparedAsBytes() throws Exception {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN);

        assertThat(run.run("render", "a.blueprint", "-f", "png").err()).isEqualTo("a.blueprint -> a.png\n");
        assertThat(Files.readAllBytes(folder.resolve("a.png"))).startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        assertThat(run.run("render", "a.blueprint", "-f", "png", "--check").exitCode())
                .isZero();
        assertThat(run.run("render", "a.blueprint", "-f", "png", "--scale", "1", "--check")
                        .exitCode())
                .isEqualTo(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        run.output(out).run("render", "a.blueprint", "-f", "png", "-o", "-");
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(folder.resolve("a.png")));
    }

    @Test
    void theSameBlueprintIsDrawnOnce() {
        CommandRun run = CommandRun.in(folder).file("a.blueprint", CLEAN);

        assertThat(run.run("render", "a.blueprint", "./a.blueprint").err()).isEqualTo("a.blueprint -> a.svg\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | render needs a blueprint, such as: blueline render hotel.blueprint",
                "s  | s is a folder; name the blueprints in it: blueline render s/*.blueprint",
                "a.blueprint s/a.blueprint -o out | a.blueprint and s/a.blueprint would both be drawn to out/a.svg;"
                        + " rename one, or draw them one at a time with -o",
                "a.blueprint a.txt | a.blueprint and a.txt would both be drawn to a.svg;"
                        + " rename one, or draw them one at a time with -o",
                "a.txt -o a.txt | -o a.txt is the blueprint a.txt itself, which the drawing must not replace;"
                        + " give another name",
                "a.txt -o link.md | -o link.md is the blueprint a.txt itself, which the drawing must not replace;"
                        + " give another name",
                "a.txt -o a.blueprint | -o a.blueprint is the name of a blueprint, which a drawing must not replace;"
                        + " give a name such as a.svg",
                "a.blueprint a.txt -o x.svg | -o x.svg names one file, and the drawings of 2 blueprints need a folder;"
                        + " give one: -o drawings/",
                "a.blueprint b.txt -o a.txt | a.txt is a file, and the drawings of 2 blueprints need a folder;"
                        + " give one: -o drawings/",
                "a.blueprint -o a.txt/ | a.txt/ is a file, and a drawing needs a folder; give one: -o drawings/",
                "a.blueprint a.txt -o - | standard output takes one drawing, and 2 blueprints are given;"
                        + " give a folder: -o drawings/",
                "a.blueprint - | nothing says where the drawing of standard input goes;"
                        + " give a folder for all drawings: -o drawings/",
                "a.blueprint -o no/x.svg | no/x.svg cannot be written: there is no folder no; make it,"
                        + " or give the folder alone: -o no/",
                "a.blueprint -o a.txt/x.svg | a.txt/x.svg cannot be written: a.txt is no folder",
                "a.blueprint -o x.gif | -o x.gif: no format has the ending .gif;"
                        + " the formats are svg, png, md, json, scene, dot, and -f chooses one for any name",
                "a.blueprint -f sgv | there is no format sgv; did you mean svg?",
                "a.blueprint -f pdf | there is no format pdf; choose from svg, png, md, json, scene, dot",
                "a.blueprint -o | --output needs a value; `blueline help render` lists the options",
                "a.blueprint -o x.svg -f md | -o x.svg says svg and -f says md; leave one of them out",
                "a.blueprint -o drawings | drawings has no ending that says a format;"
                        + " write -o drawings/ for a folder, or -o drawings.svg",
                "a.blueprint -o x -o y | --output is given twice",
                "a.blueprint --fromat svg | render has no option --fromat; did you mean --format?",
                "a.blueprint --check -o - | --check compares with drawings on disk, and standard output is none;"
                        + " say with -o which file is meant",
                "a.blueprint --theme drak | --theme cannot be drak; did you mean dark?",
                "a.blueprint --theme green | --theme cannot be green; choose from auto, light, dark, mono, tradition",
                "a.blueprint --scale 9 | --scale cannot be 9: give a number from 0.25 to 8, such as 2",
                "a.blueprint --scale 2x | --scale cannot be 2x: give a number from 0.25 to 8, such as 2",
                "a.blueprint --id-prefix 1a | --id-prefix cannot be 1a: ids begin with a letter"
                        + " and go on with letters, digits, - and _; for example hotel-"
            })
    void whatCannotBeDoneIsOneSentenceAndWritesNothing(String arguments, String sentence) throws Exception {
        CommandRun run = CommandRun.in(folder)
                .file("a.blueprint", CLEAN)
                .file("a.txt", CLEAN)
                .file("b.txt", CLEAN)
                .file("s/a.blueprint", CLEAN);
        Files.createSymbolicLink(folder.resolve("link.md"), folder.resolve("a.txt"));
        Map<String, Long> before = run.files();

        Outcome outcome = run.run(("render " + arguments).strip().split(" ", -1));

        assertThat(outcome).isEqualTo(new Outcome(2, "", "blueline: " + sentence + "\n"));
        assertThat(run.files()).isEqualTo(before);
    }

    @Test
    void anEmptyNameIsNoFile() {
        assertThat(CommandRun.in(folder).run("render", ""))
                .isEqualTo(new Outcome(2, "", "blueline: an empty name is given where a file is meant\n"));
    }

    @Test
    void aVariantNeedsAPlaceOfItsOwn() {
        CommandRun run = CommandRun.in(folder)
                .file(
                        "v.blueprint",
                        "blueprint \"V\" { variants { big \"Enterprise\" } step { customer \"Asks\" { for big } } }");

        assertThat(run.run("render", "v.blueprint", "--variant", "big"))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "blueline: with --variant, say with -o where the drawing goes: the one beside the blueprint"
                                + " shows all variants\n"));
        assertThat(run.run("render", "v.blueprint", "--variant", "big", "-o", "big.svg")
                        .exitCode())
                .isZero();
        assertThat(run.text("big.svg")).contains("V · Enterprise");
    }
}
