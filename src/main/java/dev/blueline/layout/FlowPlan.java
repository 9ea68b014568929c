package dev.blueline.layout;

import dev.blueline.graphviz.Plan;
import dev.blueline.graphviz.Plan.Border;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Size;
import dev.blueline.layout.FlowLevels.Level;
import dev.blueline.layout.FlowLevels.Link;
import dev.blueline.layout.FlowLevels.Way;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.measure.FlowGraph;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Role;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a flow map is made of, with its sizes, and what Graphviz is told of it. Of several ways that were tried on all
 * examples this one reads best: from top to bottom, since a service has many more steps than branches and a page is
 * higher than wide; one phase below the other, as strips over the whole width rather than clusters of Graphviz, which push
 * each other aside; those who exchange words beside each other, the customer's side at the left; the customer's own path
 * heavy, so that it comes out straight; what leads back at the right sides of its boxes, so that it is seen to lead back.
 */
final class FlowPlan {
    private static final double BOX = 152;
    /** Wider than a box: a diamond has room for text in its middle alone. */
    private static final double DIAMOND = 196;
    /** A decision whose diamond were higher than this is a hexagon, as in the blueprint. */
    private static final double HIGHEST_DIAMOND = 148;

    private static final double NODE_GAP = 28;
    private static final double RANK_GAP = 30;
    /** The room between a label and what passes beside it. */
    private static final double ASIDE = 4;
    /** A flow over more levels than this, into another phase, pulls no more than others. */
    private static final int FAR = 2;

    private static final int CUSTOMERS = 12;
    private static final int OWN = 4;
    private static final int OTHERS = 2;

    private final BlueprintIndex index;
    private final Wording wording;
    private final FlowPhases phases;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final Map<String, FlowFarEnd> farEnds = new LinkedHashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Level> levels;
    private final Map<String, Integer> levelOf = new HashMap<>();
    private final Map<String, Integer> placeOf = new HashMap<>();

    /** An action with what stands in its box. */
    record Stop(Action action, BoxContent content, double width) {}

    /** A flow with the ids of what it is drawn between, and its label. */
    record Tie(Flow flow, String start, String end, FlowLabel label) {}

    FlowPlan(BlueprintIndex index, LayoutOptions options, FlowGraph graph, Wording wording) {
        this.index = index;
        this.wording = wording;
        this.phases = new FlowPhases(index);
        ActionTags tags = new ActionTags(index.blueprint().variants(), wording);
        graph.actions().forEach(action -> stops.put(action.id(), stop(action, options.shapes(), tags)));
        for (Flow flow : index.blueprint().flows()) {
            boolean from = stops.containsKey(flow.from().id());
            boolean to = stops.containsKey(flow.to().id());
            if (from || to) {
                String start = from ? flow.from().id() : farEnd(flow.from(), flow.to(), options.cut());
                String end = to ? flow.to().id() : farEnd(flow.to(), flow.from(), options.cut());
                FlowLabel label = FlowLabel.of(flow, Optional.empty(), index, tags, wording);
                ties.add(new Tie(flow, start, end, label));
            }
        }
        this.levels = FlowLevels.of(places(), links());
        for (int i = 0; i < levels.size(); i++) {
            for (String id : levels.get(i).ids()) {
                levelOf.put(id, i);
                placeOf.put(id, placeOf.size());
            }
        }
    }

    private Stop stop(Action action, Shapes shapes, ActionTags tags) {
        Optional<String> caption = Optional.of(
                wording.text("flow.caption", index.column(action), CutWording.name(action.lane(), wording)));
        Shape shape = Shape.of(action, shapes);
        if (action.kind() == ActionKind.DECISION && shapes == Shapes.STANDARD) {
            BoxContent diamond = BoxContent.of(action, Shape.DIAMOND, DIAMOND, caption, index, tags);
            if (diamond.height() <= HIGHEST_DIAMOND) {
                return new Stop(action, diamond, DIAMOND);
            }
        }
        double width = shape.tapers() || shape == Shape.HEXAGON ? DIAMOND : BOX;
        return new Stop(action, BoxContent.of(action, shape, width, caption, index, tags), width);
    }

    private String farEnd(Action far, Action shown, Cut cut) {
        FlowFarEnd end = FlowFarEnd.of(far, phases.part(index.step(shown)), cut, index, wording);
        farEnds.putIfAbsent(end.id(), end);
        return end.id();
    }

    private List<FlowLevels.Stop> places() {
        List<FlowLevels.Stop> places = new ArrayList<>();
        stops.forEach((id, stop) -> places.add(new FlowLevels.Stop(id, phases.part(index.step(stop.action())))));
        farEnds.forEach((id, end) -> places.add(new FlowLevels.Stop(id, end.part())));
        places.sort(Comparator.comparingInt(FlowLevels.Stop::part));
        return places;
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Tie tie : ties) {
            links.add(new Link(tie.start(), tie.end(), way(tie.flow())));
        }
        return links;
    }

    private Way way(Flow flow) {
        if (flow.path() == FlowPath.LOOP) {
            return Way.BACK;
        }
        boolean together = flow.kind() == FlowKind.EXCHANGE && index.column(flow.from()) == index.column(flow.to());
        return together ? Way.BESIDE : Way.ON;
    }

    List<Stop> stops() {
        return List.copyOf(stops.values());
    }

    List<FlowFarEnd> farEnds() {
        return List.copyOf(farEnds.values());
    }

    List<Tie> ties() {
        return ties;
    }

    List<Level> levels() {
        return levels;
    }

    FlowPhases phases() {
        return phases;
    }

    /** Whether a flow joins two that stand beside each other. */
    boolean isLevel(Tie tie) {
        return levelOf.get(tie.start()).equals(levelOf.get(tie.end()));
    }

    /** The ids of all that stand beside {@code id}, its own included. */
    List<String> levelOf(String id) {
        return levels.get(levelOf.get(id)).ids();
    }

    /** What Graphviz is told; without labels, and edges wherever it likes them, unless that is to be {@code full}. */
    Plan plan(boolean full) {
        List<Plan.Level> told = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            told.add(level(i));
        }
        List<Plan.Node> nodes = new ArrayList<>();
        stops.values().forEach(stop -> nodes.add(node(stop)));
        for (FlowFarEnd end : farEnds.values()) {
            Look look = new Look(end.lines(), "box", List.of("dashed"), GraphLook.LINE, Optional.empty(), 1, Heads.END);
            nodes.add(new Plan.Node(
                    end.id(), Optional.empty(), new Size(FlowFarEnd.WIDTH, end.height()), Border.BOX, look));
        }
        List<Plan.Edge> edges = new ArrayList<>();
        ties.forEach(tie -> edges.add(edge(tie, full)));
        return new Plan(
                index.blueprint().title(), Plan.Direction.DOWN, NODE_GAP, RANK_GAP, List.of(), told, nodes, edges);
    }

    /** A level; the first of a phase keeps room for its title, and has it beside it in DOT. */
    private Plan.Level level(int place) {
        Level level = levels.get(place);
        boolean first = place == 0 || levels.get(place - 1).part() != level.part();
        boolean only =
                first && (place + 1 == levels.size() || levels.get(place + 1).part() != level.part());
        Look look = new Look(
                first ? phases.titles(level.part()) : List.of(),
                "plaintext",
                List.of(),
                GraphLook.LINE,
                Optional.empty(),
                1,
                Heads.END);
        return new Plan.Level(
                "..level" + place, level.ids(), new Size(0, only ? phases.height(level.part()) : 0), look);
    }

    private static Plan.Node node(Stop stop) {
        Action action = stop.action();
        List<String> lines = new ArrayList<>(stop.content().caption());
        lines.addAll(stop.content().label());
        Border border = switch (stop.content().shape()) {
            case DIAMOND, LOZENGE -> Border.DIAMOND;
            case ELLIPSE -> Border.ELLIPSE;
            case RECTANGLE, BARRED, PILL, HEXAGON, PARALLEL -> Border.BOX;
        };
        String shape = action.kind() == ActionKind.DECISION ? "diamond" : "box";
        boolean person = action.kind() == ActionKind.WAIT || !action.lane().technology();
        Look look = new Look(
                lines,
                shape,
                shape.equals("box") && person ? List.of("rounded") : List.of(),
                GraphLook.line(action.role()),
                Optional.of(GraphLook.ground(action.role())),
                action.kind() == ActionKind.DECISION ? 1.6 : 1.2,
                Heads.END);
        Size size = new Size(stop.width(), stop.content().height());
        return new Plan.Node(action.id(), Optional.empty(), size, border, look);
    }

    /**
     * Whether Graphviz is told a flow from its end to its start. It is told of all edges that they lead down, or to the
     * right between two who stand beside each other, the customer's side at the left: an edge that leads back would have
     * no say in what stands where.
     */
    boolean isTurned(Tie tie) {
        int from = levelOf.get(tie.start());
        int to = levelOf.get(tie.end());
        if (from != to) {
            return from > to;
        }
        int inwards = Integer.compare(
                index.depth(tie.flow().from().lane()),
                index.depth(tie.flow().to().lane()));
        return inwards > 0 || (inwards == 0 && placeOf.get(tie.start()) > placeOf.get(tie.end()));
    }

    private Plan.Edge edge(Tie tie, boolean full) {
        Flow flow = tie.flow();
        boolean turned = isTurned(tie);
        int from = levelOf.get(tie.start());
        int to = levelOf.get(tie.end());
        FlowLabel label = tie.label();
        List<String> style = new ArrayList<>();
        if (flow.path() != FlowPath.FORWARD) {
            style.add(flow.path() == FlowPath.LOOP ? "dashed" : "dotted");
        } else if (flow.kind() == FlowKind.INFORMATION) {
            style.add("dashed");
        }
        Heads heads = flow.kind() == FlowKind.EXCHANGE ? Heads.BOTH : turned ? Heads.START : Heads.END;
        Look look = new Look(label.lines(), "", style, GraphLook.line(flow.path()), Optional.empty(), 1.2, heads);
        return new Plan.Edge(
                flow.id(),
                turned ? tie.end() : tie.start(),
                turned ? tie.start() : tie.end(),
                weight(
                        flow,
                        Math.abs(to - from) > FAR
                                && levels.get(from).part() != levels.get(to).part()),
                true,
                full && from > to,
                !full || label.isEmpty() || from > to
                        ? Optional.empty()
                        : Optional.of(new Size(label.width() + 2 * ASIDE, label.height())),
                look);
    }

    private static int weight(Flow flow, boolean far) {
        if (far || flow.path() != FlowPath.FORWARD || flow.kind() == FlowKind.INFORMATION) {
            return 1;
        }
        boolean own = flow.from().lane().id().equals(flow.to().lane().id());
        return own ? flow.from().role() == Role.CUSTOMER ? CUSTOMERS : OWN : OTHERS;
    }
}
