package dev.blueline.layout;

import dev.blueline.layout.Scene.Anchor;
import dev.blueline.layout.Scene.Badge;
import dev.blueline.layout.Scene.Box;
import dev.blueline.layout.Scene.Connector;
import dev.blueline.layout.Scene.ConnectorLabel;
import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.TextLines;
import dev.blueline.layout.routing.Axis;
import dev.blueline.layout.routing.Router;
import dev.blueline.layout.routing.Routes;
import dev.blueline.layout.routing.RoutingProblem;
import dev.blueline.layout.routing.Run;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flag;
import dev.blueline.model.Flow;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a blueprint out: places, routes, sizes, in this order. The only door of its package. */
public final class Layout {
    private final BlueprintIndex index;
    private final Wording wording;
    private final Grid grid;
    private final List<BoxContent> contents = new ArrayList<>();
    private final List<List<String>> labels = new ArrayList<>();
    private final Routes routes;

    private Layout(BlueprintIndex index) {
        this.index = index;
        this.wording = Wording.of(index.blueprint().header().language().tag());
        this.grid = new Grid(index);
        grid.slots().forEach(slot -> contents.add(BoxContent.of(slot, index, wording)));
        for (Flow flow : index.blueprint().flows()) {
            String label = FlowLabel.of(flow, wording);
            labels.add(
                    label.isEmpty()
                            ? List.of()
                            : LineBreaker.wrap(label, Sizes.FLOW_LABEL_WIDTH, Sizes.FLOW_LABEL, false));
        }
        this.routes = Router.route(problem());
    }

    /** The finished drawing of the blueprint; its fixed words are in the blueprint's language. */
    public static Scene of(BlueprintIndex index) {
        return new Layout(index).scene();
    }

    private RoutingProblem problem() {
        List<RoutingProblem.Node> nodes = new ArrayList<>();
        for (Grid.Slot slot : grid.slots()) {
            nodes.add(new RoutingProblem.Node(
                    slot.column(), slot.span(), slot.row(), slot.action().kind() == ActionKind.DECISION));
        }
        List<RoutingProblem.Link> links = new ArrayList<>();
        List<Flow> flows = index.blueprint().flows();
        for (int i = 0; i < flows.size(); i++) {
            List<String> label = labels.get(i);
            links.add(new RoutingProblem.Link(
                    grid.slot(flows.get(i).from()),
                    grid.slot(flows.get(i).to()),
                    label.isEmpty() ? 0 : labelWidth(label),
                    label.size() * Sizes.FLOW_LABEL_LINE));
        }
        return new RoutingProblem(grid.columns(), grid.rows(), nodes, links, grid.laneBorders());
    }

    private static double labelWidth(List<String> lines) {
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, TextMetrics.width(line, Sizes.FLOW_LABEL, false));
        }
        return Math.ceil(width) + 6;
    }

    private Scene scene() {
        SheetFrame frame = new SheetFrame(index, grid, wording);
        double[] heights = BoxHeights.of(grid, contents, index.blueprint().flows(), routes);
        SheetGeometry geometry =
                new SheetGeometry(grid, heights, routes, Sizes.MARGIN + Sizes.LANE_NAMES, frame.height());
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < grid.slots().size(); i++) {
            boxes.add(box(grid.slots().get(i), contents.get(i), geometry.box(i)));
        }
        List<Connector> connectors = new ArrayList<>();
        for (int i = 0; i < index.blueprint().flows().size(); i++) {
            connectors.add(connector(index.blueprint().flows().get(i), i, geometry));
        }
        return frame.scene(geometry, boxes, connectors);
    }

    private Box box(Grid.Slot slot, BoxContent content, Rect rect) {
        Action action = slot.action();
        List<List<BadgeRow.BadgeText>> badgeRows = BadgeRow.rows(content.badges(), BoxContent.innerWidth(slot));
        double text = content.label().size() * Sizes.LABEL_LINE
                + (content.footer().isEmpty() ? 0 : 3 + content.footer().size() * Sizes.FOOTER_LINE);
        double y = rect.y() + (rect.height() - text - BadgeRow.height(badgeRows.size())) / 2;
        List<Badge> badges = BadgeRow.centre(badgeRows, rect.centreX(), y);
        y += BadgeRow.height(badgeRows.size());
        TextLines label = centred(content.label(), rect.centreX(), y, Sizes.LABEL_LINE, Sizes.LABEL);
        y += content.label().size() * Sizes.LABEL_LINE + 3;
        Optional<TextLines> footer = content.footer().isEmpty()
                ? Optional.empty()
                : Optional.of(centred(content.footer(), rect.centreX(), y, Sizes.FOOTER_LINE, Sizes.FOOTER));
        return new Box(
                action.id(),
                action.name(),
                index.step(action).id(),
                action.lane().id(),
                action.role(),
                action.lane().technology(),
                action.kind(),
                action.is(Flag.KEY),
                rect,
                label,
                footer,
                badges);
    }

    /** Lines whose block begins at {@code top}; the baseline lies a third of the font below the middle of its line. */
    static TextLines centred(List<String> lines, double x, double top, double lineHeight, double size) {
        return new TextLines(lines, x, top + lineHeight / 2 + size * 0.35, lineHeight, size, false, Anchor.MIDDLE);
    }

    private Connector connector(Flow flow, int number, SheetGeometry geometry) {
        List<Run> path = routes.paths().get(number);
        List<Point> points = geometry.points(path, grid.slot(flow.from()), grid.slot(flow.to()));
        List<String> lines = labels.get(number);
        Optional<ConnectorLabel> label = lines.isEmpty() ? Optional.empty() : Optional.of(label(lines, path, points));
        return new Connector(
                flow.id(), flow.from().id(), flow.to().id(), flow.kind(), flow.path(), flow.isRemote(), points, label);
    }

    /**
     * The label of a connector. It has the strip between its first box and the runs of the gap beside it to itself; where
     * that gap has no runs, it stands in the middle.
     */
    private ConnectorLabel label(List<String> lines, List<Run> path, List<Point> points) {
        Run first = path.get(0);
        double width = labelWidth(lines);
        double height = lines.size() * Sizes.FLOW_LABEL_LINE;
        boolean horizontal = first.axis() == Axis.HORIZONTAL;
        double length = horizontal ? width : height;
        Point start = points.get(0);
        Point next = points.get(1);
        boolean alone = horizontal
                && path.size() == 1
                && first.low() == first.high()
                && routes.columns().get(first.low()).reach() == 0;
        double distance = alone ? Math.abs(next.x() - start.x()) / 2 : Sizes.ARROW + Router.LABEL_GAP + length / 2;
        double direction = first.rising() ? 1 : -1;
        double x = horizontal ? start.x() + direction * distance : start.x();
        double y = horizontal ? start.y() : start.y() + direction * distance;
        Rect rect = new Rect(x - width / 2, y - height / 2, width, height);
        return new ConnectorLabel(rect, centred(lines, x, rect.y(), Sizes.FLOW_LABEL_LINE, Sizes.FLOW_LABEL));
    }
}
