package dev.blueline.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.blueline.compare.Comparison;
import dev.blueline.compare.Thing;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.json.JsonDiff;
import dev.blueline.render.markdown.MarkdownDiff;
import dev.blueline.render.text.TextDiff;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Goldens;
import dev.blueline.testing.Pairs;
import dev.blueline.testing.Schema;
import dev.blueline.text.WideCharacters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of differences in text, Markdown and JSON. */
class DiffRenderersTest {
    private static final Schema SCHEMA = Schema.published("diff");
    private static final Parser GITHUB = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create()))
            .build();

    static List<String> pairs() {
        return Pairs.names();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairsAreToldAsTheyWere(String name) {
        NamedComparison pair = Pairs.compare(name);
        Goldens.standard().check("diff/" + name + ".txt", text(DiffOptions.DEFAULT, pair));
        Goldens.standard().check("diff/" + name + ".md", tell(new MarkdownDiff(), pair));
        Goldens.standard().check("diff/" + name + ".json", tell(new JsonDiff(), pair));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void documentsFollowTheirSchema(String name) {
        assertThat(SCHEMA.violations(tell(new JsonDiff(), Pairs.compare(name)))).isEmpty();
    }

    @Test
    void severalFilesAreToldOneAfterTheOther() {
        List<NamedComparison> all = several();
        NamedComparison[] files = all.toArray(new NamedComparison[0]);
        Goldens.standard().check("diff/several.txt", text(DiffOptions.DEFAULT, files));
        Goldens.standard().check("diff/several.md", tell(new MarkdownDiff(), files));
        String document = tell(new JsonDiff(), files);
        Goldens.standard().check("diff/several.json", document);
        assertThat(SCHEMA.violations(document)).isEmpty();
    }

    /** Else the schema could be too wide: a form with nothing forbidden accepts everything. */
    @Test
    void theSchemaRefusesWhatItDoesNotKnow() {
        String document = tell(new JsonDiff(), Pairs.compare("desk"));
        assertThat(SCHEMA.violations(document.replace("\"follows\":", "\"folows\":")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(document.replace("\"formatVersion\": \"1\"", "\"formatVersion\": \"2\"")))
                .isNotEmpty();
        assertThat(SCHEMA.violations(document.replace("\"evidence-removed\"", "\"evidence-vanished\"")))
                .isNotEmpty();
    }

    @Test
    void theSchemaKnowsTheCatalogueOfChanges() {
        JsonNode change = SCHEMA.form().at("/$defs/change/properties");
        List<String> kinds = Stream.of(Thing.values())
                .flatMap(thing -> thing.verbs().stream().map(verb -> thing.word() + "-" + verb.word()))
                .toList();
        assertThat(texts(change.at("/kind/enum"))).containsExactlyElementsOf(kinds);
        assertThat(texts(change.at("/thing/enum")))
                .containsExactlyElementsOf(
                        Stream.of(Thing.values()).map(Thing::word).toList());
    }

    @Test
    void everyFieldOfTheSchemaOccursAndIsDescribed() {
        String document = Pairs.names().stream()
                        .map(name -> tell(new JsonDiff(), Pairs.compare(name)))
                        .reduce("", String::concat)
                + tell(new JsonDiff(), Pairs.compare(Blueprints.labelled(List.of("a")), Blueprints.full()));
        SCHEMA.form().get("$defs").forEach(def -> {
            assertThat(def.get("additionalProperties").booleanValue()).isFalse();
            def.get("properties").fields().forEachRemaining(field -> {
                assertThat(field.getValue().has("description"))
                        .as(field.getKey())
                        .isTrue();
                assertThat(document).contains('"' + field.getKey() + "\":");
            });
        });
    }

    @Test
    void noDifferenceIsASentence() {
        NamedComparison same = Pairs.compare(Blueprints.full(), Blueprints.full());
        assertThat(text(DiffOptions.DEFAULT, same))
                .contains("No difference: both blueprints describe the same service.");
        assertThat(tell(new MarkdownDiff(), same)).contains("No difference: ").doesNotContain("|");
        assertThat(tell(new JsonDiff(), same)).contains("\"result\": \"same\"");
    }

    @Test
    void linesKeepToTheWidthOfTheTerminal() {
        for (int width : List.of(40, 60, 100)) {
            for (String name : Pairs.names()) {
                String text = text(new DiffOptions(RenderOptions.DEFAULT, false, width), Pairs.compare(name));
                assertThat(text.lines().skip(2))
                        .allSatisfy(line -> assertThat(WideCharacters.columns(line))
                                .as(line)
                                .isLessThanOrEqualTo(width));
            }
        }
    }

    @Test
    void colourSaysNothingOfItsOwn() {
        NamedComparison pair = Pairs.compare("desk");
        String coloured = text(new DiffOptions(RenderOptions.DEFAULT, true, 100), pair);
        assertThat(coloured).contains("\033[32m+\033[0m ");
        assertThat(coloured.replaceAll("\033\\[[0-9;]*m", "")).isEqualTo(text(DiffOptions.DEFAULT, pair));
    }

    @Test
    void nothingInAFileActsOnTheTerminal() {
        NamedComparison pair = Pairs.compare(
                Blueprints.labelled(List.of("old")), Blueprints.labelled(List.of("\033[31mred\u202E \u0007")));
        assertThat(text(DiffOptions.DEFAULT, pair))
                .doesNotContain("\033")
                .doesNotContain("\u202E")
                .doesNotContain("\u0007");
    }

    @Test
    void whateverALabelHoldsIsSeenInMarkdownAndNothingElse() {
        List<String> nasty = List.of(
                "a | b || c",
                "`code` ```",
                "two\nlines",
                "@everyone and @org/team #12",
                "<script>alert(1)</script> <!-- x --> </details>",
                "**bold** _it_ ~~gone~~",
                "[a](https://b.example) ![c](d)",
                "- item",
                "1. item",
                "# heading",
                "$x$ :smile: https://example.com www.example.com",
                "&lt; \\");
        List<String> before = new ArrayList<>(nasty);
        Collections.reverse(before);
        String page =
                tell(new MarkdownDiff(), Pairs.compare(Blueprints.labelled(List.of("x")), Blueprints.labelled(nasty)));
        page += "\n" + tell(new MarkdownDiff(), Pairs.compare(Blueprints.labelled(before), Blueprints.labelled(nasty)));
        page += "\n"
                + tell(
                        new MarkdownDiff(),
                        Pairs.compare(Blueprints.labelled(nasty), Blueprints.labelled(List.of("x"))));
        Node document = GITHUB.parse(page);
        assertThat(elements(document)).isEmpty();
        assertThat(page).doesNotContain("@everyone").doesNotContain("@org");
        String seen = TextContentRenderer.builder()
                .build()
                .render(document)
                .replaceAll("</?span>", "")
                .replaceAll("\\s+", " ");
        for (String label : nasty) {
            assertThat(seen).contains("“" + label.replaceAll("\\s+", " ") + "”");
        }
    }

    @Test
    void aLongListIsFolded() {
        List<String> labels =
                IntStream.rangeClosed(1, 50).mapToObj(i -> "Step no. " + i).toList();
        String page =
                tell(new MarkdownDiff(), Pairs.compare(Blueprints.labelled(List.of("x")), Blueprints.labelled(labels)));
        assertThat(page).contains("\n<details>\n<summary>All ").endsWith("\n</details>\n");
        assertThat(tell(new MarkdownDiff(), Pairs.compare("hotel"))).doesNotContain("<details>");
    }

    private static List<NamedComparison> several() {
        NamedComparison meal = Pairs.compare("meal");
        BlueprintIndex old = meal.before().orElseThrow().index();
        return List.of(
                meal,
                NamedComparison.of("v1:same.blueprint", "v2:same.blueprint", Comparison.of(old, old)),
                NamedComparison.added("v2:new_one.blueprint", old),
                NamedComparison.removed(
                        "v1:gone.blueprint",
                        Pairs.compare("hotel").before().orElseThrow().index()));
    }

    /** Whatever a reader of GitHub would see besides words; the page's own HTML aside. */
    private static List<String> elements(Node document) {
        List<String> found = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                found.add("code " + code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                found.add("code " + code.getLiteral());
            }

            @Override
            public void visit(Link link) {
                found.add("link " + link.getDestination());
            }

            @Override
            public void visit(Image image) {
                found.add("image " + image.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                if (!html.getLiteral().matches("</?span>")) {
                    found.add("html " + html.getLiteral());
                }
            }

            @Override
            public void visit(HtmlBlock html) {
                if (!html.getLiteral().matches("(<details>\n<summary>All [0-9]+ changes</summary>|</details>)")) {
                    found.add("html " + html.getLiteral());
                }
            }

            @Override
            public void visit(ListItem item) {
                if (item.getParent().getParent() instanceof ListItem) {
                    found.add("a list in a list");
                }
                visitChildren(item);
            }
        });
        return found;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static String text(DiffOptions options, NamedComparison... comparisons) {
        return new String(new TextDiff().bytes(List.of(comparisons), options), StandardCharsets.UTF_8);
    }

    private static String tell(DiffRenderer renderer, NamedComparison... comparisons) {
        return new String(renderer.bytes(List.of(comparisons), DiffOptions.DEFAULT), StandardCharsets.UTF_8);
    }
}
