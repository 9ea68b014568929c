package dev.blueline.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * "Did you mean …?": finds the known word that a wrong one was probably meant to be.
 *
 * <p>Words are compared without regard to letter case and to compatibility forms (NFKC), so that a full-width letter is
 * its plain self. It refuses to guess from far away: no answer is better than a silly one. It knows no language and no
 * dictionary, only the words it is given.
 */
public final class Spelling {

    /** No word is forgiven more mistakes than this, however long, which keeps one comparison linear in its length. */
    private static final int MOST_MISTAKES = 8;

    /** Shorter beginnings than this, in code points, say nothing about the word that was meant. */
    private static final int SHORTEST_PREFIX = 3;

    private Spelling() {}

    /**
     * The candidate nearest to a wrong word.
     *
     * <p>A candidate that differs in letter case or form alone wins at once. Otherwise the fewest mistakes win, up to a
     * third of the wrong word's code points (at least one, at most eight) and as long as at least half of the longer
     * word agrees. A mistake is a character too many, too few or exchanged, or two neighbours swapped (the optimal
     * string alignment form of the Damerau–Levenshtein distance). If none is near enough, a candidate that begins with
     * the wrong word, or with which the wrong word begins, is taken, from three code points of the shorter on; the
     * smallest difference in length wins. Ties go to the candidate that comes first.
     *
     * @param wrong the word as written, any length
     * @param candidates the known words, in order of preference
     * @return the candidate as given, or empty when none is near
     */
    public static Optional<String> nearest(String wrong, Collection<String> candidates) {
        int[] word = fold(wrong);
        int limit = Math.max(1, Math.min(MOST_MISTAKES, word.length / 3));
        int fewestMistakes = limit + 1;
        int smallestRest = Integer.MAX_VALUE;
        Optional<String> near = Optional.empty();
        Optional<String> prefix = Optional.empty();
        for (String candidate : candidates) {
            int[] other = fold(candidate);
            if (Arrays.equals(word, other)) {
                return Optional.of(candidate);
            }
            int rest = Math.abs(word.length - other.length);
            int longer = Math.max(word.length, other.length);
            int allowed = Math.min(fewestMistakes - 1, longer / 2);
            if (allowed > 0 && rest <= allowed) {
                int mistakes = distance(word, other, allowed);
                if (mistakes <= allowed) {
                    fewestMistakes = mistakes;
                    near = Optional.of(candidate);
                }
            }
            if (rest < smallestRest && isPrefix(word, other)) {
                smallestRest = rest;
                prefix = Optional.of(candidate);
            }
        }
        return near.isPresent() ? near : prefix;
    }

    private static int[] fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
    }

    private static boolean isPrefix(int[] a, int[] b) {
        int shorter = Math.min(a.length, b.length);
        return shorter >= SHORTEST_PREFIX && Arrays.equals(a, 0, shorter, b, 0, shorter);
    }

    /**
     * The optimal string alignment distance of two words, worked out in a band around the diagonal.
     *
     * @param limit the greatest distance of interest, at least the difference of the lengths
     * @return the distance, or {@code limit + 1} if it is greater than the limit
     */
    private static int distance(int[] a, int[] b, int limit) {
        int far = limit + 1;
        int[] beforeLast = new int[b.length + 1];
        int[] last = new int[b.length + 1];
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            last[j] = Math.min(j, far);
        }
        for (int i = 1; i <= a.length; i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(b.length, i + limit);
            row[from - 1] = from == 1 ? Math.min(i, far) : far;
            if (to < b.length) {
                row[to + 1] = far;
            }
            int nearest = row[from - 1];
            for (int j = from; j <= to; j++) {
                int cost = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                cost = Math.min(cost, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, beforeLast[j - 2] + 1);
                }
                row[j] = Math.min(cost, far);
                nearest = Math.min(nearest, row[j]);
            }
            if (nearest == far) {
                return far;
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length];
    }
}
