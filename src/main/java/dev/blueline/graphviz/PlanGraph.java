package dev.blueline.graphviz;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;

import dev.blueline.graphviz.Plan.Border;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan as a graph of graphviz-java: told, with its texts and looks, or for placing, with sizes alone and under names of
 * its own, so that nothing a user wrote reaches Graphviz. Both have the same structure. Edges stand in a subgraph that
 * draws nothing: graphviz-java follows links from node to node when it prints, and would go as deep as the longest path.
 */
final class PlanGraph {
    /** Told sizes are the least: the letters of whoever draws the graph may be wider than ours. */
    private static final String LETTERS = "Helvetica,Arial,sans-serif";

    private static final String LETTER_SIZE = "12";
    private static final BigDecimal POINTS_OF_AN_INCH = BigDecimal.valueOf(72);

    /** What the names begin with under which things are placed; their numbers in the plan follow. */
    static final String NODE = "n";

    static final String EDGE = "e";
    static final String CLUSTER = "c";
    private static final String LEVEL = "l";

    private final Plan plan;
    private final boolean told;
    private final Map<String, String> names = new HashMap<>();

    PlanGraph(Plan plan, boolean told) {
        this.plan = plan;
        this.told = told;
        if (!told) {
            List<Node> nodes = plan.nodes();
            for (int i = 0; i < nodes.size(); i++) {
                names.put(nodes.get(i).id(), NODE + i);
            }
            List<Level> levels = plan.levels();
            for (int i = 0; i < levels.size(); i++) {
                names.put(levels.get(i).id(), LEVEL + i);
            }
        }
    }

    MutableGraph build() {
        MutableGraph graph = mutGraph(told ? Labels.name(plan.name()) : "plan").setDirected(true);
        graph.graphAttrs()
                .add(Rank.dir(plan.direction() == Direction.DOWN ? RankDir.TOP_TO_BOTTOM : RankDir.LEFT_TO_RIGHT))
                .graphAttrs()
                .add(attr("nodesep", inches(plan.nodeGap())))
                .graphAttrs()
                .add(attr("ranksep", inches(plan.rankGap())));
        if (told) {
            graph.graphAttrs().add(attr("fontname", LETTERS), attr("fontsize", LETTER_SIZE));
            graph.nodeAttrs().add(attr("fontname", LETTERS), attr("fontsize", LETTER_SIZE));
            graph.linkAttrs().add(attr("fontname", LETTERS), attr("fontsize", LETTER_SIZE));
        } else {
            graph.nodeAttrs().add(attr("fixedsize", "true"), attr("shape", "box"), Label.of(""));
            graph.linkAttrs().add(attr("dir", "none"));
        }
        Map<String, MutableGraph> clusters = new LinkedHashMap<>();
        for (Cluster cluster : plan.clusters()) {
            String name = told ? cluster.id() : CLUSTER + clusters.size();
            MutableGraph made = mutGraph(name).setDirected(true).setCluster(true);
            made.graphAttrs()
                    .add(label(cluster.title(), cluster.look()))
                    .graphAttrs()
                    .add(attr("labeljust", "l"));
            if (told) {
                made.graphAttrs().add(look(cluster.look()));
            }
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
        MutableNode made = sized(node.id(), node.size());
        if (told) {
            return made.add(attr("shape", node.look().shape()))
                    .add(Labels.of(node.look().lines()))
                    .add(look(node.look()));
        }
        return node.border() == Border.BOX
                ? made
                : made.add(attr("shape", node.border().word()));
    }

    /** A node in the size that it has, or with its text the least that it has: dot's letters may be wider than ours. */
    private MutableNode sized(String id, Size size) {
        return named(id).add(attr("width", inches(size.width()))).add(attr("height", inches(size.height())));
    }

    private MutableNode named(String id) {
        return mutNode(names.getOrDefault(id, id));
    }

    /** A level is held by a node of its own; these nodes are linked, and nobody sees it. */
    private MutableGraph level(Level level) {
        MutableNode title = sized(level.id(), level.title());
        if (told) {
            title.add(attr("shape", "plaintext")).add(Labels.of(level.look().lines()));
        }
        MutableGraph made = mutGraph()
                .setDirected(true)
                .graphAttrs()
                .add(Rank.inSubgraph(Rank.RankType.SAME))
                .add(title);
        level.nodes().forEach(id -> made.add(named(id)));
        return made;
    }

    private MutableGraph edges() {
        Map<String, MutableNode> sources = new LinkedHashMap<>();
        for (int i = 1; i < plan.levels().size(); i++) {
            Link link = Link.to(named(plan.levels().get(i).id()))
                    .with(attr("weight", "0"))
                    .with(attr("style", "invis"));
            sources.computeIfAbsent(plan.levels().get(i - 1).id(), this::named).addLink(link);
        }
        int number = 0;
        for (Edge edge : plan.edges()) {
            Link link = Link.to(named(edge.to())).with(attr("id", told ? edge.id() : EDGE + number++));
            if (told) {
                link = link.with(attr("dir", heads(edge.look().heads()))).with(look(edge.look()));
            }
            if (edge.weight() != 1) {
                link = link.with(attr("weight", Integer.toString(edge.weight())));
            }
            if (!edge.ranked()) {
                link = link.with(attr("constraint", "false"));
            }
            if (edge.atSide()) {
                link = link.with(attr("tailport", "e")).with(attr("headport", "e"));
            }
            if (edge.label().isPresent()) {
                link = link.with(label(edge.label().get(), edge.look()));
            } else if (told && !edge.look().lines().isEmpty()) {
                link = link.with(Labels.of(edge.look().lines()).external());
            }
            sources.computeIfAbsent(edge.from(), this::named).addLink(link);
        }
        MutableGraph edges = mutGraph().setDirected(true);
        sources.values().forEach(edges::add);
        return edges;
    }

    private static String heads(Heads heads) {
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

    private static Attributes<ForAll> look(Look look) {
        List<Attributes<? extends ForAll>> looks = new ArrayList<>();
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
        return Attributes.attrs(looks);
    }

    private static String inches(double pixels) {
        return plain(BigDecimal.valueOf(pixels).divide(POINTS_OF_AN_INCH, 6, RoundingMode.HALF_UP));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
