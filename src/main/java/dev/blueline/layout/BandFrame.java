package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.DividingLine;
import dev.blueline.layout.scene.Scene.HiddenLanes;
import dev.blueline.layout.scene.Scene.LaneBand;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.Role;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands around the boxes of one band: the phases, the headings of columns and lanes, the lines. */
final class BandFrame {
    /** How far the names are from the left edge. */
    private static final double INDENT = 14;
    /** How far the name of a line stands above it. */
    private static final double LINE_NAME_RISE = 5;
    /** The room above and below a lane's name. */
    private static final double NAME_ROOM = 12;

    private final BlueprintIndex index;
    private final Grid grid;
    private final ChangeMarks changes;
    private final Wording wording;
    private final ColumnHeadings columns;
    /** The lines, each by the group of lanes that it stands above. */
    private final SortedMap<Integer, Line> lines = new TreeMap<>();

    BandFrame(BlueprintIndex index, Grid grid, ChangeMarks changes, Wording wording) {
        this.index = index;
        this.grid = grid;
        this.changes = changes;
        this.wording = wording;
        this.columns = new ColumnHeadings(index, grid, changes, wording);
        for (int i = 1; i < grid.groups().size(); i++) {
            List<Lane> above = grid.groups().get(i - 1).lanes();
            int group = i;
            between(above.get(above.size() - 1), grid.groups().get(i).lanes().get(0))
                    .filter(line -> !lines.containsValue(line))
                    .ifPresent(line -> lines.put(group, line));
        }
    }

    /** The height that each row needs so that the names of its lane and of the line below it stand clear of each other. */
    double[] leastRows() {
        double[] least = new double[grid.rows()];
        for (int i = 0; i < grid.groups().size(); i++) {
            Grid.LaneGroup group = grid.groups().get(i);
            if (group.shown()) {
                double below = lines.containsKey(i + 1)
                        ? 2 * LINE_NAME_RISE + nameOf(lines.get(i + 1)).size() * Sizes.LINE_NAME_LINE
                        : 0;
                double names = nameOf(group.lanes().get(0)).size() * Sizes.LANE_LINE + 2 * Math.max(below, NAME_ROOM);
                double gaps = Sizes.OUTER_LANE_GAP + Sizes.LANE_GAP / 2 + (group.count() - 1) * Sizes.STACK;
                Arrays.fill(least, group.first(), group.first() + group.count(), (names - gaps) / group.count());
            }
        }
        return least;
    }

    /** How far below the top of the band its grid begins. */
    double height() {
        return columns.height();
    }

    /** Adds all of it, for a band that begins at {@code y}. */
    void add(SheetGeometry geometry, double y, SceneParts parts) {
        parts.phases().addAll(columns.phases(geometry, y));
        parts.steps().addAll(columns.steps(geometry, y));
        parts.lanes().addAll(lanes(geometry));
        parts.hiddenLanes().addAll(hiddenLanes(geometry));
        parts.lines().addAll(lines(geometry));
    }

    private List<LaneBand> lanes(SheetGeometry geometry) {
        List<LaneBand> bands = new ArrayList<>();
        for (Grid.LaneRows rows : grid.lanes()) {
            Rect rect = rect(rows.first(), rows.last(), geometry);
            Lane lane = rows.lane();
            List<String> lines = nameOf(lane);
            double y = rect.centreY() - lines.size() * Sizes.LANE_LINE / 2 + Sizes.LANE_LINE / 2 + Sizes.LANE * 0.35;
            double x = rect.x() + INDENT;
            bands.add(new LaneBand(
                    lane.id(),
                    lane.role(),
                    lane.technology(),
                    rect,
                    new TextLines(lines, x + signRoom(lane), y, Sizes.LANE_LINE, Sizes.LANE, true, Anchor.START),
                    changes.of(lane).map(sign -> ChangePlace.before(sign, x, y, Sizes.LANE))));
        }
        return bands;
    }

    private Rect rect(int first, int last, SheetGeometry geometry) {
        double top = first == 0 ? geometry.top(0) : geometry.middleY(2 * first);
        double bottom = last == grid.rows() - 1 ? geometry.bottom() : geometry.middleY(2 * (last + 1));
        return new Rect(Sizes.MARGIN, top, geometry.right() - Sizes.MARGIN, bottom - top);
    }

    /** The thin rows that stand for lanes that are not shown: named as long as there is room for that, else counted. */
    private List<HiddenLanes> hiddenLanes(SheetGeometry geometry) {
        List<HiddenLanes> hidden = new ArrayList<>();
        for (Grid.LaneGroup group : grid.groups()) {
            if (!group.shown()) {
                Rect rect = rect(group.first(), group.last(), geometry);
                String names = String.join(
                        wording.text("cut.and"),
                        group.lanes().stream()
                                .map(lane -> CutWording.name(lane, wording))
                                .toList());
                List<String> lines = LineBreaker.wrap(names, Sizes.LANE_NAMES - 26, Sizes.FAR_END, false);
                if (lines.size() > 1 && lines.size() * Sizes.FAR_END_LINE > rect.height() - 8) {
                    String counted = group.lanes().size() == 1
                            ? names
                            : wording.text("cut.lanes-hidden", group.lanes().size());
                    lines = LineBreaker.wrap(counted, Sizes.LANE_NAMES - 26, Sizes.FAR_END, false, 1);
                }
                TextLines text = new TextLines(
                        lines,
                        rect.x() + 14,
                        rect.centreY() + Sizes.FAR_END * 0.35 - (lines.size() - 1) * Sizes.FAR_END_LINE / 2,
                        Sizes.FAR_END_LINE,
                        Sizes.FAR_END,
                        false,
                        Anchor.START);
                hidden.add(new HiddenLanes(group.lanes().stream().map(Lane::id).toList(), rect, text));
            }
        }
        return hidden;
    }

    /** The lines, each with its name above it, at its left end, where no connector goes. */
    private List<DividingLine> lines(SheetGeometry geometry) {
        List<DividingLine> drawn = new ArrayList<>();
        lines.forEach((group, line) -> {
            double y = geometry.middleY(2 * grid.groups().get(group).first());
            List<String> name = nameOf(line);
            drawn.add(dividing(line, name, y, geometry.right()));
        });
        return drawn;
    }

    /** A line of the field from the margin to {@code right}, its name above it. */
    static DividingLine dividing(Line line, List<String> name, double y, double right) {
        TextLines text = new TextLines(
                name,
                Sizes.MARGIN + INDENT,
                y - LINE_NAME_RISE - (name.size() - 1) * Sizes.LINE_NAME_LINE,
                Sizes.LINE_NAME_LINE,
                Sizes.LINE_NAME,
                true,
                Anchor.START);
        return new DividingLine(line, new Point(Sizes.MARGIN, y), new Point(right, y), text);
    }

    /** The line that is drawn between two neighbouring lanes: only beside a role that it belongs to. */
    private Optional<Line> between(Lane above, Lane below) {
        return between(above.role(), index.depth(above), index.depth(below));
    }

    /** The line below something of the role {@code above}, between two depths. */
    static Optional<Line> between(Role above, int from, int to) {
        if (from >= to || above == Role.EVIDENCE) {
            return Optional.empty();
        }
        if (from == 0) {
            return Optional.of(Line.INTERACTION);
        } else if (from == 1) {
            return Optional.of(Line.VISIBILITY);
        } else if (to == 4) {
            return Optional.of(Line.IMPLEMENTATION);
        }
        return Optional.of(Line.INTERNAL_INTERACTION);
    }

    private List<String> nameOf(Line line) {
        String name = index.blueprint().nameOf(line).orElseGet(() -> wording.text("line." + line.word()));
        return LineBreaker.wrap(name, Sizes.LANE_NAMES - INDENT - 6, Sizes.LINE_NAME, true);
    }

    private List<String> nameOf(Lane lane) {
        return LineBreaker.wrap(
                CutWording.name(lane, wording), Sizes.LANE_NAMES - 26 - signRoom(lane), Sizes.LANE, true);
    }

    /** The room before the name of a lane that the sign of its change takes. */
    private double signRoom(Lane lane) {
        return changes.of(lane).isPresent() ? ChangePlace.ROOM : 0;
    }
}
