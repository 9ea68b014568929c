package dev.blueline.layout;

import static dev.blueline.layout.OverviewLayout.PADDING;

import dev.blueline.layout.OverviewColumns.Column;
import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Tone;
import dev.blueline.layout.scene.Overview.Use;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.measure.AmountText;
import dev.blueline.measure.Satisfaction;
import dev.blueline.measure.Tally;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import dev.blueline.model.Score;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The card that is a small blueprint of counts: phases from left to right, roles from top to bottom, the encounters on
 * the line of interaction between them; below, how content customers are and how they feel, phase by phase.
 */
final class OverviewTable {
    private static final double NAMES = 116;
    private static final double HEAD = 52;
    private static final double TITLE = 38;
    private static final double ENCOUNTERS = 26;
    private static final double SCORES = 46;
    private static final double LEGEND = 26;
    private static final double CELL_GAP = 4;
    private static final double NUMBER = 16;
    private static final double NUMBER_ROOM = 34;
    private static final double CHIP_GAP = 4;
    private static final double NARROW = 110;
    private static final double NUMBER_LINE = 22;

    private final Wording wording;
    private final double width;
    private final List<Column> columns;
    private final List<Role> roles;
    private final Tally.Table tallies;
    private final OverviewFeelings feelings;
    private final double columnWidth;
    private final double rowHeight;
    private final boolean scored;

    OverviewTable(BlueprintIndex index, Wording wording, double width) {
        this.wording = wording;
        this.width = width;
        this.columns = OverviewColumns.of(index, wording);
        Set<Role> used = new LinkedHashSet<>();
        index.blueprint().lanes().stream().map(Lane::role).forEach(used::add);
        this.roles = List.copyOf(used);
        this.tallies = new Tally.Table(index);
        this.feelings = new OverviewFeelings(columns, wording);
        this.columnWidth = (width - 2 * PADDING - NAMES) / Math.max(1, columns.size());
        int rows = 1;
        for (Column column : columns) {
            for (Role role : roles) {
                rows = Math.max(
                        rows, chipRows(chips(tallies.of(column.steps(), role))).size());
            }
        }
        this.rowHeight = Math.max(36, (isNarrow() ? NUMBER_LINE : 0) + rows * (Sizes.BADGE + CHIP_GAP) + 8);
        this.scored = columns.stream()
                .anyMatch(column -> Satisfaction.of(column.phases()).isPresent());
    }

    /** The height that the card needs, in pixels. */
    double height() {
        return TITLE
                + HEAD
                + roles.size() * (rowHeight + CELL_GAP)
                + (encounterRow() >= 0 ? ENCOUNTERS : 0)
                + (scored ? SCORES : 0)
                + feelings.height()
                + LEGEND
                + PADDING;
    }

    /** One sentence for each column. */
    List<String> story() {
        List<String> sentences = new ArrayList<>();
        for (Column column : columns) {
            Tally all = tallies.of(column.steps());
            sentences.add(wording.text(
                    "overview.column-told",
                    column.title(),
                    all.actions(),
                    all.encounters(),
                    all.handOffs(),
                    all.waits(),
                    all.decisions(),
                    all.failPoints()));
        }
        return sentences;
    }

    /** The card, with its upper left corner at {@code x} and {@code y}; what it has too much in height, the rows get. */
    Card card(double x, double y, double height) {
        CardBuilder card = new CardBuilder();
        double spare = Math.max(0, height - height());
        double grown = rowHeight + Math.min(24, spare / Math.max(1, roles.size()));
        double left = x + PADDING;
        double right = x + width - PADDING;
        card.line(Tone.NAME, wording.text("overview.table"), left, y + 26, Sizes.PHASE, width / 2, Anchor.START);
        double top = y + TITLE;
        for (int i = 0; i < columns.size(); i++) {
            head(card, columns.get(i), columnLeft(left, i), top);
        }
        top += HEAD;
        for (int i = 0; i < roles.size(); i++) {
            if (i == encounterRow()) {
                encounters(card, left, right, top);
                top += ENCOUNTERS;
            }
            row(card, roles.get(i), left, right, top, grown);
            top += grown + CELL_GAP;
        }
        if (scored) {
            scores(card, left, top);
            top += SCORES;
        }
        double rest = y + height - PADDING - LEGEND - top;
        feelings.add(card, left, top, columnLeft(left, 0), columnWidth, rest);
        legend(card, left, y + height - PADDING - Sizes.BADGE, right);
        return card.card("table", new Rect(x, y, width, height));
    }

    /** Whether a cell has no room for badges beside its number. */
    private boolean isNarrow() {
        return columnWidth < NARROW;
    }

    private double columnLeft(double left, int column) {
        return left + NAMES + column * columnWidth;
    }

    private void head(CardBuilder card, Column column, double x, double y) {
        double room = columnWidth - CELL_GAP;
        card.patch(Use.HEAD, new Rect(x, y, room, HEAD - 8), 5);
        int count = column.steps().size();
        String steps = wording.text(count == 1 ? "overview.one-step" : "overview.some-steps", count);
        double middle = x + room / 2;
        boolean two = LineBreaker.wrap(column.title(), room - 8, Sizes.FLOW_LABEL, true)
                        .size()
                > 1;
        int lines = card.lines(
                Tone.NAME, column.title(), middle, y + (two ? 14 : 18), Sizes.FLOW_LABEL, room - 8, 2, Anchor.MIDDLE);
        card.line(Tone.QUIET, steps, middle, y + (lines > 1 ? 40 : 34), Sizes.BADGE_TEXT, room - 6, Anchor.MIDDLE);
    }

    private void row(CardBuilder card, Role role, double left, double right, double y, double height) {
        card.patch(Use.CELL, role, new Rect(left, y, right - left - CELL_GAP, height), 3);
        card.patch(Use.EDGE, role, new Rect(left, y, 4, height), 0);
        String name = wording.text("role." + role.word());
        double size = Sizes.LEGEND;
        int lines = LineBreaker.wrap(name, NAMES - 22, size, true, 2).size();
        double baseline = y + height / 2 + size * 0.35 - (Math.min(2, lines) - 1) * CardBuilder.lineHeight(size) / 2;
        card.lines(Tone.NAME, name, left + 12, baseline, size, NAMES - 22, 2, Anchor.START);
        for (int i = 0; i < columns.size(); i++) {
            cell(card, tallies.of(columns.get(i).steps(), role), columnLeft(left, i), y, height);
        }
    }

    private void cell(CardBuilder card, Tally tally, double x, double y, double height) {
        if (tally.actions() == 0) {
            return;
        }
        String number = Integer.toString(tally.actions());
        List<List<Chip>> rows = chipRows(chips(tally));
        double chips = Math.max(0, rows.size() * (Sizes.BADGE + CHIP_GAP) - CHIP_GAP);
        double top = y + (height - chips) / 2 + (isNarrow() ? NUMBER_LINE / 2 : 0);
        double middle = isNarrow() && !rows.isEmpty() ? top - NUMBER_LINE / 2 - 1 : y + height / 2;
        card.line(Tone.FIGURE, number, x + 8, middle + NUMBER * 0.35, NUMBER, columnWidth, Anchor.START);
        if (isNarrow() && tally.handOffs() > 0) {
            Chip beside = handOffs(tally.handOffs());
            card.badge(beside.text(), beside.kind(), x + NUMBER_ROOM, middle - Sizes.BADGE / 2);
        }
        for (List<Chip> row : rows) {
            double at = isNarrow() ? x + 6 : x + NUMBER_ROOM;
            for (Chip chip : row) {
                at += card.badge(chip.text(), chip.kind(), at, top) + CHIP_GAP;
            }
            top += Sizes.BADGE + CHIP_GAP;
        }
    }

    /** A number and what it counts, as a badge. */
    private record Chip(String text, Optional<MarkKind> kind) {}

    /** Stands beside the number where the others stand below it. */
    private Chip handOffs(int count) {
        return new Chip(count + " " + wording.text("overview.hand-off-letter"), Optional.empty());
    }

    private List<Chip> chips(Tally tally) {
        List<Chip> chips = new ArrayList<>();
        if (!isNarrow() && tally.handOffs() > 0) {
            chips.add(handOffs(tally.handOffs()));
        }
        chip(chips, tally.waits(), MarkKind.WAIT);
        chip(chips, tally.decisions(), MarkKind.DECISION);
        chip(chips, tally.failPoints(), MarkKind.FAIL);
        return chips;
    }

    private static void chip(List<Chip> chips, int count, MarkKind kind) {
        if (count > 0) {
            chips.add(new Chip(count + " " + kind.letter(), Optional.of(kind)));
        }
    }

    private List<List<Chip>> chipRows(List<Chip> chips) {
        double room = columnWidth - (isNarrow() ? 6 : NUMBER_ROOM) - CELL_GAP;
        List<List<Chip>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Chip chip : chips) {
            double needed = CardBuilder.badgeWidth(chip.text());
            if (used + needed > room) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(chip);
            used += needed + CHIP_GAP;
        }
        return rows;
    }

    /** The place in the list of roles above which the encounters are told; -1 if there is no line of interaction. */
    private int encounterRow() {
        int customer = roles.indexOf(Role.CUSTOMER);
        return customer < 0 || customer + 1 >= roles.size() ? -1 : customer + 1;
    }

    private void encounters(CardBuilder card, double left, double right, double y) {
        double middle = y + (ENCOUNTERS - CELL_GAP) / 2;
        double baseline = middle + Sizes.BADGE_TEXT * 0.35;
        card.line(
                Tone.QUIET,
                wording.text("overview.encounters"),
                left + 12,
                baseline,
                Sizes.BADGE_TEXT,
                NAMES - 14,
                Anchor.START);
        double from = columnLeft(left, 0);
        for (int i = 0; i < columns.size(); i++) {
            int count = tallies.of(columns.get(i).steps()).encounters();
            double x = columnLeft(left, i) + 8;
            String text = Integer.toString(count);
            if (count > 0) {
                card.line(Tone.NAME, text, x, baseline, Sizes.BADGE_TEXT, columnWidth, Anchor.START);
                card.trace(Use.INTERACTION, List.of(new Point(from, middle), new Point(x - 4, middle)));
                from = x + TextMetrics.width(text, Sizes.BADGE_TEXT, true) + 4;
            }
        }
        card.trace(Use.INTERACTION, List.of(new Point(from, middle), new Point(right - CELL_GAP, middle)));
    }

    private void scores(CardBuilder card, double left, double y) {
        String label = wording.text("said.satisfaction");
        card.line(Tone.NAME, label, left + 12, y + 26, Sizes.LEGEND, NAMES - 16, Anchor.START);
        for (int i = 0; i < columns.size(); i++) {
            Optional<Score> score = Satisfaction.of(columns.get(i).phases());
            double x = columnLeft(left, i) + 8;
            double room = columnWidth - 24;
            score.ifPresent(known -> {
                String text = new AmountText(wording).score(known);
                card.line(Tone.NAME, text, x, y + 20, Sizes.LEGEND, columnWidth - 8, Anchor.START);
                double share = known.value().doubleValue() / known.of().doubleValue();
                card.patch(Use.SCALE, new Rect(x, y + 28, room, 6), 3);
                card.patch(Use.SCORE, new Rect(x, y + 28, Math.max(6, room * share), 6), 3);
            });
        }
    }

    /** What the numbers and chips of the table mean. */
    private void legend(CardBuilder card, double left, double y, double right) {
        double baseline = y + Sizes.BADGE / 2 + Sizes.FAR_END * 0.35;
        double at = left;
        card.line(Tone.NAME, "1", at + 6, baseline, Sizes.FAR_END, 20, Anchor.START);
        at = legendText(card, "overview.actions", at + 18, baseline, right);
        at += card.badge(wording.text("overview.hand-off-letter"), Optional.empty(), at, y) + 6;
        at = legendText(card, "overview.hand-off-told", at, baseline, right);
        for (MarkKind kind : List.of(MarkKind.WAIT, MarkKind.DECISION, MarkKind.FAIL)) {
            at += card.badge(kind.letter(), Optional.of(kind), at, y) + 6;
            at = legendText(card, "legend." + kind.word(), at, baseline, right);
        }
    }

    private double legendText(CardBuilder card, String key, double x, double baseline, double right) {
        String text = wording.text(key);
        card.line(Tone.QUIET, text, x, baseline, Sizes.FAR_END, right - x, Anchor.START);
        return x + TextMetrics.width(text, Sizes.FAR_END, false) + 18;
    }
}
