package dev.blueline.layout.type;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps a text into lines that fit, as a careful typesetter would: as few lines as possible, all of like length, ended
 * where {@link LineBreakRules} allow it and, in a text without spaces, where {@link Phrases} find best. Line breaks in the text are kept, runs of spaces become one, and the spaces at
 * the ends of lines disappear. A word too long for the line is broken where {@link WordBreaks} find best, with a hyphen
 * if it is written with letters; nothing else is lost or added. A written character (a letter with its accents, an
 * emoji) is broken only if it is too wide by itself.
 *
 * <p>It refuses to ask the machine: no locale, no fonts, no {@code java.text.BreakIterator}; and it knows no dictionary.
 * Time grows in proportion to the text.
 */
public final class LineBreaker {

    private static final String ELLIPSIS = "…";

    private LineBreaker() {}

    /**
     * Wraps a text.
     *
     * @param text any text; {@code \n}, {@code \r\n}, {@code \r}, U+0085, U+2028 and U+2029 end a line
     * @param maxWidthPx greatest width of a line in pixels as {@link TextMetrics#width} measures it; only a single
     *     character wider than that may exceed it, so two em are always enough
     * @param fontSizePx pixels per em, more than 0
     * @param bold whether the bold face is used
     * @return the lines in order; an empty line stands for an empty line within the text; no line for a blank text
     * @throws IllegalArgumentException if the font size is not a finite number above 0
     */
    public static List<String> wrap(String text, double maxWidthPx, double fontSizePx, boolean bold) {
        TextMetrics.checkFontSize(fontSizePx);
        int limit = TextMetrics.fromPx(maxWidthPx, fontSizePx);
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(text, bold, limit)) {
            if (paragraph.isEmpty()) {
                lines.add("");
            } else {
                lines.addAll(paragraph.cut(paragraph.keepPhrases(balance(paragraph, limit), limit)));
            }
        }
        return List.copyOf(lines);
    }

    /**
     * Wraps a text into no more than so many lines; what does not fit is left out and the last line ends with "…". For
     * titles alone: what a drawing says must not be cut.
     *
     * @param maxLines 1 or more
     * @throws IllegalArgumentException if {@code maxLines} is less than 1, or as {@link #wrap(String, double, double,
     *     boolean)}
     */
    public static List<String> wrap(String text, double maxWidthPx, double fontSizePx, boolean bold, int maxLines) {
        if (maxLines < 1) {
            throw new IllegalArgumentException("lines: " + maxLines);
        }
        List<String> whole = wrap(text, maxWidthPx, fontSizePx, bold);
        if (whole.size() <= maxLines) {
            return whole;
        }
        int limit = TextMetrics.fromPx(maxWidthPx, fontSizePx);
        long room = limit - TextMetrics.milliEms(ELLIPSIS, 0, 1, bold, TextMetrics.isEastAsian(text));
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(text, bold, limit)) {
            Paragraph.Lines broken = paragraph.breakFor(limit);
            int left = maxLines - lines.size();
            if (broken.count() >= left) {
                lines.addAll(paragraph.cut(broken).subList(0, left - 1));
                lines.add(paragraph.cutShort(left == 1 ? 0 : broken.ends()[left - 2], room, ELLIPSIS));
                return List.copyOf(lines);
            }
            if (paragraph.isEmpty() && left == 1) {
                lines.add(ELLIPSIS);
                return List.copyOf(lines);
            }
            lines.addAll(paragraph.isEmpty() ? List.of("") : paragraph.cut(broken));
        }
        return List.copyOf(lines);
    }

    /** The paragraphs from the first that is not blank to the last. */
    private static List<Paragraph> paragraphs(String text, boolean bold, int limit) {
        boolean eastAsian = TextMetrics.isEastAsian(text);
        List<Paragraph> paragraphs = new ArrayList<>();
        int filled = 0;
        for (String raw : text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1)) {
            Paragraph paragraph = new Paragraph(raw, bold, eastAsian, limit);
            if (!paragraph.isEmpty() || filled > 0) {
                paragraphs.add(paragraph);
            }
            if (!paragraph.isEmpty()) {
                filled = paragraphs.size();
            }
        }
        return paragraphs.subList(0, filled);
    }

    /**
     * The narrowest setting that takes no more lines than the full width does and breaks at no worse places, found by
     * halving the range of widths.
     */
    private static Paragraph.Lines balance(Paragraph paragraph, int limit) {
        Paragraph.Lines best = paragraph.breakFor(limit);
        if (best.count() < 2) {
            return best;
        }
        int tooNarrow = (best.damage() == 0 ? paragraph.widestUnit() : paragraph.widestCharacter()) - 1;
        int enough = limit;
        while (enough - tooNarrow > 1) {
            int width = tooNarrow + (enough - tooNarrow) / 2;
            Paragraph.Lines lines = paragraph.breakFor(width);
            if (lines.count() <= best.count() && lines.damage() <= best.damage()) {
                best = lines;
                enough = width;
            } else {
                tooNarrow = width;
            }
        }
        return best;
    }
}
