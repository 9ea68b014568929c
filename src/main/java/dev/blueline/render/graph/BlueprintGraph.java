package dev.blueline.render.graph;

import static guru.nidi.graphviz.attribute.Attributes.attr;
import static guru.nidi.graphviz.attribute.Attributes.attrs;
import static guru.nidi.graphviz.model.Factory.mutGraph;
import static guru.nidi.graphviz.model.Factory.mutNode;

import dev.blueline.graphviz.Labels;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import guru.nidi.graphviz.attribute.Attributes;
import guru.nidi.graphviz.attribute.ForNode;
import guru.nidi.graphviz.attribute.Label;
import guru.nidi.graphviz.attribute.Label.Justification;
import guru.nidi.graphviz.attribute.Rank;
import guru.nidi.graphviz.attribute.Rank.RankDir;
import guru.nidi.graphviz.attribute.Shape;
import guru.nidi.graphviz.attribute.Style;
import guru.nidi.graphviz.model.Link;
import guru.nidi.graphviz.model.MutableGraph;
import guru.nidi.graphviz.model.MutableNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The graph of one blueprint. Lanes are clusters, top to bottom; an unseen anchor stands at the left of each, and from
 * there unseen edges lead from cell to cell, as long as there are columns between, while flows have no say in the ranks.
 * Of the ways that were tried, this alone keeps lanes and columns in {@code dot} 2.43: {@code rank=same} among clusters
 * makes it fail or lose edges, and so do edge labels inside the ranks, which is why flows have outside labels.
 *
 * <p>Shapes: a note is evidence, a diamond a decision, an ellipse a wait, a rounded box what people do, a plain box
 * what technology does; a thick border is a key task. An action that lasts longer than its step says so. Edges: two heads are an exchange, dashes information, dots a
 * recovery, a thick line a loop.
 *
 * <p>Edges are given step by step, in subgraphs that {@code dot} draws nothing for: graphviz-java follows links from
 * node to node when it prints, and would go as deep as the longest chain of flows.
 */
final class BlueprintGraph {
    private static final String PHASES = "/phases/";
    private static final String STEPS = "/steps";
    private static final Attributes<ForNode> INVISIBLE =
            attrs(Labels.of(""), Style.INVIS, attr("width", "0"), attr("height", "0"));

    /** Heavy enough for a lane's main actions to stand in a line. */
    private static final String STRAIGHT = "100";

    private final BlueprintIndex index;
    private final Blueprint blueprint;
    private final Wording wording;
    private final Map<String, String> lastOfRow = new HashMap<>();
    private final Map<String, Integer> columnOfRow = new HashMap<>();

    /** By the id of a step the headings above it, by row. */
    private final Map<String, Map<String, String>> headingsOfStep = new HashMap<>();

    BlueprintGraph(BlueprintIndex index, Wording wording) {
        this.index = index;
        this.blueprint = index.blueprint();
        this.wording = wording;
    }

    MutableGraph build() {
        MutableGraph graph = mutGraph("blueprint").setDirected(true);
        graph.graphAttrs()
                .add(Rank.dir(RankDir.LEFT_TO_RIGHT))
                .graphAttrs()
                .add(headed(blueprint.title(), blueprint.marks()).locate(Label.Location.TOP))
                .graphAttrs()
                .add(attr("ranksep", "0.6"));
        graph.nodeAttrs().add(Shape.BOX);
        phases().forEach(graph::add);
        graph.add(steps());
        Map<String, MutableGraph> lanes = new LinkedHashMap<>();
        blueprint.lanes().forEach(lane -> lanes.put(lane.id(), lane(lane)));
        index.actions().forEach(action -> lanes.get(action.lane().id()).add(node(action)));
        lanes.values().forEach(graph::add);
        graph.add(order(graph));
        index.steps().forEach(step -> graph.add(edges(step)));
        return graph;
    }

    /** An unseen node left of all anchors: its edges give the rows their order, top to bottom. */
    private static MutableGraph order(MutableGraph graph) {
        MutableNode root = mutNode("/anchor").add(INVISIBLE);
        for (MutableGraph row : graph.graphs()) {
            root.addLink(Link.to(mutNode(anchorName(row.name().value()))).with(Style.INVIS));
        }
        return mutGraph().setDirected(true).add(root);
    }

    /** The headings of phases, in a row for each depth: each above its first step. */
    private List<MutableGraph> phases() {
        List<MutableGraph> rows = new ArrayList<>();
        blueprint.phases().forEach(phase -> addHeading(rows, phase, 0));
        return rows;
    }

    private void addHeading(List<MutableGraph> rows, Phase phase, int depth) {
        Optional<String> title = heading(phase);
        if (title.isPresent() && !phase.allSteps().isEmpty()) {
            while (rows.size() <= depth) {
                rows.add(row(PHASES + rows.size()));
            }
            String node = PHASES + depth + "/" + phase.id();
            rows.get(depth)
                    .add(mutNode(node)
                            .add(Shape.PLAIN_TEXT)
                            .add(headed(title.get(), phase.marks()))
                            .add(attr("fontsize", String.valueOf(Math.max(14, 18 - 2 * depth)))));
            headingsOfStep
                    .computeIfAbsent(phase.allSteps().get(0).id(), step -> new LinkedHashMap<>())
                    .put(PHASES + depth, node);
        }
        phase.phases().forEach(inner -> addHeading(rows, inner, depth + 1));
    }

    /** A text with the badges of {@code marks} below. */
    private Label headed(String text, List<Mark> marks) {
        return Labels.of(List.of(text, marks.stream().map(index::badge).collect(Collectors.joining(" "))));
    }

    private MutableGraph steps() {
        MutableGraph row = row(STEPS);
        for (Step step : index.steps()) {
            String number = wording.text("step.numbered", step.number());
            String title = step.title().map(text -> step.number() + ". " + text).orElse(number);
            row.add(mutNode(STEPS + "/" + step.id()).add(Shape.PLAIN_TEXT).add(headed(title, step.marks())));
        }
        return row;
    }

    /** A lane without a border or a name, for headings. */
    private static MutableGraph row(String id) {
        MutableGraph row = mutGraph(id).setDirected(true).setCluster(true);
        row.graphAttrs().add(attr("style", "invis")).graphAttrs().add(Labels.of(""));
        return row.add(anchor(id));
    }

    private MutableGraph lane(Lane lane) {
        MutableGraph cluster = mutGraph(lane.id()).setDirected(true).setCluster(true);
        cluster.graphAttrs()
                .add(Labels.of(lane.label()
                                .orElseGet(
                                        () -> wording.text("role." + lane.role().word())))
                        .justify(Justification.LEFT));
        return cluster.add(anchor(lane.id()));
    }

    private static MutableNode anchor(String id) {
        return mutNode(anchorName(id)).add(INVISIBLE);
    }

    private static String anchorName(String id) {
        return "/anchor/" + id;
    }

    private MutableNode node(Action action) {
        MutableNode node = mutNode(action.id())
                .add(Labels.of(Stream.of(
                                Optional.of(action.label()),
                                action.details().until().map(last -> wording.text("graph.until", last)),
                                Optional.of(String.join(" ", index.badges(action))))
                        .flatMap(Optional::stream)
                        .toList()))
                .add(attr("id", action.id()));
        if (action.kind() == ActionKind.DECISION) {
            node.add(Shape.DIAMOND);
        } else if (action.kind() == ActionKind.WAIT) {
            node.add(Shape.ELLIPSE);
        } else if (action.role() == Role.EVIDENCE) {
            node.add(Shape.NOTE);
        } else if (!action.lane().technology()) {
            node.add(Style.ROUNDED);
        }
        if (action.is(Flag.KEY)) {
            node.add(attr("penwidth", "2"));
        }
        return node;
    }

    /** What holds the nodes of {@code step} in its column, and the flows that leave it. */
    private MutableGraph edges(Step step) {
        Map<String, MutableNode> sources = new LinkedHashMap<>();
        hold(sources, STEPS, step, List.of(STEPS + "/" + step.id()));
        headingsOfStep
                .getOrDefault(step.id(), Map.of())
                .forEach((row, heading) -> hold(sources, row, step, List.of(heading)));
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Action action : step.actions()) {
            cells.computeIfAbsent(action.lane().id(), lane -> new ArrayList<>()).add(action.id());
        }
        cells.forEach((lane, actions) -> hold(sources, lane, step, actions));
        for (Action action : step.actions()) {
            Map<String, Integer> times = new HashMap<>();
            for (Flow flow : index.flowsFrom(action)) {
                int before = times.merge(flow.to().id(), 1, Integer::sum) - 1;
                source(sources, action.id()).addLink(FlowLinks.of(flow, before));
            }
        }
        MutableGraph edges = mutGraph().setDirected(true);
        sources.values().forEach(edges::add);
        return edges;
    }

    /** Holds one cell: its first node on a straight line behind the last one of the row, the others beside it. */
    private void hold(Map<String, MutableNode> sources, String row, Step step, List<String> cell) {
        String last = lastOfRow.getOrDefault(row, anchorName(row));
        int distance = step.number() - columnOfRow.getOrDefault(row, 0);
        for (int i = 0; i < cell.size(); i++) {
            Link link = Link.to(mutNode(cell.get(i))).with(Style.INVIS).with(attr("minlen", distance));
            source(sources, last).addLink(i == 0 ? link.with(attr("weight", STRAIGHT)) : link);
        }
        lastOfRow.put(row, cell.get(0));
        columnOfRow.put(row, step.number());
    }

    private static MutableNode source(Map<String, MutableNode> sources, String name) {
        return sources.computeIfAbsent(name, key -> mutNode(key));
    }

    private static Optional<String> heading(Phase phase) {
        return phase.title().or(phase::name);
    }
}
