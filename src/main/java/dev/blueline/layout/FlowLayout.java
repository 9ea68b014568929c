package dev.blueline.layout;

import dev.blueline.graphviz.Placement;
import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placer;
import dev.blueline.graphviz.Plan;
import dev.blueline.graphviz.Unplaceable;
import dev.blueline.layout.FlowPhases.Reach;
import dev.blueline.layout.FlowPlan.Stop;
import dev.blueline.layout.FlowPlan.Tie;
import dev.blueline.layout.scene.Curve;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.Extent;
import dev.blueline.layout.scene.Scene.Heading;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Scene.Point;
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
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Sets out the actions as a free graph: sizes, then what Graphviz makes of them, then the finished map. */
final class FlowLayout {
    /** How far two detours at the right are apart, and the first one from all boxes. */
    private static final double DETOUR_GAP = 14;

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
        return sizes.plan(true);
    }

    /** The finished map. */
    FlowMap map() {
        boolean empty = sizes.stops().isEmpty();
        Placement placed = empty ? new Placement(0, 0, Map.of(), Map.of(), Map.of()) : placed();
        List<Integer> parts = new ArrayList<>(new LinkedHashSet<>(
                sizes.levels().stream().map(FlowLevels.Level::part).toList()));
        double titles = sizes.phases().width(parts);
        List<Route> routes = routes(placed);
        List<Optional<Point>> middles = labels(routes, placed);
        Rect extent = extent(placed, routes, middles);
        double room = Math.max(LEAST, titles + Math.ceil(extent.width()));
        SheetFrame frame = new SheetFrame(index, options, room, notShown(), wording);
        double x = Sizes.MARGIN + titles - extent.x();
        double y = frame.bottom() + (titles > 0 ? PHASE_PADDING : 0) - extent.y();
        Map<String, Rect> rects = new HashMap<>();
        placed.nodes().forEach((id, at) -> rects.put(id, new Rect(at.x() + x, at.y() + y, at.width(), at.height())));
        List<FlowMap.Stop> stops = new ArrayList<>();
        for (Stop stop : sizes.stops()) {
            stops.add(stop(stop, rects.get(stop.action().id())));
        }
        List<Box> boxes = stops.stream().map(FlowMap.Stop::box).toList();
        List<Continuation> continuations =
                sizes.farEnds().stream().map(end -> end.at(rects.get(end.id()))).toList();
        List<Strand> strands = strands(routes, middles, x, y);
        double bottom = empty ? frame.bottom() : y + extent.bottom() + (titles > 0 ? PHASE_PADDING : 0);
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
                new FlowStory(index, graph, wording).sentences());
    }

    private FlowMap.Stop stop(Stop stop, Rect rect) {
        Action action = stop.action();
        BoxContent content = stop.content();
        Outline outline = new Outline(rect, content.shape(), Layout.border(action, index), action.is(Flag.KEY));
        Extent extent = new Extent(action.id(), false, false, false);
        Box box = content.place(action, index.step(action).id(), action.id(), outline, extent, Optional.empty());
        return new FlowMap.Stop(box, content.placeCaption(rect));
    }

    /** Where the labels have their middles: found when all curves are known, so that none covers a head. */
    private List<Optional<Point>> labels(List<Route> routes, Placement placed) {
        LabelSpots spots = new LabelSpots();
        placed.nodes().keySet().forEach(id -> spots.take(rect(placed, id)));
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            Curve curve = curve(i, routes.get(i), 0, 0);
            curve.heads().forEach(head -> spots.take(around(head.corners())));
            spots.pass(curve.path());
            curves.add(curve);
        }
        List<Optional<Point>> middles = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            FlowLabel label = sizes.ties().get(i).label();
            Optional<Point> meant = routes.get(i).label().map(spot -> new Point(spot.x(), spot.y()));
            middles.add(
                    label.isEmpty()
                            ? Optional.empty()
                            : Optional.of(spots.find(meant, curves.get(i).path(), label.width(), label.height())));
        }
        return middles;
    }

    private Curve curve(int tie, Route route, double x, double y) {
        boolean mutual = sizes.ties().get(tie).flow().kind() == FlowKind.EXCHANGE;
        return CurveShaper.of(route, x, y, HEAD, mutual, true);
    }

    /** The room that everything takes: what Graphviz says, and more where a way or a label of ours leaves that. */
    private Rect extent(Placement placed, List<Route> routes, List<Optional<Point>> middles) {
        List<Point> corners = new ArrayList<>(List.of(new Point(0, 0), new Point(placed.width(), placed.height())));
        for (int i = 0; i < routes.size(); i++) {
            routes.get(i).curve().forEach(spot -> corners.add(new Point(spot.x(), spot.y())));
            FlowLabel label = sizes.ties().get(i).label();
            middles.get(i).ifPresent(middle -> {
                corners.add(new Point(middle.x() - label.width() / 2, middle.y() - label.height() / 2));
                corners.add(new Point(middle.x() + label.width() / 2, middle.y() + label.height() / 2));
            });
        }
        return around(corners);
    }

    private List<Strand> strands(List<Route> routes, List<Optional<Point>> middles, double x, double y) {
        List<Strand> strands = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            Tie tie = sizes.ties().get(i);
            strands.add(new Strand(
                    tie.flow().id(),
                    tie.flow().from().id(),
                    tie.flow().to().id(),
                    tie.start(),
                    tie.end(),
                    tie.flow().kind(),
                    tie.flow().path(),
                    FlowLabel.isRemote(tie.flow(), index),
                    curve(i, routes.get(i), x, y),
                    middles.get(i).map(middle -> tie.label().at(middle.x() + x, middle.y() + y))));
        }
        return strands;
    }

    /** The ways of all flows, on which no box stands. */
    private List<Route> routes(Placement placed) {
        NavigableMap<Double, List<String>> heights = new TreeMap<>();
        for (FlowLevels.Level level : sizes.levels()) {
            heights.put(
                    level.ids().stream()
                            .mapToDouble(id -> rect(placed, id).y())
                            .min()
                            .orElseThrow(),
                    level.ids());
        }
        List<Route> routes = new ArrayList<>();
        double right = placed.width();
        for (Tie tie : sizes.ties()) {
            Rect from = rect(placed, tie.start());
            Rect to = rect(placed, tie.end());
            Optional<Route> found = Optional.ofNullable(
                            placed.edges().get(tie.flow().id()))
                    .map(route -> sizes.isTurned(tie) ? route.reversed() : route)
                    .filter(route -> FlowDetour.joins(route, from, to))
                    .or(() -> sizes.isLevel(tie) ? Optional.empty() : Optional.of(FlowDetour.down(from, to)))
                    .filter(route -> !FlowDetour.isBlocked(route, y -> others(heights.floorEntry(y), tie, placed)));
            if (found.isPresent()) {
                routes.add(found.get());
            } else if (sizes.isLevel(tie)) {
                routes.add(FlowDetour.over(from, to, beside(tie.start(), placed)));
            } else {
                right += DETOUR_GAP;
                routes.add(FlowDetour.around(from, to, right, beside(tie.start(), placed), beside(tie.end(), placed)));
            }
        }
        return routes;
    }

    /** The boxes of a level that are not the ends of {@code tie}. */
    private static List<Rect> others(Map.Entry<Double, List<String>> level, Tie tie, Placement placed) {
        return level == null
                ? List.of()
                : level.getValue().stream()
                        .filter(id -> !id.equals(tie.start()) && !id.equals(tie.end()))
                        .map(id -> rect(placed, id))
                        .toList();
    }

    private List<Rect> beside(String id, Placement placed) {
        return sizes.levelOf(id).stream().map(each -> rect(placed, each)).toList();
    }

    private static Rect rect(Placement placed, String id) {
        Placement.Frame frame = placed.nodes().get(id);
        return new Rect(frame.x(), frame.y(), frame.width(), frame.height());
    }

    /**
     * What Graphviz makes of the plan. Where it gives up, as it may where many labelled edges join boxes that stand beside
     * each other, it is asked again without what troubles it; the labels find their places all the same.
     */
    private Placement placed() {
        try {
            return Placer.place(sizes.plan(true), options.graph().engine());
        } catch (Unplaceable e) {
            return Placer.place(sizes.plan(false), options.graph().engine());
        }
    }

    private static Rect around(List<Point> corners) {
        double left = corners.stream().mapToDouble(Point::x).min().orElseThrow();
        double top = corners.stream().mapToDouble(Point::y).min().orElseThrow();
        double right = corners.stream().mapToDouble(Point::x).max().orElseThrow();
        double bottom = corners.stream().mapToDouble(Point::y).max().orElseThrow();
        return new Rect(left, top, right - left, bottom - top);
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
