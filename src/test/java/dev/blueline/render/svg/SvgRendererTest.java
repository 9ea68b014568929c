package dev.blueline.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.paint.Colour;
import dev.blueline.paint.Palette;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import dev.blueline.testing.Goldens;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgRendererTest {
    private static final String NUMBER = "-?\\d+(\\.\\d{1,2})?";
    private static final Pattern PATH = Pattern.compile("M " + NUMBER + " " + NUMBER + "( L " + NUMBER + " " + NUMBER
            + "| Q " + NUMBER + " " + NUMBER + " " + NUMBER + " " + NUMBER + ")*");

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesStayTheSame(String name) {
        Goldens.standard().check("svg/" + name + ".svg", render(Examples.compile(name)));
    }

    @Test
    void drawsEverything() {
        Goldens.standard().check("svg/full.svg", render(new BlueprintIndex(Blueprints.full())));
        Goldens.standard().check("svg/full-zh.svg", render(new BlueprintIndex(Blueprints.full(Language.CHINESE))));
    }

    @Test
    void partsStayTheSame() {
        part("hotel-arrival", "hotel", new Cut(Optional.of(Set.of("s2", "s3", "s4", "s5", "s6")), Optional.empty()));
        part("restaurant-3-5", "restaurant", new Cut(Optional.of(Set.of("s3", "s4", "s5")), Optional.empty()));
        part("check-in-guest", "check-in", new Cut(Optional.empty(), Optional.of(Set.of("guest"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check-in", "hotel", "restaurant"})
    void overviewsStayTheSame(String name) {
        RenderOptions options = RenderOptions.DEFAULT.withLayout(
                new LayoutOptions(LayoutOptions.View.OVERVIEW, Cut.NOTHING, OptionalInt.empty()));
        Goldens.standard()
                .check("svg/overview/" + name + ".svg", new SvgRenderer().render(Examples.compile(name), options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clinic", "hotel", "restaurant"})
    void flowMapsStayTheSame(String name) {
        RenderOptions options = RenderOptions.DEFAULT.withLayout(
                new LayoutOptions(LayoutOptions.View.FLOW, Cut.NOTHING, OptionalInt.empty()));
        Goldens.standard()
                .check("svg/flow/" + name + ".svg", new SvgRenderer().render(Examples.compile(name), options));
    }

    private static void part(String golden, String example, Cut cut) {
        RenderOptions options = RenderOptions.DEFAULT.withLayout(LayoutOptions.DEFAULT.with(cut));
        Goldens.standard()
                .check("svg/part/" + golden + ".svg", new SvgRenderer().render(Examples.compile(example), options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotel", "restaurant"})
    void bandsStayTheSame(String name) throws Exception {
        BlueprintIndex index = Examples.compile(name);
        String svg = new SvgRenderer().render(index, inBands(900));
        isPlain(index, svg);
        Goldens.standard().check("svg/part/" + name + "-900.svg", svg);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void generatedOnesInBandsArePlainToo(long seed) throws Exception {
        BlueprintIndex index = GeneratedBlueprints.of(seed, 9, 7, 30, 3);
        isPlain(index, new SvgRenderer().render(index, inBands(1200)));
    }

    private static RenderOptions inBands(int width) {
        return RenderOptions.DEFAULT.withLayout(
                new LayoutOptions(LayoutOptions.View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(width)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isPlainStandaloneSvg(String name) throws Exception {
        isPlain(Examples.compile(name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedOnesArePlainToo(long seed) throws Exception {
        isPlain(GeneratedBlueprints.of(seed, 6, 7, 20, 3));
    }

    private static void isPlain(BlueprintIndex index) throws Exception {
        String svg = render(index);
        isPlain(index, svg);
        assertThat(withClass(elements(parse(svg), "*"), "flow"))
                .hasSize(index.blueprint().flows().size());
    }

    private static void isPlain(BlueprintIndex index, String svg) throws Exception {
        Document document = parse(svg);
        List<String> ids = new ArrayList<>();
        List<Element> all = elements(document, "*");
        for (Element element : all) {
            assertThat(element.getTagName()).isNotIn("script", "foreignObject", "image", "use", "a");
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            assertThat(element.hasAttribute("href") || element.hasAttribute("style"))
                    .isFalse();
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "@import", "url(http");
        assertThat(withClass(all, "action")).hasSize(index.actions().size());
        for (Element action : withClass(all, "action")) {
            assertThat(firstChild(action).getAttribute("class")).startsWith("outline ");
            assertThat(action.getAttribute("data-lane")).isNotEmpty();
            assertThat(action.getAttribute("data-step")).isNotEmpty();
        }
        for (Element flow : withClass(all, "flow")) {
            assertThat(firstChild(flow).getTagName()).isEqualTo("path");
            assertThat(firstChild(flow).getAttribute("d")).matches(PATH);
            assertThat(ids)
                    .contains("action." + flow.getAttribute("data-from"), "action." + flow.getAttribute("data-to"));
        }
        for (Element label : withClass(all, "label")) {
            assertThat(label.getAttribute("data-box")).matches("(" + NUMBER + " ?){4}");
        }
    }

    @Test
    void tellsTheStoryInWords() throws Exception {
        Document document = parse(render(Examples.compile("parcel")));
        assertThat(elements(document, "title").get(0).getTextContent()).isEqualTo("Picking up a parcel");
        assertThat(elements(document, "desc").get(0).getTextContent())
                .contains("Step 1, Arrive")
                .contains("Customer actions: Shows the code");
    }

    @Test
    void theStoryTellsFeelingsAndTheLongestWaits() throws Exception {
        Document document = parse(render(Examples.compile("check-in")));
        assertThat(elements(document, "desc").get(0).getTextContent())
                .contains(
                        "How the customer feels: −1 at Step 2, Check in: Tired, wants the key; +2 at Step 5, Sleep: Quiet")
                .contains("At the lowest −1 at Step 2, Check in, at the highest +2 at Step 5, Sleep, at the end +2.")
                .contains("The longest waits: Waits in the lounge, 20 min, +5 min over the standard of 15 min; Queues");
    }

    @Test
    void rowsAreReadByMachines() throws Exception {
        List<Element> all = elements(parse(render(Examples.compile("clinic"))), "*");
        assertThat(withClass(all, "row").stream().map(row -> row.getAttribute("class")))
                .containsExactly(
                        "row time",
                        "row wants",
                        "row emotion",
                        "row pain",
                        "row opportunity",
                        "row metric",
                        "row satisfaction");
        assertThat(withClass(all, "row-item").stream().map(item -> item.getAttribute("data-step")))
                .contains("s1", "");
        assertThat(withClass(all, "row-item").stream().map(item -> item.getAttribute("data-phase")))
                .contains("p2", "");
    }

    @Test
    void aPrefixScopesIdsAndStyles() throws Exception {
        String svg = new SvgRenderer().render(Examples.compile("hotel"), RenderOptions.DEFAULT.withIdPrefix("h1-"));
        for (Element element : elements(parse(svg), "*")) {
            if (element.hasAttribute("id")) {
                assertThat(element.getAttribute("id")).startsWith("h1-");
            }
        }
        assertThat(Pattern.compile("url\\(#(?!h1-)").matcher(svg).find()).isFalse();
        String style = svg.substring(svg.indexOf("<style>") + 7, svg.indexOf("</style>"));
        for (String rule : style.split("}", -1)) {
            String selectors = rule.substring(rule.lastIndexOf('{', Math.max(0, rule.indexOf('{'))) + 1);
            if (rule.contains("{") && !rule.contains("@media")) {
                for (String selector : rule.substring(0, rule.indexOf('{')).split(",", -1)) {
                    assertThat(selector.strip()).as(selectors).startsWith("#h1-blueprint ");
                }
            }
        }
    }

    @Test
    void aFixedThemeHoldsItsOwnColoursAlone() {
        BlueprintIndex hotel = Examples.compile("hotel");
        String light = new SvgRenderer().render(hotel, RenderOptions.DEFAULT.withTheme(Theme.LIGHT));
        String dark = new SvgRenderer().render(hotel, RenderOptions.DEFAULT.withTheme(Theme.DARK));
        String mono = new SvgRenderer().render(hotel, RenderOptions.DEFAULT.withTheme(Theme.MONO));
        String lightPaper = ".sheet { fill: " + Colour.PAPER.in(Palette.LIGHT) + "; }";
        String darkPaper = ".sheet { fill: " + Colour.PAPER.in(Palette.DARK) + "; }";
        assertThat(render(hotel)).contains(lightPaper, darkPaper, "prefers-color-scheme");
        assertThat(light).contains(lightPaper).doesNotContain("prefers-color-scheme", darkPaper);
        assertThat(dark).contains(darkPaper).doesNotContain("prefers-color-scheme", lightPaper);
        assertThat(Pattern.compile("#(?!([0-9a-f]{2})\\1\\1\\b)[0-9a-f]{6}")
                        .matcher(mono)
                        .find())
                .isFalse();
    }

    @Test
    void anEmptyBlueprintIsADrawingToo() throws Exception {
        for (String text : List.of(
                "blueprint \"Empty\" { }",
                "blueprint \"E\" { step \"One\" { } }",
                "blueprint \"E\" { lanes { customer } }")) {
            isPlain(BlueprintCompiler.compile(new SourceFile("empty", text))
                    .index()
                    .orElseThrow());
        }
    }

    @Test
    void textsOfAnyContentSurvive() throws Exception {
        String hard = "a <b> & \"c\" 'd' ]]> \u0007 漢字 👩‍👩‍👧 --> {";
        String text = "blueprint \"" + hard.replace("\"", "\\\"") + "\" { step \"x\" { customer \""
                + hard.replace("\"", "\\\"") + "\" } }";
        Document document = parse(render(
                BlueprintCompiler.compile(new SourceFile("hard", text)).index().orElseThrow()));
        assertThat(elements(document, "title").get(0).getTextContent()).isEqualTo(hard.replace('\u0007', '\uFFFD'));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theSameBytesEverywhere(String name) throws Exception {
        String text = Files.readString(Path.of("examples", name + ".blueprint"));
        String first = render(text);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(render(text)).isEqualTo(first);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(render(text.replace("\n", "\r\n"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void librsvgAcceptsIt(String name, @TempDir Path folder) throws Exception {
        boolean installed = System.getenv("PATH") != null
                && List.of(System.getenv("PATH").split(":", -1)).stream()
                        .anyMatch(part -> Files.isExecutable(Path.of(part, "rsvg-convert")));
        Assumptions.assumeTrue(installed || "true".equals(System.getenv("CI")), "rsvg-convert is not installed");
        Path svg = folder.resolve("drawing.svg");
        Path png = folder.resolve("drawing.png");
        Files.writeString(svg, render(Examples.compile(name)));
        Process process = new ProcessBuilder("rsvg-convert", "-o", png.toString(), svg.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).isEmpty();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(png)).isGreaterThan(1000);
    }

    private static String render(BlueprintIndex index) {
        return new SvgRenderer().render(index, RenderOptions.DEFAULT);
    }

    private static String render(String text) {
        return render(
                BlueprintCompiler.compile(new SourceFile("text", text)).index().orElseThrow());
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> withClass(List<Element> elements, String name) {
        return elements.stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ", -1)).contains(name))
                .toList();
    }

    private static Element firstChild(Element element) {
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child) {
                return child;
            }
        }
        throw new AssertionError("no child in " + element.getAttribute("class"));
    }
}
