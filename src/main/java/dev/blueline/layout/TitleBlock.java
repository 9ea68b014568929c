package dev.blueline.layout;

import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Fact;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.Header;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The title block: the title, the state shown and the scenario, then the other facts of the header on a grid of equal
 * columns, a small name above each. A fact too long for one column takes more of them; none makes the sheet wider.
 */
final class TitleBlock {
    private static final double COLUMN = 208;
    private static final double GAP = 24;
    private static final double STATE_GAP = 8;
    private static final double ROW_GAP = 8;
    private static final int SHORT = 2;

    private final Wording wording;
    private final double room;
    private final List<String> title;
    private final Optional<String> state;
    private final List<String> scenario;
    private final List<Cell> cells = new ArrayList<>();
    private final List<List<BadgeRow.BadgeText>> badges;
    private final double height;
    private int next;

    /** A fact: its first column, how far below the grid's top it begins, its name and its lines. */
    private record Cell(int column, double top, String name, List<String> lines) {
        double bottom() {
            return top + Sizes.FACT_NAME_LINE + lines.size() * Sizes.FACT_LINE;
        }
    }

    /**
     * Sets everything.
     *
     * @param compared what is compared, in place of the state shown, if the drawing tells changes
     * @param shown a sentence that says which part of the blueprint is drawn, if not all is
     * @param badges the marks of the whole
     * @param room the width there is
     */
    TitleBlock(
            String title,
            Header header,
            Optional<String> compared,
            Optional<String> shown,
            List<BadgeRow.BadgeText> badges,
            double room,
            Wording wording) {
        this.wording = wording;
        this.room = room;
        this.title = LineBreaker.wrap(title, room, Sizes.TITLE, true);
        Optional<String> badge = compared.filter(text -> TextMetrics.width(text, Sizes.BADGE_TEXT, true) < room / 2);
        this.state = compared.isPresent() ? badge : header.state().map(found -> wording.text("state." + found.word()));
        List<String> opening = new ArrayList<>();
        if (badge.isEmpty()) {
            compared.ifPresent(text -> opening.addAll(set(text, room)));
        }
        header.scenario().ifPresent(text -> opening.addAll(set(text, room - stateRoom())));
        shown.ifPresent(text -> opening.addAll(set(text, room - stateRoom())));
        this.scenario = opening;
        this.badges = BadgeRow.rows(badges, room);
        add("header.segment", header.segment().stream().toList());
        add("header.goal", header.goals());
        add("header.promise", header.promise().stream().toList());
        add("header.excludes", header.excludes());
        add("header.owner", header.owners());
        add("header.version", header.version().stream().toList());
        add("header.updated", header.updated().stream().map(Object::toString).toList());
        add("header.link", header.links());
        add("header.note", header.notes());
        this.height = badgesTop() + BadgeRow.height(this.badges.size());
    }

    private static List<String> set(String text, double width) {
        return LineBreaker.wrap(text, width, Sizes.SCENARIO, false);
    }

    /** Puts a fact behind the last one, or below, in as many columns as leave it short. */
    private void add(String key, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        int columns = columns();
        int span = 0;
        List<String> lines = new ArrayList<>();
        while (span == 0 || (span < columns && lines.size() > Math.max(SHORT, values.size()))) {
            span++;
            lines.clear();
            for (String value : values) {
                lines.addAll(LineBreaker.wrap(value, width(span), Sizes.FACT, false));
            }
        }
        int column = 0;
        double top = 0;
        if (!cells.isEmpty()) {
            column = next;
            top = cells.get(cells.size() - 1).top();
            if (column + span > columns) {
                column = 0;
                top = gridBottom() + ROW_GAP;
            }
        }
        next = column + span;
        cells.add(new Cell(column, top, wording.text(key), lines));
    }

    private int columns() {
        return Math.max(1, (int) ((room + GAP) / (COLUMN + GAP)));
    }

    private double width(int span) {
        return Math.min(room, span * (COLUMN + GAP) - GAP);
    }

    private double gridBottom() {
        return cells.stream().mapToDouble(Cell::bottom).max().orElse(0);
    }

    /** Its height, from the sheet's margin down, without a gap below. */
    double height() {
        return height;
    }

    private double openingTop() {
        return title.size() * Sizes.TITLE_LINE + 4;
    }

    private double gridTop() {
        int lines = Math.max(scenario.size(), state.isPresent() ? 1 : 0);
        return openingTop() + (lines == 0 ? 0 : lines * Sizes.SCENARIO_LINE + ROW_GAP);
    }

    private double badgesTop() {
        return gridTop() + (cells.isEmpty() ? 0 : gridBottom() + ROW_GAP);
    }

    /** The finished block, at the sheet's margin. */
    Scene.Heading heading() {
        double x = Sizes.MARGIN;
        double y = Sizes.MARGIN;
        TextLines name = new TextLines(title, x, y + Sizes.TITLE, Sizes.TITLE_LINE, Sizes.TITLE, true, Anchor.START);
        Optional<TextLines> opening = scenario.isEmpty()
                ? Optional.empty()
                : Optional.of(start(scenario, x + stateRoom(), y + openingTop(), Sizes.SCENARIO_LINE, Sizes.SCENARIO));
        List<Fact> facts = new ArrayList<>();
        for (Cell cell : cells) {
            double left = x + cell.column() * (COLUMN + GAP);
            double top = y + gridTop() + cell.top();
            facts.add(new Fact(
                    start(List.of(cell.name()), left, top, Sizes.FACT_NAME_LINE, Sizes.FACT_NAME),
                    start(cell.lines(), left, top + Sizes.FACT_NAME_LINE, Sizes.FACT_LINE, Sizes.FACT)));
        }
        return new Scene.Heading(
                name, state.map(this::state), opening, facts, BadgeRow.place(badges, x, y + badgesTop()));
    }

    /** Lines whose block begins at {@code top}. */
    private static TextLines start(List<String> lines, double x, double top, double lineHeight, double size) {
        return new TextLines(lines, x, top + lineHeight / 2 + size * 0.35, lineHeight, size, false, Anchor.START);
    }

    /** The badge of the state shown, before the scenario. */
    private Badge state(String text) {
        double top = Sizes.MARGIN + openingTop() + (Sizes.SCENARIO_LINE - Sizes.BADGE) / 2;
        Rect rect = new Rect(Sizes.MARGIN, top, stateRoom() - STATE_GAP, Sizes.BADGE);
        return BadgeRow.badge(rect, text, Optional.empty());
    }

    private double stateRoom() {
        return state.map(text -> Math.ceil(TextMetrics.width(text, Sizes.BADGE_TEXT, true)) + 16 + STATE_GAP)
                .orElse(0.0);
    }
}
