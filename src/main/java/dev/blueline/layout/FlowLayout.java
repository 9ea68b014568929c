package dev.blueline.layout;

import dev.blueline.graphviz.Placement;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.graphviz.Placer;
import dev.blueline.graphviz.Plan;
import dev.blueline.layout.FlowPhases.Reach;
import dev.blueline.layout.FlowPlan.Stop;
import dev.blueline.layout.FlowPlan.Tie;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.Extent;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.measure.FlowGraph;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.FlowKind;
import dev.blueline.model.Role;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sets out the actions as a free graph: sizes, then what Graphviz makes of them, then the finished map. */
final class FlowLayout {
    private static final double HEAD = 7;
    private static final double PHASE_PADDING = 15;
    private static final double LEAST = 420;

    private final BlueprintIndex index;
    private final LayoutOptions options;
    private final Wording wording;
    private final FlowGraph graph;
    private final FlowPlan sizes;

    FlowLayout(BlueprintIndex index, LayoutOptions options) {
        this.index = index;
        this.options = options;
        this.wording = Wording.of(index.blueprint().header().language().tag());
        this.graph = FlowGraph.of(index, action -> options.cut().shows(action, index));
        this.sizes = new FlowPlan(index, options, graph, wording);
    }

    /** What Graphviz is asked to place. */
    Plan plan() {
        return sizes.plan();
    }

    /** The finished map. */
    FlowMap map() {
        boolean empty = sizes.stops().isEmpty();
        Placement placed = empty
                ? new Placement(0, 0, Map.of(), Map.of(), Map.of())
                : Placer.place(plan(), options.graph().engine());
        List<Integer> parts = new ArrayList<>(new LinkedHashSet<>(
                sizes.levels().stream().map(FlowLevels.Level::part).toList()));
        double titles = sizes.phases().width(parts);
        double room = Math.max(LEAST, titles + placed.width());
        SheetFrame frame = new SheetFrame(index, options, room, notShown(), wording);
        double x = Sizes.MARGIN + titles;
        double y = frame.bottom() + (titles > 0 ? PHASE_PADDING : 0);
        Map<String, Rect> rects = new HashMap<>();
        placed.nodes().forEach((id, at) -> rects.put(id, new Rect(at.x() + x, at.y() + y, at.width(), at.height())));
        List<FlowMap.Stop> stops = new ArrayList<>();
        for (Stop stop : sizes.stops()) {
            stops.add(stop(stop, rects.get(stop.action().id())));
        }
        List<Box> boxes = stops.stream().map(FlowMap.Stop::box).toList();
        List<Continuation> continuations =
                sizes.farEnds().stream().map(end -> end.at(rects.get(end.id()))).toList();
        List<Strand> strands = strands(placed, x, y);
        double bottom = empty ? frame.bottom() : y + placed.height() + (titles > 0 ? PHASE_PADDING : 0);
        List<Frame> frames =
                sizes.phases().frames(reaches(rects, frame.bottom(), bottom), Sizes.MARGIN, Sizes.MARGIN + room);
        Heading heading = frame.heading();
        List<LegendEntry> legend = frame.legend(UsedSigns.of(heading, boxes, strands), bottom, room);
        double legendBottom = LegendLayout.bottom(legend, bottom);
        List<Note> notes = SheetFrame.notes(new NotesLayout(index, graph.actions(), wording), legendBottom, room);
        return new FlowMap(
                Math.ceil(room + 2 * Sizes.MARGIN),
                Math.ceil(NotesLayout.bottom(notes, legendBottom) + Sizes.MARGIN),
                heading,
                frames,
                stops,
                continuations,
                strands,
                legend,
                notes,
                List.of());
    }

    private FlowMap.Stop stop(Stop stop, Rect rect) {
        Action action = stop.action();
        BoxContent content = stop.content();
        Outline outline = new Outline(rect, content.shape(), Layout.border(action, index), action.is(Flag.KEY));
        Extent extent = new Extent(action.id(), false, false, false);
        Box box = content.place(action, index.step(action).id(), action.id(), outline, extent, Optional.empty());
        return new FlowMap.Stop(box, content.placeCaption(rect));
    }

    private List<Strand> strands(Placement placed, double x, double y) {
        List<Strand> strands = new ArrayList<>();
        for (Tie tie : sizes.ties()) {
            Route found = placed.edges().get(tie.flow().id());
            Route route = sizes.isTurned(tie) ? found.reversed() : found;
            Optional<ConnectorLabel> label = route.label().map(spot -> at(tie, spot, x, y));
            strands.add(new Strand(
                    tie.flow().id(),
                    tie.flow().from().id(),
                    tie.flow().to().id(),
                    tie.start(),
                    tie.end(),
                    tie.flow().kind(),
                    tie.flow().path(),
                    FlowLabel.isRemote(tie.flow(), index),
                    CurveShaper.of(route, x, y, HEAD, tie.flow().kind() == FlowKind.EXCHANGE, true),
                    label));
        }
        return strands;
    }

    private static ConnectorLabel at(Tie tie, Spot spot, double x, double y) {
        return tie.label().at(spot.x() + x, spot.y() + y);
    }

    /** From where to where each part of the sheet reaches: borders lie in the middle between two levels. */
    private List<Reach> reaches(Map<String, Rect> rects, double top, double bottom) {
        List<Reach> reaches = new ArrayList<>();
        double begin = top;
        double lowest = top;
        int part = -1;
        for (FlowLevels.Level level : sizes.levels()) {
            double highest = level.ids().stream()
                    .mapToDouble(id -> rects.get(id).y())
                    .min()
                    .orElseThrow();
            if (part >= 0 && part != level.part()) {
                double border = Math.round((lowest + highest) / 2);
                reaches.add(new Reach(part, begin, border));
                begin = border;
            }
            part = level.part();
            lowest = level.ids().stream()
                    .mapToDouble(id -> rects.get(id).bottom())
                    .max()
                    .orElseThrow();
        }
        if (part >= 0) {
            reaches.add(new Reach(part, begin, bottom));
        }
        return reaches;
    }

    /** What is not shown as no flow leads to it or from it. */
    private Optional<String> notShown() {
        long evidence = graph.unlinked().stream()
                .filter(action -> action.role() == Role.EVIDENCE)
                .count();
        long others = graph.unlinked().size() - evidence;
        List<String> parts = new ArrayList<>();
        if (others > 0) {
            parts.add(wording.text(others == 1 ? "flow.one-action" : "flow.actions", others));
        }
        if (evidence > 0) {
            parts.add(wording.text(evidence == 1 ? "flow.one-evidence" : "flow.evidence", evidence));
        }
        String key = graph.actions().isEmpty() ? "flow.nothing" : "flow.unlinked";
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.text(key, String.join(wording.text("flow.and"), parts)));
    }
}
