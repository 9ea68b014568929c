package dev.blueline.graphviz;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;

import dev.blueline.graphviz.Plan.Cluster;
import dev.blueline.graphviz.Plan.Direction;
import dev.blueline.graphviz.Plan.Edge;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Level;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Node;
import dev.blueline.graphviz.Plan.Size;
import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.ForAll;
import guru.nidi.graphviz.attribute.Label;
import guru.nidi.graphviz.attribute.Rank;
import guru.nidi.graphviz.attribute.Rank.RankDir;
import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as a graph of graphviz-java: told, with its texts and looks, or for placing, with sizes alone. Both have the same
 * structure. Edges stand in a subgraph that draws nothing: graphviz-java follows links from node to node when it prints,
 * and would go as deep as the longest path.
 */
final class PlanGraph {
    private static final BigDecimal POINTS_OF_AN_INCH = BigDecimal.valueOf(72);

    private final Plan plan;
    private final boolean told;

    PlanGraph(Plan plan, boolean told) {
        this.plan = plan;
        this.told = told;
    }

    MutableGraph build() {
        MutableGraph graph = mutGraph(told ? plan.name() : "plan").setDirected(true);
        graph.graphAttrs()
                .add(Rank.dir(plan.direction() == Direction.DOWN ? RankDir.TOP_TO_BOTTOM : RankDir.LEFT_TO_RIGHT))
                .graphAttrs()
                .add(attr("nodesep", inches(plan.nodeGap())))
                .graphAttrs()
                .add(attr("ranksep", inches(plan.rankGap())));
        Map<String, MutableGraph> clusters = new LinkedHashMap<>();
        for (Cluster cluster : plan.clusters()) {
            MutableGraph made = mutGraph(cluster.id()).setDirected(true).setCluster(true);
            made.graphAttrs()
                    .add(label(cluster.title(), cluster.look()))
                    .graphAttrs()
                    .add(attr("labeljust", "l"));
            made.graphAttrs().add(look(cluster.look()));
            clusters.put(cluster.id(), made);
            cluster.parent().map(clusters::get).orElse(graph).add(made);
        }
        for (Node node : plan.nodes()) {
            node.cluster().map(clusters::get).orElse(graph).add(node(node));
        }
        for (Level level : plan.levels()) {
            graph.add(level(level));
        }
        return graph.add(edges());
    }

    private MutableNode node(Node node) {
        MutableNode made = mutNode(node.id())
                .add(attr("width", inches(node.size().width())))
                .add(attr("height", inches(node.size().height())))
                .add(attr("fixedsize", "true"))
                .add(attr("shape", told ? node.look().shape() : node.border().word()))
                .add(told ? Labels.of(node.look().lines()) : Label.of(""));
        return made.add(look(node.look()));
    }

    /** A level is held by a node of its own; these nodes are linked, and nobody sees it. */
    private MutableGraph level(Level level) {
        MutableNode title = mutNode(level.id())
                .add(attr("width", inches(level.title().width())))
                .add(attr("height", inches(level.title().height())))
                .add(attr("fixedsize", "true"))
                .add(attr("shape", "plaintext"))
                .add(told ? Labels.of(level.look().lines()) : Label.of(""));
        MutableGraph made = mutGraph()
                .setDirected(true)
                .graphAttrs()
                .add(Rank.inSubgraph(Rank.RankType.SAME))
                .add(title);
        level.nodes().forEach(id -> made.add(mutNode(id)));
        return made;
    }

    private MutableGraph edges() {
        Map<String, MutableNode> sources = new LinkedHashMap<>();
        for (int i = 1; i < plan.levels().size(); i++) {
            Link link = Link.to(mutNode(plan.levels().get(i).id()))
                    .with(attr("weight", "0"))
                    .with(attr("style", "invis"));
            sources.computeIfAbsent(plan.levels().get(i - 1).id(), id -> mutNode(id))
                    .addLink(link);
        }
        for (Edge edge : plan.edges()) {
            Link link = Link.to(mutNode(edge.to()))
                    .with(attr("id", edge.id()))
                    .with(attr("weight", Integer.toString(edge.weight())))
                    .with(attr("dir", heads(edge.look().heads())))
                    .with(look(edge.look()));
            if (!edge.ranked()) {
                link = link.with(attr("constraint", "false"));
            }
            if (edge.atSide()) {
                link = link.with(attr("tailport", "e")).with(attr("headport", "e"));
            }
            if (edge.label().isPresent()) {
                link = link.with(label(edge.label().get(), edge.look()));
            }
            sources.computeIfAbsent(edge.from(), id -> mutNode(id)).addLink(link);
        }
        MutableGraph edges = mutGraph().setDirected(true);
        sources.values().forEach(edges::add);
        return edges;
    }

    private String heads(Heads heads) {
        if (!told) {
            return "none";
        }
        return switch (heads) {
            case END -> "forward";
            case START -> "back";
            case BOTH -> "both";
        };
    }

    /** The text, or as much room as it takes in our own letters. */
    private Label label(Size size, Look look) {
        return told
                ? Labels.of(look.lines())
                : Label.html(
                        "<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\" fixedsize=\"true\" width=\""
                                + Math.round(Math.ceil(size.width())) + "\" height=\""
                                + Math.round(Math.ceil(size.height()))
                                + "\"><tr><td></td></tr></table>");
    }

    private Attributes<ForAll> look(Look look) {
        List<Attributes<? extends ForAll>> looks = new ArrayList<>();
        if (told) {
            looks.add(attr("color", look.line()));
            looks.add(attr("penwidth", plain(BigDecimal.valueOf(look.pen()))));
            List<String> style = new ArrayList<>(look.style());
            look.fill().ifPresent(fill -> {
                looks.add(attr("fillcolor", fill));
                style.add("filled");
            });
            if (!style.isEmpty()) {
                looks.add(attr("style", String.join(",", style)));
            }
        }
        return Attributes.attrs(looks);
    }

    private static String inches(double pixels) {
        return plain(BigDecimal.valueOf(pixels).divide(POINTS_OF_AN_INCH, 6, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
