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

    /** {@link #nearest} as the question that help begins with: {@code did you mean `start`?} */
    public static Optional<String> question(String wrong, Collection<String> candidates) {
        return nearest(wrong, candidates).map(near -> "did you mean `" + near + "`?");
    }

    /**
     * The candidate that a wrong word can only have been meant as: a slip of the hand, and not another word. It is the
     * nearest, no other candidate is as near, and the two words
     *
     * <ul>
     *   <li>differ in letter case or form alone, or
     *   <li>have the same letters, two neighbours swapped, or
     *   <li>begin with the same letter and differ by one letter too many or too few (from four code points on), one
     *       exchanged (from five on) or two mistakes (from eight on), and are not written in Han characters, of which
     *       each is a word.
     * </ul>
     *
     * <p>Digits tell things apart: words with other digits are never the same word.
     *
     * @return the candidate as given, or empty when it could be another one, or none of them
     */
    public static Optional<String> certain(String wrong, Collection<String> candidates) {
        Optional<String> near = nearest(wrong, candidates);
        if (near.isEmpty()) {
            return near;
        }
        int[] word = fold(wrong);
        int[] meant = fold(near.get());
        int mistakes = Math.abs(word.length - meant.length) > 2 ? 3 : distance(word, meant, 2);
        return near.filter(right -> isSlip(word, meant, mistakes) && isAlone(word, right, candidates, mistakes));
    }

    /** Whether no candidate but {@code near} is at most {@code mistakes} away from {@code word}. */
    private static boolean isAlone(int[] word, String near, Collection<String> candidates, int mistakes) {
        for (String candidate : candidates) {
            int[] other = fold(candidate);
            if (Math.abs(word.length - other.length) <= mistakes
                    && isWithin(word, other, mistakes)
                    && !candidate.equals(near)) {
                return false;
            }
        }
        return true;
    }

    /** Whether two words are at most {@code mistakes} apart; one mistake lies between what they begin and end with alike. */
    private static boolean isWithin(int[] a, int[] b, int mistakes) {
        if (mistakes > 1) {
            return distance(a, b, mistakes) <= mistakes;
        }
        int start = Arrays.mismatch(a, b);
        if (start < 0 || mistakes == 0) {
            return start < 0;
        }
        int end = 0;
        while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] == b[b.length - 1 - end]) {
            end++;
        }
        int restOfA = a.length - start - end;
        int restOfB = b.length - start - end;
        boolean swapped = restOfA == 2 && restOfB == 2 && a[start] == b[start + 1] && a[start + 1] == b[start];
        return Math.max(restOfA, restOfB) <= 1 || swapped;
    }

    private static boolean isSlip(int[] word, int[] meant, int mistakes) {
        if (mistakes == 0) {
            return true;
        }
        int shorter = Math.min(word.length, meant.length);
        boolean otherDigits = !Arrays.equals(digits(word), digits(meant));
        if (otherDigits || shorter < SHORTEST_PREFIX) {
            return false;
        }
        boolean swapped = mistakes == 1
                && Arrays.equals(
                        Arrays.stream(word).sorted().toArray(),
                        Arrays.stream(meant).sorted().toArray());
        boolean han = Arrays.stream(word).anyMatch(Character::isIdeographic)
                || Arrays.stream(meant).anyMatch(Character::isIdeographic);
        if (swapped || han || word[0] != meant[0]) {
            return swapped;
        }
        int shortest = mistakes == 2 ? 8 : word.length == meant.length ? 5 : 4;
        return mistakes <= 2 && shorter >= shortest;
    }

    private static int[] digits(int[] word) {
        return Arrays.stream(word).filter(Character::isDigit).toArray();
    }

    private static int[] fold(String word) {
        int[] folded = new int[word.length()];
        int plain = 0;
        while (plain < folded.length && word.charAt(plain) < 128) {
            char c = word.charAt(plain);
            folded[plain++] = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
        return plain == folded.length ? folded : foldAny(word);
    }

    private static int[] foldAny(String word) {
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
