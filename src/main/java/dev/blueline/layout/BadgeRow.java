package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets badges in rows. */
final class BadgeRow {
    private static final double GAP = 4;

    private BadgeRow() {}

    /** A badge's text and what kind of mark it stands for. */
    record BadgeText(String text, MarkKind kind) {
        double width() {
            return Math.max(Sizes.BADGE + 4, TextMetrics.width(text, Sizes.BADGE_TEXT, true) + 10);
        }
    }

    /** The badges of {@code marks}. */
    static List<BadgeText> of(List<Mark> marks, BlueprintIndex index) {
        return marks.stream()
                .map(mark -> new BadgeText(index.badge(mark), mark.kind()))
                .toList();
    }

    /** The badges in rows no wider than {@code width} pixels. */
    static List<List<BadgeText>> rows(List<BadgeText> badges, double width) {
        List<List<BadgeText>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (BadgeText badge : badges) {
            if (used + badge.width() > width) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(badge);
            used += badge.width() + GAP;
        }
        return rows;
    }

    /** The height that {@code rows} rows take, in pixels, with the gap below the last one. */
    static double height(int rows) {
        return rows * (Sizes.BADGE + GAP);
    }

    /** The width of a row, in pixels. */
    static double width(List<BadgeText> row) {
        double width = row.isEmpty() ? 0 : -GAP;
        for (BadgeText badge : row) {
            width += badge.width() + GAP;
        }
        return width;
    }

    /** One row after the other, each beginning at {@code x}; the first one's upper edge is {@code y}. */
    static List<Badge> place(List<List<BadgeText>> rows, double x, double y) {
        List<Badge> badges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), x, y + height(i), badges);
        }
        return badges;
    }

    /** One row after the other, each with its middle at {@code x}. */
    static List<Badge> centre(List<List<BadgeText>> rows, double x, double y) {
        List<Badge> badges = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), x - width(rows.get(i)) / 2, y + height(i), badges);
        }
        return badges;
    }

    private static void place(List<BadgeText> row, double x, double y, List<Badge> badges) {
        double at = x;
        for (BadgeText badge : row) {
            badges.add(badge(new Rect(at, y, badge.width(), Sizes.BADGE), badge.text(), Optional.of(badge.kind())));
            at += badge.width() + GAP;
        }
    }

    /** One badge with its text in the middle. */
    static Badge badge(Rect rect, String text, Optional<MarkKind> kind) {
        return new Badge(
                rect,
                new TextLines(
                        List.of(text),
                        rect.centreX(),
                        rect.centreY() + Sizes.BADGE_TEXT * 0.35,
                        Sizes.BADGE,
                        Sizes.BADGE_TEXT,
                        true,
                        Anchor.MIDDLE),
                kind);
    }
}
