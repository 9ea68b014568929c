package dev.blueline.compare;

import dev.blueline.text.NameKey;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How alike two labels are, from 0 to 1: the coefficient of Dice (1945), "Measures of the amount of ecologic association
 * between species", Ecology 26(3), 297-302, over the pieces of their {@linkplain NameKey keys}. A piece is a pair of
 * neighbouring characters and, because one of them carries as much as an English syllable or word, each single Chinese
 * character. It knows no meanings: synonyms are not alike.
 */
final class Likeness {
    private static final int CHARACTER_BITS = 21;

    private final long[] pieces;

    private Likeness(long[] pieces) {
        this.pieces = pieces;
    }

    /** The pieces of {@code label}. */
    static Likeness of(String label) {
        int[] characters = NameKey.of(label).codePoints().toArray();
        LongStream.Builder pieces = LongStream.builder();
        for (int i = 0; i < characters.length; i++) {
            if (i > 0) {
                pieces.add((long) characters[i - 1] << CHARACTER_BITS | characters[i]);
            }
            if (Character.isIdeographic(characters[i]) || characters.length == 1) {
                pieces.add(characters[i]);
            }
        }
        long[] sorted = pieces.build().toArray();
        Arrays.sort(sorted);
        return new Likeness(sorted);
    }

    /** How alike the two are; two labels of nothing but spaces and strokes are not. */
    double with(Likeness other) {
        int shared = 0;
        int here = 0;
        int there = 0;
        while (here < pieces.length && there < other.pieces.length) {
            int order = Long.compare(pieces[here], other.pieces[there]);
            shared += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        int all = pieces.length + other.pieces.length;
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
