package dev.blueline.layout;

import dev.blueline.layout.scene.HandOffMap.Chip;
import dev.blueline.layout.scene.HandOffMap.Met;
import dev.blueline.layout.scene.HandOffMap.Sense;
import dev.blueline.layout.scene.Head;
import dev.blueline.layout.scene.Pointer;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.measure.HandOffs.Pair;
import dev.blueline.model.MarkKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is told of two parties on the line between them, from left to right: the number of hand-offs; how many of them lead
 * which way, if they do not all lead the same; the waits and fail points met where they arrive. Its size is known before
 * its place is.
 */
final class HandOffChip {
    private static final double HEIGHT = 24;
    private static final double PADDING = 8;
    private static final double GAP = 7;
    /** Between a sign and its number. */
    private static final double CLOSE = 3;

    private static final double ARROW = 7;
    private static final double BADGE = 18;

    private final Pair pair;
    private final boolean heavy;
    private final double width;

    HandOffChip(Pair pair, boolean heavy) {
        this.pair = pair;
        this.heavy = heavy;
        this.width = Math.ceil(place(0, 0, false, false).rect().width());
    }

    double width() {
        return width;
    }

    double height() {
        return HEIGHT;
    }

    /**
     * The finished chip.
     *
     * @param x its middle
     * @param y its middle
     * @param level whether the two stand beside each other
     * @param forth whether the second stands below the first, or to the right of it
     */
    Chip at(double x, double y, boolean level, boolean forth) {
        Chip chip = place(x - width / 2, y - HEIGHT / 2, level, forth);
        return new Chip(
                new Rect(x - width / 2, y - HEIGHT / 2, width, HEIGHT), chip.text(), chip.senses(), chip.badges());
    }

    private Chip place(double x, double y, boolean level, boolean forth) {
        double middle = y + HEIGHT / 2;
        String number = Integer.toString(pair.handOffs());
        double at = x + PADDING;
        TextLines text = text(number, at, middle, Sizes.LABEL, heavy);
        at += TextMetrics.width(number, Sizes.LABEL, heavy);
        List<Sense> senses = new ArrayList<>();
        if (isMixed()) {
            int way = forth ? 1 : -1;
            for (int i = 0; i < 3; i++) {
                int count =
                        List.of(pair.there(), pair.back(), pair.mutual()).get(i).size();
                if (count > 0) {
                    double begin = at + GAP;
                    double wide = i == 2 ? 2 * ARROW : ARROW;
                    int sense = i == 0 ? way : -way;
                    Pointer arrow = i == 2
                            ? both(begin + ARROW, middle, level)
                            : pointer(begin + ARROW / 2, middle, level ? sense : 0, level ? 0 : sense);
                    String told = Integer.toString(count);
                    senses.add(new Sense(
                            arrow.heads(), text(told, begin + wide + CLOSE, middle, Sizes.FLOW_LABEL, false)));
                    at = begin + wide + CLOSE + TextMetrics.width(told, Sizes.FLOW_LABEL, false);
                }
            }
        }
        List<Met> badges = new ArrayList<>();
        for (MarkKind kind : List.of(MarkKind.WAIT, MarkKind.FAIL)) {
            int count = (kind == MarkKind.WAIT ? pair.waits() : pair.failPoints()).size();
            if (count > 0) {
                Rect rect = new Rect(at + GAP, middle - Sizes.BADGE / 2, BADGE, Sizes.BADGE);
                String told = Integer.toString(count);
                badges.add(new Met(
                        BadgeRow.badge(rect, kind.letter(), Optional.of(kind)),
                        text(told, rect.right() + CLOSE, middle, Sizes.FLOW_LABEL, false)));
                at = rect.right() + CLOSE + TextMetrics.width(told, Sizes.FLOW_LABEL, false);
            }
        }
        return new Chip(new Rect(x, y, at + PADDING - x, HEIGHT), text, senses, badges);
    }

    private boolean isMixed() {
        return pair.handOffs()
                > Math.max(
                        pair.there().size(),
                        Math.max(pair.back().size(), pair.mutual().size()));
    }

    private static TextLines text(String text, double x, double middle, double size, boolean bold) {
        return new TextLines(List.of(text), x, middle + size * 0.35, size, size, bold, Anchor.START);
    }

    /** A head with its middle at a place, which points to the right or left ({@code dx}), or down or up ({@code dy}). */
    static Pointer pointer(double x, double y, int dx, int dy) {
        return new Pointer(List.of(head(x, y, dx, dy)));
    }

    /** Two heads side by side, or one above the other, that point both ways. */
    static Pointer both(double x, double y, boolean level) {
        return level
                ? new Pointer(List.of(head(x - ARROW / 2 - 0.5, y, -1, 0), head(x + ARROW / 2 + 0.5, y, 1, 0)))
                : new Pointer(List.of(head(x - ARROW / 2, y, 0, 1), head(x + ARROW / 2, y, 0, -1)));
    }

    private static Head head(double x, double y, int dx, int dy) {
        double half = ARROW / 2;
        return new Head(List.of(
                new Point(x - dx * half - dy * half, y - dy * half + dx * half),
                new Point(x + dx * half, y + dy * half),
                new Point(x - dx * half + dy * half, y - dy * half - dx * half)));
    }
}
