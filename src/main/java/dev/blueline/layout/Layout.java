package dev.blueline.layout;

import dev.blueline.graphviz.Plan;
import dev.blueline.layout.Band.FlowPart;
import dev.blueline.layout.routing.Axis;
import dev.blueline.layout.routing.Router;
import dev.blueline.layout.routing.Routes;
import dev.blueline.layout.routing.RoutingProblem;
import dev.blueline.layout.routing.Run;
import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Outline.Border;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.Extent;
import dev.blueline.layout.scene.Scene.Part;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lays one band of a blueprint out, which mostly is all of it: places, routes, sizes, in this order. Its public
 * methods are the only door of the package.
 */
public final class Layout {
    private static final double FAR_END_PADDING = 9;
    private static final double NUMBER_ROOM = 20;
    private static final int FAR_END_LINES = 3;

    private final BlueprintIndex index;
    private final Wording wording;
    private final ChangeMarks changes;
    private final int number;
    private final Grid grid;
    private final List<BoxContent> contents = new ArrayList<>();
    private final List<FlowLabel> labels = new ArrayList<>();
    private final Routes routes;
    private final BandFrame frame;
    private final RowsLayout rows;

    /** Places and routes the band {@code number}, from 1. */
    Layout(BlueprintIndex index, Wording wording, LayoutOptions options, Band band, int number) {
        this.index = index;
        this.wording = wording;
        this.changes = options.changes();
        this.number = number;
        this.grid = new Grid(index, band);
        ActionTags tags = new ActionTags(index.blueprint().variants(), changes, wording);
        grid.slots().forEach(slot -> contents.add(content(slot, options.shapes(), tags)));
        for (FlowPart part : grid.flows()) {
            labels.add(FlowLabel.of(part.flow(), changes.of(part.flow()), index, tags, wording));
        }
        this.routes = Router.route(problem());
        this.frame = new BandFrame(index, grid, changes, wording);
        this.rows = new RowsLayout(index, grid, wording, number == 1);
    }

    /** The finished drawing of the blueprint; its fixed words are in the blueprint's language. */
    public static Scene of(BlueprintIndex index) {
        return of(index, LayoutOptions.DEFAULT);
    }

    /** The finished drawing of what the options choose of the blueprint. */
    public static Scene of(BlueprintIndex index, LayoutOptions options) {
        return new Sheet(index, options).scene();
    }

    /** The finished drawing of the kind that the options choose. */
    public static Drawing drawing(BlueprintIndex index, LayoutOptions options) {
        return switch (options.view()) {
            case BLUEPRINT -> of(index, options);
            case OVERVIEW -> OverviewLayout.of(index);
            case HANDOFFS -> new HandOffLayout(index, options).map();
            case FLOW -> new FlowLayout(index, options).map();
        };
    }

    /**
     * What Graphviz is asked to place for the graph that the options choose.
     *
     * @throws IllegalArgumentException if they choose no graph
     */
    public static Plan plan(BlueprintIndex index, LayoutOptions options) {
        return switch (options.view()) {
            case HANDOFFS -> new HandOffLayout(index, options).plan();
            case FLOW -> new FlowLayout(index, options).plan();
            case BLUEPRINT, OVERVIEW -> throw new IllegalArgumentException("no graph: " + options.view());
        };
    }

    private BoxContent content(Grid.Slot slot, Shapes shapes, ActionTags tags) {
        if (!slot.farEnd()) {
            return BoxContent.of(slot, shapes, index, tags);
        }
        double room = slot.leastWidth() - 2 * FAR_END_PADDING - (isElsewhere(slot) ? NUMBER_ROOM : 0);
        String text = new CutWording(index, grid.cut(), wording).farEnd(slot.action());
        List<String> lines = LineBreaker.wrap(text, room, Sizes.FAR_END, false, FAR_END_LINES);
        return BoxContent.plain(lines, Math.max(24, lines.size() * Sizes.FAR_END_LINE + 9));
    }

    /** Whether the step of a far end has no column in this band. */
    private boolean isElsewhere(Grid.Slot farEnd) {
        return grid.steps(index.column(farEnd.action()), Band.lastColumn(farEnd.action(), index))
                .isEmpty();
    }

    private RoutingProblem problem() {
        List<RoutingProblem.Node> nodes = new ArrayList<>();
        for (Grid.Slot slot : grid.slots()) {
            nodes.add(new RoutingProblem.Node(
                    slot.column(),
                    slot.span(),
                    slot.row(),
                    !slot.farEnd() && slot.action().kind() == ActionKind.DECISION));
        }
        List<RoutingProblem.Link> links = new ArrayList<>();
        for (int i = 0; i < grid.flows().size(); i++) {
            Flow flow = grid.flows().get(i).flow();
            links.add(new RoutingProblem.Link(
                    grid.slot(flow.from()),
                    grid.slot(flow.to()),
                    style(flow),
                    flow.path() == FlowPath.LOOP,
                    labels.get(i).width(),
                    labels.get(i).height()));
        }
        return new RoutingProblem(grid.columns(), grid.rows(), nodes, links, grid.laneBorders());
    }

    /** What a flow looks like: the same text for those that look alike. */
    private String style(Flow flow) {
        return flow.kind().word() + " " + flow.path().word() + (FlowLabel.isRemote(flow, index) ? " remote" : "")
                + changes.of(flow).map(sign -> " " + sign.word()).orElse("");
    }

    /** The least width of the band, lane names included. */
    double leastWidth() {
        return Sizes.LANE_NAMES + grid.leastWidth(0, grid.columns()) + Sizes.GUTTER;
    }

    /** The right edge of the band. */
    double right() {
        return geometry(0).right();
    }

    /** The grid with its upper edge at {@code y}; its columns are the same wherever it begins. */
    private SheetGeometry geometry(double y) {
        List<Flow> flows = grid.flows().stream().map(FlowPart::flow).toList();
        BoxSizes sizes = new BoxSizes(grid, contents, flows, routes);
        return new SheetGeometry(grid, sizes, frame.leastRows(), routes, Sizes.MARGIN + Sizes.LANE_NAMES, y);
    }

    /** Adds all of the band, which begins at {@code y}. */
    void add(double y, SceneParts parts) {
        double begin = y + frame.height();
        SheetGeometry columns = geometry(begin);
        List<SceneRow> above = rows.above(columns, begin);
        SheetGeometry geometry = above.isEmpty() ? columns : geometry(RowsLayout.bottom(above, begin) + Sizes.ROWS_GAP);
        List<SceneRow> below = rows.below(geometry, geometry.bottom());
        parts.rows().addAll(above);
        parts.rows().addAll(below);
        frame.add(geometry, y, parts);
        Set<String> known = new HashSet<>();
        parts.boxes().forEach(box -> known.add(box.extent().action()));
        Map<Integer, String> ids = new HashMap<>();
        List<Outline> outlines = new ArrayList<>();
        for (int i = 0; i < grid.slots().size(); i++) {
            Grid.Slot slot = grid.slots().get(i);
            Action action = slot.action();
            BoxContent content = contents.get(i);
            outlines.add(new Outline(geometry.box(i), content.shape(), border(action), action.is(Flag.KEY)));
            if (slot.farEnd()) {
                Continuation mark = continuation(slot, content, geometry.box(i));
                ids.put(i, mark.id());
                parts.continuations().add(mark);
            } else {
                Extent extent = new Extent(
                        action.id(), known.contains(action.id()), grid.isCutBefore(action), grid.isCutBehind(action));
                ids.put(i, extent.repeated() ? action.id() + ".." + number : action.id());
                Outline outline = outlines.get(i);
                Optional<ChangeMark> change = changes.of(action).map(sign -> ChangePlace.on(sign, outline));
                parts.boxes().add(content.place(action, index.step(action).id(), ids.get(i), outline, extent, change));
            }
        }
        for (int i = 0; i < grid.flows().size(); i++) {
            parts.connectors().add(connector(i, ids, outlines, geometry));
        }
        parts.reach(geometry.right(), RowsLayout.bottom(below, geometry.bottom()));
    }

    private Continuation continuation(Grid.Slot slot, BoxContent content, Rect rect) {
        double text = content.label().size() * Sizes.FAR_END_LINE;
        double top = rect.centreY() - text / 2;
        Optional<TextLines> step = Optional.empty();
        double middle = rect.centreX();
        if (isElsewhere(slot)) {
            double x = rect.x() + FAR_END_PADDING + 5;
            step = Optional.of(new TextLines(
                    List.of(Integer.toString(changes.number(index.step(slot.action())))),
                    x,
                    rect.centreY() + Sizes.BADGE_TEXT * 0.35,
                    Sizes.STEP_LINE,
                    Sizes.BADGE_TEXT,
                    true,
                    Anchor.MIDDLE));
            middle = (rect.x() + FAR_END_PADDING + NUMBER_ROOM + rect.right() - FAR_END_PADDING) / 2;
        }
        return new Continuation(
                slot.action().id() + "..far" + number,
                slot.action().id(),
                rect,
                step,
                centred(content.label(), middle, top, Sizes.FAR_END_LINE, Sizes.FAR_END));
    }

    private Border border(Action action) {
        if (changes.of(action).equals(Optional.of(ChangeSign.REMOVED))) {
            return Border.SOLID;
        }
        return border(action, index);
    }

    /** How well backed an action is: what is said of it, or else of its step. */
    static Border border(Action action, BlueprintIndex index) {
        return Border.of(action.facts()
                .grounds()
                .status()
                .or(() -> index.step(action).facts().grounds().status()));
    }

    /** Lines whose block begins at {@code top}; the baseline lies a third of the font below the middle of its line. */
    static TextLines centred(List<String> lines, double x, double top, double lineHeight, double size) {
        return new TextLines(lines, x, top + lineHeight / 2 + size * 0.35, lineHeight, size, false, Anchor.MIDDLE);
    }

    private Connector connector(int place, Map<Integer, String> ids, List<Outline> outlines, SheetGeometry geometry) {
        FlowPart drawn = grid.flows().get(place);
        Flow flow = drawn.flow();
        int from = grid.slot(flow.from());
        int to = grid.slot(flow.to());
        List<Run> path = routes.paths().get(place);
        List<Point> points = geometry.points(path, outlines.get(from), outlines.get(to));
        FlowLabel written = labels.get(place);
        Optional<ConnectorLabel> label = written.isEmpty()
                ? Optional.empty()
                : Optional.of(label(
                        written,
                        path,
                        squared(points, outlines.get(from), outlines.get(to)),
                        routes.labelsAtEnd().get(place)));
        Part part = new Part(ids.get(from), ids.get(to));
        boolean whole = part.equals(new Part(flow.from().id(), flow.to().id()));
        return new Connector(
                drawn.id(),
                flow.from().id(),
                flow.to().id(),
                flow.kind(),
                flow.path(),
                FlowLabel.isRemote(flow, index),
                points,
                label,
                whole ? Optional.empty() : Optional.of(part));
    }

    /** The connector between the rectangles around two boxes, beside which labels have room. */
    private static List<Point> squared(List<Point> points, Outline from, Outline to) {
        int last = points.size() - 1;
        List<Point> squared = new ArrayList<>(points);
        squared.set(
                0,
                from.squared(points.get(0), points.get(0).y() == points.get(1).y()));
        squared.set(
                last,
                to.squared(
                        points.get(last),
                        points.get(last).y() == points.get(last - 1).y()));
        return squared;
    }

    /**
     * The label of a connector. It has the strip between its first box and the runs of the gap beside it to itself, or that
     * before its second box if it {@code atEnd}; where that gap has no runs, it stands in the middle.
     */
    private ConnectorLabel label(FlowLabel label, List<Run> path, List<Point> points, boolean atEnd) {
        Run run = path.get(atEnd ? path.size() - 1 : 0);
        boolean horizontal = run.axis() == Axis.HORIZONTAL;
        double length = horizontal ? label.width() : label.height();
        Point start = points.get(atEnd ? points.size() - 1 : 0);
        Point next = points.get(atEnd ? points.size() - 2 : 1);
        boolean alone = horizontal
                && path.size() == 1
                && run.low() == run.high()
                && routes.columns().get(run.low()).reach() == 0;
        double distance = alone ? Math.abs(next.x() - start.x()) / 2 : Sizes.ARROW + Router.LABEL_GAP + length / 2;
        double direction = run.rising() != atEnd ? 1 : -1;
        double x = horizontal ? start.x() + direction * distance : start.x();
        double y = horizontal ? start.y() : start.y() + direction * distance;
        return label.at(x, y);
    }
}
