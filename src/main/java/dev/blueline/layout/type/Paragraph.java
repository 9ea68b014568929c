package dev.blueline.layout.type;

import dev.blueline.text.Graphemes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text without line breaks, taken apart into written characters with their widths and with what each place between
 * them is worth as the end of a line. Runs of white space are one space, and there is none at either end. It never
 * changes once it is read, and breaks itself for any width in time linear in its length.
 *
 * <p>It refuses to choose the width: that is {@link LineBreaker}'s trade.
 */
final class Paragraph {

    private static final String SPACES =
            "\t\u000B\f \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u205F\u3000";

    private static final String HYPHEN = "-";

    private static final int INSIDE_CHARACTER = LineBreakRules.FORBIDDEN + 1;

    private final String text;
    /** Where each written character begins, and the text's length at the end. */
    private final int[] offsets;
    /** Thousandths of an em. */
    private final int[] widths;

    private final boolean[] spaces;
    /** For the place after each character, one of the worths of {@link LineBreakRules}. */
    private final int[] breaks;

    /** For the place after each character, whether a line that ends there gets a hyphen. */
    private final boolean[] hyphens;
    /** The width of a hyphen. */
    private final int hyphen;

    /** The lines of a paragraph for one width. */
    static final class Lines {
        private final int[] ends;
        private final boolean[] hyphens;
        private final int damage;

        private Lines(int[] ends, boolean[] hyphens, int damage) {
            this.ends = ends;
            this.hyphens = hyphens;
            this.damage = damage;
        }

        /** For each line the index after its last character. */
        int[] ends() {
            return ends;
        }

        /** The sum of what the breaks are worth: 0 if all stand at good places. */
        int damage() {
            return damage;
        }

        int count() {
            return ends.length;
        }
    }

    /**
     * Reads a paragraph.
     *
     * @param raw text without line breaks
     * @param eastAsian whether marks are to be measured as a Chinese font draws them
     * @param limit greatest width of a line in thousandths of an em; a written character of several code points that is
     *     wider (a joined emoji) is taken apart
     */
    Paragraph(String raw, boolean bold, boolean eastAsian, int limit) {
        this.text = collapse(raw);
        int[] starts = new int[text.length() + 1];
        boolean[] torn = new boolean[text.length() + 1];
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = Graphemes.next(text, at);
            starts[count++] = at;
            if (TextMetrics.milliEms(text, at, end, bold, eastAsian) > limit) {
                count = tear(at, end, limit, bold, eastAsian, starts, torn, count);
            }
            at = end;
        }
        starts[count] = text.length();
        this.offsets = Arrays.copyOf(starts, count + 1);
        this.widths = new int[count];
        this.spaces = new boolean[count];
        for (int i = 0; i < count; i++) {
            widths[i] = Math.toIntExact(TextMetrics.milliEms(text, offsets[i], offsets[i + 1], bold, eastAsian));
            spaces[i] = offsets[i + 1] - offsets[i] == 1 && text.charAt(offsets[i]) == ' ';
        }
        this.breaks = rate(torn);
        this.hyphens = improve(limit);
        this.hyphen = Math.toIntExact(TextMetrics.milliEms(HYPHEN, 0, 1, bold, eastAsian));
    }

    /** Looks into the words that are too wide for a line; returns where a break takes a hyphen. */
    private boolean[] improve(int limit) {
        int[] first = new int[widths.length];
        int[] last = new int[widths.length];
        for (int i = 0; i < widths.length; i++) {
            first[i] = first(i);
            last[i] = text.codePointBefore(offsets[i + 1]);
        }
        WordBreaks words = new WordBreaks(first, last, breaks);
        int start = 0;
        long width = 0;
        for (int i = 0; i <= widths.length; i++) {
            if (i < widths.length && !spaces[i]) {
                width += widths[i];
                continue;
            }
            if (width > limit) {
                words.improve(start, i);
            }
            start = i + 1;
            width = 0;
        }
        return words.hyphens();
    }

    /** Takes a written character apart where it becomes too wide; returns the number of characters begun so far. */
    private int tear(
            int start, int end, int limit, boolean bold, boolean eastAsian, int[] starts, boolean[] torn, int begun) {
        int count = begun;
        long width = 0;
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            long advance = TextMetrics.milliEms(text, at, next, bold, eastAsian);
            if (at > start && advance > 0 && width + advance > limit) {
                torn[count] = true;
                starts[count++] = at;
                width = 0;
            }
            width += advance;
            if (codePoint == TextMetrics.EMOJI_PRESENTATION) {
                width += TextMetrics.EMOJI;
            }
            at = next;
        }
        return count;
    }

    private static String collapse(String raw) {
        StringBuilder collapsed = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char unit = raw.charAt(i);
            if (SPACES.indexOf(unit) >= 0) {
                space = true;
            } else {
                if (space && collapsed.length() > 0) {
                    collapsed.append(' ');
                }
                space = false;
                collapsed.append(unit);
            }
        }
        return collapsed.toString();
    }

    private int[] rate(boolean[] torn) {
        int count = widths.length;
        boolean[] ideographic = new boolean[count];
        for (int i = 0; i < count; i++) {
            boolean picture = text.codePointBefore(offsets[i + 1]) == 0xFE0F;
            boolean closing = i > 0 && LineBreakRules.followsItsLeft(first(i)) && ideographic[i - 1];
            ideographic[i] = picture || closing || LineBreakRules.isIdeographic(first(i));
        }
        for (int i = count - 2; i >= 0; i--) {
            ideographic[i] |= LineBreakRules.isNeverLast(first(i)) && ideographic[i + 1];
        }
        int[] rated = new int[count];
        for (int i = 0; i + 1 < count; i++) {
            if (torn[i + 1]) {
                rated[i] = INSIDE_CHARACTER;
            } else if (spaces[i]) {
                rated[i] = LineBreakRules.atSpace(first(i - 1), first(i + 1), first(i + 2));
            } else if (!spaces[i + 1]) {
                rated[i] = LineBreakRules.between(
                        first(i - 2),
                        first(i - 1),
                        first(i),
                        text.codePointBefore(offsets[i + 1]),
                        first(i + 1),
                        ideographic[i] || ideographic[i + 1]);
            } else {
                rated[i] = INSIDE_CHARACTER;
            }
        }
        return rated;
    }

    /** First code point of a written character; a space outside the text. */
    private int first(int index) {
        return index < 0 || index >= widths.length ? ' ' : text.codePointAt(offsets[index]);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Breaks greedily: every line as full as it can be, ended at the best place it offers, and of these the last,
     * except that a word for two lines is halved.
     *
     * @param limit greatest width in thousandths of an em; a single character that is wider gets a line of its own
     */
    Lines breakFor(int limit) {
        int[] ends = new int[widths.length + 1];
        boolean[] hyphenated = new boolean[widths.length + 1];
        int count = 0;
        int damage = 0;
        int start = 0;
        while (start < widths.length) {
            int end = lineEnd(start, limit);
            if (end < widths.length) {
                damage += breaks[end - 1];
                hyphenated[count] = hyphens[end - 1] && widthOf(start, end) + hyphen <= limit;
            }
            ends[count++] = end;
            start = end;
        }
        return new Lines(Arrays.copyOf(ends, count), hyphenated, damage);
    }

    /** The same number of lines with fewer phrases torn, or the same lines if there are none such. */
    Lines keepPhrases(Lines lines, int limit) {
        if (lines.damage() > 0 || lines.count() < 2) {
            return lines;
        }
        boolean[] tears = new boolean[widths.length];
        for (int i = 0; i + 1 < widths.length; i++) {
            tears[i] = LineBreakRules.mayTear(first(i), first(i + 1));
        }
        Phrases phrases = new Phrases(widths, spaces, breaks, tears);
        int torn = phrases.torn(lines.ends());
        int[] ends = torn == 0 ? lines.ends() : phrases.ends(limit, lines.count());
        return ends.length > 0 && phrases.torn(ends) < torn ? new Lines(ends, new boolean[ends.length], 0) : lines;
    }

    private long widthOf(int start, int end) {
        long width = 0;
        for (int i = start; i < end; i++) {
            width += widths[i];
        }
        return width;
    }

    private int lineEnd(int start, int limit) {
        int best = start + 1;
        int bestWorth = Integer.MAX_VALUE;
        int width = 0;
        for (int i = start; i < widths.length; i++) {
            width += widths[i];
            if (width > limit && !spaces[i] && i > start) {
                return bestWorth < LineBreakRules.SYLLABLE ? best : halve(start, best, bestWorth, limit);
            }
            int worth = worth(i, width, limit);
            if (worth <= bestWorth) {
                bestWorth = worth;
                best = i + 1;
            }
        }
        return widths.length;
    }

    /** What a break after a character is worth on a line of this width: little where the hyphen has no room. */
    private int worth(int i, long width, int limit) {
        return hyphens[i] && width + hyphen > limit ? LineBreakRules.FORBIDDEN : breaks[i];
    }

    /**
     * The place to break a unit too wide for its line: near the middle if two lines hold it, so that no single letter
     * is left over; otherwise, where the line is full.
     */
    private int halve(int start, int full, int worth, int limit) {
        long unit = 0;
        for (int i = start; i < widths.length && unit <= 2L * limit; i++) {
            unit += widths[i];
            if (breaks[i] < LineBreakRules.SYLLABLE && i >= full) {
                break;
            }
        }
        if (unit > 2L * limit - hyphen) {
            return full;
        }
        long width = 0;
        int before = full;
        for (int i = start; i < full; i++) {
            width += widths[i];
            if (worth(i, width, limit) != worth) {
                continue;
            }
            if (2 * width >= unit) {
                boolean nearer = before == full || 2 * width - unit <= unit - 2 * widthOf(start, before);
                return nearer || unit - widthOf(start, before) > limit ? i + 1 : before;
            }
            before = i + 1;
        }
        return full;
    }

    /** The width that no line can be narrower than without breaking at a bad place, in thousandths of an em. */
    int widestUnit() {
        int widest = 0;
        int width = 0;
        for (int i = 0; i < widths.length; i++) {
            width += widths[i];
            if (!spaces[i]) {
                widest = Math.max(widest, width);
            }
            if (breaks[i] == LineBreakRules.FREE) {
                width = 0;
            }
        }
        return widest;
    }

    /** The width of the widest written character, in thousandths of an em. */
    int widestCharacter() {
        return Arrays.stream(widths).max().orElse(0);
    }

    /** The text of each line, without the space at its end. */
    List<String> cut(Lines lines) {
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int end : lines.ends()) {
            String line = text.substring(offsets[start], offsets[spaces[end - 1] ? end - 1 : end]);
            texts.add(lines.hyphens[texts.size()] ? line + HYPHEN : line);
            start = end;
        }
        return texts;
    }

    /**
     * As much of the text as fits from one character on, and a mark after it.
     *
     * @param start index of the first character
     * @param room width left for the text itself in thousandths of an em
     */
    String cutShort(int start, long room, String mark) {
        int end = start;
        long width = 0;
        while (end < widths.length && width + widths[end] <= room) {
            width += widths[end++];
        }
        while (end > start && (spaces[end - 1] || LineBreakRules.isNeverLast(first(end - 1)))) {
            end--;
        }
        return text.substring(offsets[start], offsets[end]) + mark;
    }
}
