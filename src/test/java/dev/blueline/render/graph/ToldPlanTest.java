package dev.blueline.render.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.graphviz.Placer;
import dev.blueline.graphviz.Plan;
import dev.blueline.graphviz.Plan.Cluster;
import dev.blueline.graphviz.Plan.Direction;
import dev.blueline.graphviz.Plan.Edge;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Node;
import dev.blueline.graphviz.Plan.Size;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Plans that are told for whoever goes on with Graphviz, whatever stands in them. */
class ToldPlanTest {
    private static final List<String> TEXTS = List.of(
            "\"quoted\"",
            "back\\slash \\n \\N \\l \\G",
            "ends with \\",
            "ends with \\\"",
            "<b>bold</b>",
            "<<table>>",
            "AT&T &amp; &lt;",
            "排队，办理",
            "😀 emoji",
            "one\ntwo\r\nthree\rfour",
            "a\u0001control\u001b[2J\u0000end",
            "a\ttab",
            "{a|b}",
            "a:b:ne",
            "x".repeat(3_000),
            "node",
            "");

    @TempDir
    private Path folder;

    @Test
    void graphvizTakesAnyTextWithoutAWord() {
        List<Cluster> clusters = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (String text : TEXTS) {
            Look look =
                    new Look(List.of(text), "box", List.of("rounded"), "#334455", Optional.of("#ffffff"), 1, Heads.END);
            Size size = new Size(60, 14);
            clusters.add(new Cluster("c" + clusters.size(), Optional.empty(), size, look));
            nodes.add(new Node("n" + nodes.size(), Optional.of("c" + nodes.size()), new Size(100, 30), look));
            Look line = new Look(List.of(text), "", List.of("dashed"), "#334455", Optional.empty(), 1, Heads.BOTH);
            edges.add(new Edge("e" + edges.size(), "n0", "n" + edges.size(), 1, true, Optional.of(size), line));
        }
        for (String title : TEXTS) {
            Document drawing =
                    Dot.svg(Placer.dot(new Plan(title, Direction.DOWN, 20, 30, clusters, nodes, edges)), folder);

            String texts = drawing.getDocumentElement().getTextContent();
            assertThat(texts)
                    .contains("\"quoted\"", "back\\slash \\n \\N \\l \\G", "<b>bold</b>", "AT&T &amp; &lt;", "😀 emoji")
                    .contains("ends with \\\"", "{a|b}", "x".repeat(3_000));
        }
    }
}
