package dev.blueline.layout;

import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of tags beside each other.
 *
 * @param tags what stands on them, left to right
 */
record TagRow(List<TagText> tags) {
    /** The gap between two tags, and between two rows. */
    static final double GAP = 4;

    private static final double PADDING = 4;
    private static final double TEXT_END = 6;
    private static final double LEAST = 16;
    /** Arabic letters reach far below the last of several lines. */
    private static final double BELOW_LINES = 3;

    TagRow {
        tags = List.copyOf(tags);
    }

    /** What stands on a tag: its sign and the lines of its text, none where the sign says all. */
    record TagText(Glyph glyph, List<String> lines) {
        /** Broken for a tag no wider than {@code width} pixels. */
        static TagText of(Glyph glyph, String text, double width) {
            return new TagText(
                    glyph, LineBreaker.wrap(text, width - beforeText(glyph) - TEXT_END, Sizes.TAG, bold(glyph)));
        }

        /** A sign that says all. */
        static TagText of(Glyph glyph) {
            return new TagText(glyph, List.of());
        }

        double width() {
            double widest = 0;
            for (String line : lines) {
                widest = Math.max(widest, TextMetrics.width(line, Sizes.TAG, bold(glyph)));
            }
            return lines.isEmpty() ? LEAST + 4 : Math.max(LEAST, Math.ceil(beforeText(glyph) + widest + TEXT_END));
        }

        double height() {
            return lines.size() < 2 ? LEAST : lines.size() * Sizes.TAG_LINE + BELOW_LINES;
        }

        private static double beforeText(Glyph glyph) {
            return glyph == Glyph.VARIANT ? TEXT_END : PADDING + Sizes.SIGN + PADDING;
        }

        private static boolean bold(Glyph glyph) {
            return glyph == Glyph.VARIANT;
        }

        Tag at(double x, double y) {
            Rect rect = new Rect(x, y, width(), height());
            boolean drawn = glyph != Glyph.VARIANT;
            double sign = drawn ? Sizes.SIGN : 0;
            double left = lines.isEmpty() ? rect.centreX() - sign / 2 : x + PADDING;
            Rect place = new Rect(left, y + LEAST / 2 - sign / 2, sign, sign);
            double from = drawn ? x + beforeText(glyph) : rect.centreX();
            TextLines text = new TextLines(
                    lines,
                    from,
                    y + LEAST / 2 + Sizes.TAG * 0.35,
                    Sizes.TAG_LINE,
                    Sizes.TAG,
                    bold(glyph),
                    drawn ? Anchor.START : Anchor.MIDDLE);
            return new Tag(glyph, rect, place, text);
        }
    }

    /** Tags in rows no wider than {@code width} pixels. */
    static List<TagRow> rows(List<TagText> tags, double width) {
        List<TagRow> rows = new ArrayList<>();
        List<TagText> row = new ArrayList<>();
        for (TagText tag : tags) {
            if (!row.isEmpty() && new TagRow(row).width() + GAP + tag.width() > width) {
                rows.add(new TagRow(row));
                row.clear();
            }
            row.add(tag);
        }
        if (!row.isEmpty()) {
            rows.add(new TagRow(row));
        }
        return rows;
    }

    /** The height of rows below each other, in pixels, with a gap above each. */
    static double height(List<TagRow> rows) {
        return rows.stream().mapToDouble(row -> GAP + row.height()).sum();
    }

    /** Its width, in pixels. */
    double width() {
        return tags.isEmpty()
                ? 0
                : tags.stream().mapToDouble(tag -> tag.width() + GAP).sum() - GAP;
    }

    /** Its height, in pixels. */
    double height() {
        return tags.stream().mapToDouble(TagText::height).max().orElse(0);
    }

    /** The tags of rows below each other, each beginning at {@code x}, from {@code y} down. */
    static List<Tag> place(List<TagRow> rows, double x, double y) {
        List<Tag> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            placed.addAll(rows.get(i).place(x, y + height(rows.subList(0, i)) + GAP));
        }
        return placed;
    }

    /** The tags of rows below each other, each with its middle at {@code x}, from {@code y} down. */
    static List<Tag> centre(List<TagRow> rows, double x, double y) {
        List<Tag> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TagRow row = rows.get(i);
            placed.addAll(row.place(x - row.width() / 2, y + height(rows.subList(0, i)) + GAP));
        }
        return placed;
    }

    /** The tags from {@code x} on, their upper edges at {@code y}. */
    List<Tag> place(double x, double y) {
        List<Tag> placed = new ArrayList<>();
        double at = x;
        for (TagText tag : tags) {
            placed.add(tag.at(at, y));
            at += tag.width() + GAP;
        }
        return placed;
    }
}
