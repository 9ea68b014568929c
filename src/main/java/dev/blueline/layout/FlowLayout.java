package dev.blueline.layout;

import dev.blueline.graphviz.Placement;
import dev.blueline.graphviz.Placement.Frame;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placer;
import dev.blueline.graphviz.Plan;
import dev.blueline.graphviz.Plan.Heads;
import dev.blueline.graphviz.Plan.Look;
import dev.blueline.graphviz.Plan.Size;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Extent;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets out the actions as a free graph: sizes, then what Graphviz makes of them, then the finished map. */
final class FlowLayout {
    private final BlueprintIndex index;
    private final LayoutOptions options;
    private final Wording wording;
    private final List<Flow> flows;
    private final Map<String, BoxContent> contents = new LinkedHashMap<>();
    private final Map<String, FlowLabel> labels = new LinkedHashMap<>();
    private final List<Action> actions;

    FlowLayout(BlueprintIndex index, LayoutOptions options) {
        this.index = index;
        this.options = options;
        this.wording = Wording.of(index.blueprint().header().language().tag());
        this.flows = index.blueprint().flows().stream()
                .filter(flow ->
                        options.cut().shows(flow.from(), index) && options.cut().shows(flow.to(), index))
                .toList();
        Set<String> ends = new HashSet<>();
        flows.forEach(flow -> {
            ends.add(flow.from().id());
            ends.add(flow.to().id());
        });
        this.actions = index.actions().stream()
                .filter(action -> ends.contains(action.id()))
                .toList();
        ActionTags tags = new ActionTags(index.blueprint().variants(), wording);
        for (Action action : actions) {
            contents.put(action.id(), BoxContent.of(action, Sizes.BOX_WIDTH, options.shapes(), index, tags));
        }
        for (Flow flow : flows) {
            labels.put(flow.id(), FlowLabel.of(flow, Optional.empty(), index, tags, wording));
        }
    }

    /** What Graphviz is asked to place. */
    Plan plan() {
        List<Plan.Node> nodes = new ArrayList<>();
        for (Action action : actions) {
            BoxContent content = contents.get(action.id());
            Look look = new Look(content.label(), "box", List.of("rounded"), "#444444", Optional.empty(), 1, Heads.END);
            nodes.add(new Plan.Node(action.id(), Optional.empty(), new Size(Sizes.BOX_WIDTH, content.height()), look));
        }
        List<Plan.Edge> edges = new ArrayList<>();
        for (Flow flow : flows) {
            FlowLabel label = labels.get(flow.id());
            Look look = new Look(
                    label.lines(),
                    "",
                    List.of(),
                    "#444444",
                    Optional.empty(),
                    1,
                    flow.kind() == FlowKind.EXCHANGE ? Heads.BOTH : Heads.END);
            edges.add(new Plan.Edge(
                    flow.id(),
                    flow.from().id(),
                    flow.to().id(),
                    1,
                    flow.path() == FlowPath.FORWARD,
                    label.isEmpty() ? Optional.empty() : Optional.of(new Size(label.width(), label.height())),
                    look));
        }
        return new Plan(index.blueprint().title(), Plan.Direction.RIGHT, 24, 48, List.of(), nodes, edges);
    }

    /** The finished map. */
    FlowMap map() {
        Placement placed = Placer.place(plan(), options.graph().engine());
        SheetFrame frame = new SheetFrame(index, options, placed.width(), wording);
        double x = Sizes.MARGIN;
        double y = frame.bottom();
        List<Box> boxes = new ArrayList<>();
        for (Action action : actions) {
            Frame at = placed.nodes().get(action.id());
            BoxContent content = contents.get(action.id());
            Outline outline = new Outline(
                    new Rect(at.x() + x, at.y() + y, at.width(), at.height()),
                    content.shape(),
                    Layout.border(action, index),
                    action.is(Flag.KEY));
            Extent extent = new Extent(action.id(), false, false, false);
            boxes.add(content.place(action, index.step(action).id(), action.id(), outline, extent, Optional.empty()));
        }
        List<Strand> strands = new ArrayList<>();
        for (Flow flow : flows) {
            Route route = placed.edges().get(flow.id());
            FlowLabel label = labels.get(flow.id());
            strands.add(new Strand(
                    flow.id(),
                    flow.from().id(),
                    flow.to().id(),
                    flow.kind(),
                    flow.path(),
                    FlowLabel.isRemote(flow, index),
                    CurveShaper.of(route, x, y, 7, flow.kind() == FlowKind.EXCHANGE, true),
                    route.label().map(spot -> label.at(spot.x() + x, spot.y() + y))));
        }
        return new FlowMap(
                Math.ceil(Math.max(420, placed.width()) + 2 * Sizes.MARGIN),
                Math.ceil(y + placed.height() + Sizes.MARGIN),
                frame.heading(),
                List.of(),
                boxes,
                strands,
                List.of(),
                List.of(),
                List.of());
    }
}
