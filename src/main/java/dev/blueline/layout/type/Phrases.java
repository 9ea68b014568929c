package dev.blueline.layout.type;

import java.util.Arrays;

/**
 * Where a text without spaces is best parted once its number of lines is known: after a mark of pause rather than inside
 * a word, as 按批号取出疫苗，｜记录温度. Of all settings with that number of lines it finds the one whose lines are of the
 * most like length, where a torn phrase weighs as much as lines of about 7 and 3.
 *
 * <p>It refuses to add a line for it, to break where {@link LineBreakRules} see no good place, and to know words: any
 * two ideographs that touch may be one.
 */
final class Phrases {
    /** The price of a torn phrase; a line is worth the square of its difference from the mean, in thousandths of it. */
    private static final long TORN = 400_000;

    /** The most characters of a line that are looked at, so that time grows in proportion to the text. */
    private static final int REACH = 200;

    private final int[] widths;
    private final boolean[] spaces;
    private final int[] breaks;
    private final boolean[] tears;

    /**
     * Takes a text's written characters.
     *
     * @param widths the width of each in thousandths of an em
     * @param breaks what {@link LineBreakRules} say of the place after each
     * @param tears whether a break after it may tear a phrase
     */
    Phrases(int[] widths, boolean[] spaces, int[] breaks, boolean[] tears) {
        this.widths = widths;
        this.spaces = spaces;
        this.breaks = breaks;
        this.tears = tears;
    }

    /** How many of the lines that end there tear a phrase. */
    int torn(int[] ends) {
        int torn = 0;
        for (int end : ends) {
            torn += tears[end - 1] ? 1 : 0;
        }
        return torn;
    }

    /**
     * The ends of the best lines, all at good places.
     *
     * @param limit greatest width in thousandths of an em
     * @param lines the least number of lines the text takes
     * @return for each line the index after its last character; empty if so many lines are not found
     */
    int[] ends(int limit, int lines) {
        int length = widths.length;
        long mean = Math.max(1, Arrays.stream(widths).asLongStream().sum() / lines);
        int[] counts = new int[length + 1];
        long[] costs = new long[length + 1];
        int[] starts = new int[length + 1];
        Arrays.fill(counts, 1, length + 1, Integer.MAX_VALUE);
        for (int end = 1; end <= length; end++) {
            if (!mayPart(end)) {
                continue;
            }
            long width = 0;
            for (int start = end - 1; start >= Math.max(0, end - REACH); start--) {
                width += start == end - 1 && spaces[start] ? 0 : widths[start];
                if (width > limit && start < end - 1) {
                    break;
                }
                if (!mayPart(start) || counts[start] == Integer.MAX_VALUE) {
                    continue;
                }
                long uneven = (width - mean) * 1000 / mean;
                long cost = costs[start] + uneven * uneven + (tears[end - 1] ? TORN : 0);
                int count = counts[start] + 1;
                if (count < counts[end] || (count == counts[end] && cost < costs[end])) {
                    counts[end] = count;
                    costs[end] = cost;
                    starts[end] = start;
                }
            }
        }
        if (counts[length] != lines) {
            return new int[0];
        }
        int[] ends = new int[lines];
        int end = length;
        for (int line = lines - 1; line >= 0; line--) {
            ends[line] = end;
            end = starts[end];
        }
        return ends;
    }

    private boolean mayPart(int at) {
        return at == 0 || at == widths.length || breaks[at - 1] == LineBreakRules.FREE;
    }
}
