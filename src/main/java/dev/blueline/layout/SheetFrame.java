package dev.blueline.layout;

import dev.blueline.layout.Scene.Anchor;
import dev.blueline.layout.Scene.Badge;
import dev.blueline.layout.Scene.Box;
import dev.blueline.layout.Scene.Connector;
import dev.blueline.layout.Scene.DividingLine;
import dev.blueline.layout.Scene.LaneBand;
import dev.blueline.layout.Scene.LegendEntry;
import dev.blueline.layout.Scene.Note;
import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.TextLines;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.Role;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands around the boxes: the title block, the phases, the headings of columns and lanes, the lines. */
final class SheetFrame {
    private static final double HEADING_GAP = 18;
    private static final double FACT_GAP = 5;
    private static final double STATE_GAP = 10;
    private static final double WIDEST_HEADING = 1500;

    private final BlueprintIndex index;
    private final Grid grid;
    private final Wording wording;
    private final double contentWidth;
    private final List<String> title;
    private final List<String> facts;
    private final double phasesTop;
    private final ColumnHeadings columns;
    private final List<List<BadgeRow.BadgeText>> badges;

    SheetFrame(BlueprintIndex index, Grid grid, Wording wording) {
        this.index = index;
        this.grid = grid;
        this.wording = wording;
        this.contentWidth = Math.max(420, Sizes.LANE_NAMES + grid.columns() * (Sizes.BOX_WIDTH + Sizes.GUTTER));
        double room = Math.min(contentWidth, WIDEST_HEADING) - stateRoom();
        this.title = LineBreaker.wrap(index.blueprint().title(), room, Sizes.TITLE, true);
        this.facts = facts(room);
        this.badges = BadgeRow.rows(BadgeRow.of(index.blueprint().marks(), index), room);
        this.phasesTop = Sizes.MARGIN
                + title.size() * Sizes.TITLE_LINE
                + factLines() * Sizes.FACT_LINE
                + FACT_GAP
                + BadgeRow.height(badges.size())
                + HEADING_GAP;
        this.columns = new ColumnHeadings(index, wording);
    }

    /** Where the grid begins. */
    double height() {
        return phasesTop + columns.height();
    }

    /** Everything together. */
    Scene scene(SheetGeometry geometry, List<Box> boxes, List<Connector> connectors) {
        LegendLayout legend = new LegendLayout(index, wording);
        double width = Math.max(geometry.right(), Sizes.MARGIN + contentWidth) + Sizes.MARGIN;
        List<LegendEntry> entries =
                legend.entries(Sizes.MARGIN, geometry.bottom() + HEADING_GAP, width - 2 * Sizes.MARGIN);
        double legendBottom = entries.isEmpty()
                ? geometry.bottom()
                : entries.get(entries.size() - 1).rect().bottom();
        List<Note> notes =
                new NotesLayout(index).notes(Sizes.MARGIN, legendBottom + HEADING_GAP, width - 2 * Sizes.MARGIN);
        double bottom = NotesLayout.bottom(notes, legendBottom);
        return new Scene(
                Math.ceil(width),
                Math.ceil(bottom + Sizes.MARGIN),
                heading(),
                columns.phases(geometry, phasesTop),
                columns.steps(geometry, phasesTop),
                lanes(geometry),
                lines(geometry),
                boxes,
                connectors,
                entries,
                notes);
    }

    private List<String> facts(double room) {
        Header header = index.blueprint().header();
        List<String> lines = new ArrayList<>();
        List<String> first = new ArrayList<>();
        header.scenario().ifPresent(first::add);
        header.segment().ifPresent(first::add);
        List<String> second = new ArrayList<>();
        header.version().ifPresent(version -> second.add(fact("header.version", version)));
        header.updated().ifPresent(date -> second.add(fact("header.updated", date.toString())));
        if (!header.owners().isEmpty()) {
            second.add(fact("header.owner", String.join(", ", header.owners())));
        }
        for (List<String> parts : List.of(first, second)) {
            if (!parts.isEmpty()) {
                lines.addAll(LineBreaker.wrap(String.join("  ·  ", parts), room, Sizes.FACT, false));
            }
        }
        return lines;
    }

    private String fact(String key, String value) {
        return wording.text("box.fact", wording.text(key), value);
    }

    private Scene.Heading heading() {
        TextLines lines = new TextLines(
                title, Sizes.MARGIN, Sizes.MARGIN + Sizes.TITLE, Sizes.TITLE_LINE, Sizes.TITLE, true, Anchor.START);
        double factsTop = Sizes.MARGIN + title.size() * Sizes.TITLE_LINE + FACT_GAP;
        Optional<Badge> state = state(factsTop);
        double indent = stateRoom();
        List<TextLines> below = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            below.add(new TextLines(
                    List.of(facts.get(i)),
                    Sizes.MARGIN + (i == 0 ? indent : 0),
                    factsTop + i * Sizes.FACT_LINE + Sizes.FACT,
                    Sizes.FACT_LINE,
                    Sizes.FACT,
                    false,
                    Anchor.START));
        }
        double badgesTop = factsTop + factLines() * Sizes.FACT_LINE + 4;
        return new Scene.Heading(lines, state, below, BadgeRow.place(badges, Sizes.MARGIN, badgesTop));
    }

    /** The badge of the state shown, before the first line of facts. */
    private Optional<Badge> state(double top) {
        return index.blueprint().header().state().map(found -> {
            Rect rect = new Rect(Sizes.MARGIN, top - 2, stateRoom() - STATE_GAP, Sizes.BADGE + 2);
            return BadgeRow.badge(rect, wording.text("state." + found.word()), Optional.empty());
        });
    }

    /** The room that the badge of the state takes before the facts. */
    private double stateRoom() {
        return index.blueprint()
                .header()
                .state()
                .map(found -> TextMetrics.width(wording.text("state." + found.word()), Sizes.BADGE_TEXT, true)
                        + 16
                        + STATE_GAP)
                .orElse(0.0);
    }

    private int factLines() {
        return Math.max(facts.size(), index.blueprint().header().state().isPresent() ? 1 : 0);
    }

    private List<LaneBand> lanes(SheetGeometry geometry) {
        List<LaneBand> bands = new ArrayList<>();
        for (Grid.LaneRows rows : grid.lanes()) {
            double top = rows.first() == 0 ? geometry.top(0) : geometry.middleY(2 * rows.first());
            double bottom =
                    rows.last() == grid.rows() - 1 ? geometry.bottom() : geometry.middleY(2 * (rows.last() + 1));
            Rect rect = new Rect(Sizes.MARGIN, top, geometry.right() - Sizes.MARGIN, bottom - top);
            Lane lane = rows.lane();
            String name = lane.label()
                    .orElseGet(() -> wording.text("role." + lane.role().word()));
            List<String> lines = LineBreaker.wrap(name, Sizes.LANE_NAMES - 26, Sizes.LANE, true);
            double y = rect.centreY() - lines.size() * Sizes.LANE_LINE / 2 + Sizes.LANE_LINE / 2 + Sizes.LANE * 0.35;
            bands.add(new LaneBand(
                    lane.id(),
                    lane.role(),
                    lane.technology(),
                    rect,
                    new TextLines(lines, rect.x() + 14, y, Sizes.LANE_LINE, Sizes.LANE, true, Anchor.START)));
        }
        return bands;
    }

    private List<DividingLine> lines(SheetGeometry geometry) {
        List<DividingLine> lines = new ArrayList<>();
        for (int i = 1; i < grid.lanes().size(); i++) {
            Optional<Line> line =
                    between(grid.lanes().get(i - 1).lane(), grid.lanes().get(i).lane());
            if (line.isPresent() && lines.stream().noneMatch(drawn -> drawn.line() == line.get())) {
                double y = geometry.middleY(2 * grid.lanes().get(i).first());
                TextLines name = new TextLines(
                        List.of(nameOf(line.get())),
                        Sizes.MARGIN + 14,
                        y - 5,
                        Sizes.LANE_LINE,
                        Sizes.LINE_NAME,
                        true,
                        Anchor.START);
                lines.add(
                        new DividingLine(line.get(), new Point(Sizes.MARGIN, y), new Point(geometry.right(), y), name));
            }
        }
        return lines;
    }

    /** The line that is drawn between two neighbouring lanes: only beside a role that it belongs to. */
    private Optional<Line> between(Lane above, Lane below) {
        int from = index.depth(above);
        int to = index.depth(below);
        if (from >= to || above.role() == Role.EVIDENCE) {
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

    private String nameOf(Line line) {
        return index.blueprint().nameOf(line).orElseGet(() -> wording.text("line." + line.word()));
    }
}
