package dev.blueline.render.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.render.RenderOptions;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DotRendererTest {
    @TempDir
    private Path folder;

    static List<String> examples() {
        return Examples.names();
    }

    @Test
    void saysEverything() {
        Goldens.standard().check("dot/full.dot", render(new BlueprintIndex(Blueprints.full())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void staysTheSame(String name) {
        Goldens.standard().check("dot/" + name + ".dot", render(Examples.compile(name)));
    }

    @Test
    void graphvizDrawsEverything() {
        assertDrawn(new BlueprintIndex(Blueprints.full()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void graphvizDrawsEveryExample(String name) {
        assertDrawn(Examples.compile(name));
    }

    @Test
    void graphvizDrawsEveryLabelAsItIs() {
        List<String> labels = List.of(
                "\"quoted\"",
                "back\\slash \\n \\N \\l",
                "ends with \\",
                "\\\"",
                "<html>&<b>",
                "<<b>x</b>>",
                "AT&T",
                "排队，办理",
                "😀",
                "{a|b}",
                "[x]; -> -- // /* # */");
        BlueprintIndex index = new BlueprintIndex(Blueprints.labelled(labels));
        Document drawing = Dot.svg(render(index), folder);
        assertThat(texts(drawing)).containsAll(labels);
        assertDrawn(index);
    }

    @Test
    void lineBreaksBecomeLines() {
        BlueprintIndex index = new BlueprintIndex(Blueprints.labelled(List.of("one\ntwo\r\nthree")));
        assertThat(texts(Dot.svg(render(index), folder))).contains("one", "two", "three");
    }

    /** Graphviz 2.43 fails over two edges alike between two nodes of a column. */
    @Test
    void flowsBetweenTheSameActionsAreAllDrawn() {
        assertDrawn(new BlueprintIndex(Blueprints.repeated(6)));
    }

    /** graphviz-java's printer is recursive where nodes are linked one to the next. */
    @Test
    void longChainsDoNotOverflow() {
        List<String> labels =
                IntStream.range(0, 2_000).mapToObj(i -> "label " + i).toList();
        String graph = render(new BlueprintIndex(Blueprints.labelled(labels)));
        assertThat(graph.split("\"constraint\"", -1)).hasSize(labels.size());
    }

    private void assertDrawn(BlueprintIndex index) {
        Document drawing = Dot.svg(render(index), folder);
        Map<String, double[]> centres = centres(drawing);
        assertThat(centres.keySet())
                .containsAll(index.actions().stream().map(Action::id).toList());
        assertThat(ids(drawing, "edge"))
                .containsAll(index.blueprint().flows().stream().map(Flow::id).toList());
        for (Action one : index.actions()) {
            for (Action other : index.actions()) {
                double[] here = centres.get(one.id());
                double[] there = centres.get(other.id());
                if (index.column(one) < index.column(other)) {
                    assertThat(here[0]).as(one.id() + " left of " + other.id()).isLessThan(there[0]);
                }
                if (index.blueprint().lanes().indexOf(one.lane())
                        < index.blueprint().lanes().indexOf(other.lane())) {
                    assertThat(here[1]).as(one.id() + " above " + other.id()).isLessThan(there[1]);
                }
            }
        }
    }

    private static List<String> texts(Document drawing) {
        List<String> texts = new ArrayList<>();
        NodeList elements = drawing.getElementsByTagName("text");
        for (int i = 0; i < elements.getLength(); i++) {
            texts.add(elements.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> ids(Document drawing, String kind) {
        return groups(drawing, kind).stream()
                .map(group -> group.getAttribute("id"))
                .toList();
    }

    private static List<Element> groups(Document drawing, String kind) {
        List<Element> groups = new ArrayList<>();
        NodeList elements = drawing.getElementsByTagName("g");
        for (int i = 0; i < elements.getLength(); i++) {
            Element group = (Element) elements.item(i);
            if (group.getAttribute("class").equals(kind)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Where the first text of each node stands, by the node's id. */
    private static Map<String, double[]> centres(Document drawing) {
        Map<String, double[]> centres = new TreeMap<>();
        for (Element group : groups(drawing, "node")) {
            NodeList texts = group.getElementsByTagName("text");
            if (texts.getLength() > 0) {
                Element text = (Element) texts.item(0);
                centres.put(group.getAttribute("id"), new double[] {
                    Double.parseDouble(text.getAttribute("x")), Double.parseDouble(text.getAttribute("y"))
                });
            }
        }
        return centres;
    }

    private static String render(BlueprintIndex index) {
        return new DotRenderer().render(index, RenderOptions.DEFAULT);
    }
}
