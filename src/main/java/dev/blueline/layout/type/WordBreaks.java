package dev.blueline.layout.type;

import java.text.Normalizer;
import java.util.Set;

/**
 * Where a word that is too long for its line is best broken. {@link LineBreakRules} know only that a break inside it is
 * a bad one; here some are found better than others:
 *
 * <ul>
 *   <li>addresses, file names and identifiers after one of their signs, or else before a capital, without a hyphen;
 *   <li>words of alphabetic scripts before a consonant that opens a syllable, or elsewhere, with a hyphen and two
 *       letters or more on either side;
 *   <li>Thai and Lao before what opens a syllable, never between a vowel and the consonant it is written around;
 *   <li>never within what a virama joins.
 * </ul>
 *
 * <p>The syllables are guessed from vowels and consonants, as no dictionary is asked; a guess may be wrong, and is still
 * better read than a break anywhere. It refuses to look at words that fit.
 */
final class WordBreaks {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int LEAST = 2;

    private static final String ADDRESS_SIGNS = "/\\._-?&=#@:%+~;";

    /** Latin ones, and by their base letters Greek and Cyrillic ones. */
    private static final String VOWELS = "aeiouyæœøıαεηιουωаеиоуыэюяіє";

    /** Consonants that open a syllable together. */
    private static final Set<String> ONSETS = Set.of(
            "bl", "br", "ch", "chl", "chr", "ck", "cl", "cr", "dr", "fl", "fr", "gl", "gn", "gr", "kl", "kn", "kr",
            "pf", "pfl", "ph", "phr", "pl", "pr", "qu", "sch", "schl", "schm", "schn", "schr", "schw", "sh", "sp",
            "spr", "st", "str", "th", "thr", "tr", "wh", "wr", "zw", "бл", "бр", "вл", "вр", "гл", "гр", "др", "кл",
            "кр", "пл", "пр", "ст", "стр", "тр", "фр", "хр", "βλ", "βρ", "γλ", "γρ", "δρ", "θρ", "κλ", "κρ", "πλ", "πρ",
            "στ", "τρ", "φρ", "χρ", "μπ", "ντ");

    private static final int LONGEST_ONSET = 4;

    private static final String THAI_LEADING = "\u0E40\u0E41\u0E42\u0E43\u0E44\u0EC0\u0EC1\u0EC2\u0EC3\u0EC4";
    private static final String THAI_FOLLOWING =
            "\u0E2F\u0E30\u0E32\u0E33\u0E45\u0E46\u0EAF\u0EB0\u0EB2\u0EB3\u0EBD\u0EC6";

    private static final String THAI_AFTER_HO = "งญณนมยรลว";
    private static final String THAI_PAIR_FIRST = "กขคตปผพ";
    private static final String THAI_PAIR_SECOND = "รลว";

    private static final String JOINERS = "\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0C4D\u0CCD\u0D4D\u0DCA\u1039\u17D2\u200D";

    /** First code point of each written character of the text, and its last. */
    private final int[] first;

    private final int[] last;
    private final int[] rated;
    private final boolean[] hyphens;

    /**
     * Takes a text's written characters.
     *
     * @param first the first code point of each
     * @param last the last code point of each
     * @param rated what {@link LineBreakRules} say of the place after each; improved in place
     */
    WordBreaks(int[] first, int[] last, int[] rated) {
        this.first = first;
        this.last = last;
        this.rated = rated;
        this.hyphens = new boolean[first.length];
    }

    /** Whether a line that ends after the character {@code i} gets a hyphen. */
    boolean[] hyphens() {
        return hyphens;
    }

    /** Looks for better places between the characters {@code from} and {@code to}, which hold no space. */
    void improve(int from, int to) {
        boolean address = isAddress(from, to);
        int word = from;
        for (int i = from; i + 1 < to; i++) {
            word = i > from && isHyphenated(first[i - 1]) ? word : i;
            if (JOINERS.indexOf(last[i]) >= 0) {
                rated[i] = Math.max(rated[i], LineBreakRules.FORBIDDEN);
            } else if (rated[i] <= LineBreakRules.INSIDE_WORD) {
                improve(i, address, word, to);
            }
        }
    }

    private void improve(int i, boolean address, int word, int to) {
        if (isThai(first[i]) && isThai(first[i + 1])) {
            rated[i] = thai(i, to);
        } else if (last[i] == SOFT_HYPHEN) {
            rated[i] = LineBreakRules.SYLLABLE;
            hyphens[i] = true;
        } else if (address) {
            inAddress(i);
        } else if (isHyphenated(first[i])) {
            inWord(i, word, to);
        }
    }

    private boolean isAddress(int from, int to) {
        int slashes = 0;
        for (int i = from; i < to; i++) {
            boolean inside = i > from && i + 1 < to;
            if (first[i] == '_' || first[i] == '@' || first[i] == '\\') {
                return true;
            }
            if (first[i] == '/' && ++slashes == 2) {
                return true;
            }
            if (first[i] == '.' && inside && isHyphenated(first[i - 1]) && isHyphenated(first[i + 1])) {
                return true;
            }
        }
        return false;
    }

    private void inAddress(int i) {
        boolean open = rated[i] == LineBreakRules.INSIDE_WORD || rated[i] == LineBreakRules.FREE;
        boolean number = i > 0 && Character.isDigit(first[i - 1]) && Character.isDigit(first[i + 1]);
        if (open && !number && ADDRESS_SIGNS.indexOf(first[i]) >= 0) {
            rated[i] = LineBreakRules.IN_ADDRESS;
        } else if (open && Character.isLowerCase(first[i]) && Character.isUpperCase(first[i + 1])) {
            rated[i] = LineBreakRules.SYLLABLE;
        }
    }

    /** A place in a word that begins at {@code word}: letters are counted to where its letters end. */
    private void inWord(int i, int word, int to) {
        int right = 0;
        for (int k = i + 1; k < to && right < LEAST && isHyphenated(first[k]); k++) {
            right++;
        }
        int left = i + 1 - word;
        if (rated[i] != LineBreakRules.INSIDE_WORD || left < LEAST || right < LEAST) {
            return;
        }
        hyphens[i] = true;
        if (opensSyllable(i + 1, word, to)) {
            rated[i] = LineBreakRules.SYLLABLE;
        }
    }

    private boolean opensSyllable(int start, int word, int to) {
        int end = start;
        while (end < to && end - start <= LONGEST_ONSET && isConsonant(first[end])) {
            end++;
        }
        if (end == to || !isVowel(first[end]) || !isOnset(start, end)) {
            return false;
        }
        if (isConsonant(first[start - 1]) && isOnset(start - 1, end)) {
            return false;
        }
        for (int i = start - 1; i >= word; i--) {
            if (isVowel(first[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isOnset(int start, int end) {
        if (end - start < 2) {
            return end > start;
        }
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < end; i++) {
            letters.appendCodePoint(base(first[i]));
        }
        return ONSETS.contains(letters.toString());
    }

    private static boolean isVowel(int letter) {
        return VOWELS.indexOf(base(letter)) >= 0;
    }

    private static boolean isConsonant(int letter) {
        return isHyphenated(letter) && !isVowel(letter);
    }

    /** The small letter without its accents. */
    private static int base(int letter) {
        return letter < 0x80
                ? Character.toLowerCase(letter)
                : Character.toLowerCase(Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .codePointAt(0));
    }

    /** Letters of the scripts that use a hyphen: those before Hebrew, and of India and Georgia. */
    private static boolean isHyphenated(int letter) {
        boolean script = letter < 0x590
                || (letter >= 0x900 && letter < 0xE00)
                || (letter >= 0x10A0 && letter < 0x1100)
                || (letter >= 0x1E00 && letter < 0x2000);
        return script && Character.isLetter(letter);
    }

    private static boolean isThai(int letter) {
        return letter >= 0xE00 && letter < 0xF00;
    }

    private int thai(int i, int to) {
        if (THAI_LEADING.indexOf(first[i]) >= 0 || THAI_FOLLOWING.indexOf(first[i + 1]) >= 0) {
            return LineBreakRules.FORBIDDEN;
        }
        boolean afterLeading = i > 0 && THAI_LEADING.indexOf(first[i - 1]) >= 0;
        boolean opens = !isThaiPair(i, to) && (hasVowel(i + 1, to) || (isThaiPair(i + 1, to) && hasVowel(i + 2, to)));
        return THAI_LEADING.indexOf(first[i + 1]) >= 0 || (opens && !afterLeading)
                ? LineBreakRules.SYLLABLE
                : LineBreakRules.INSIDE_WORD;
    }

    /** Whether a vowel or a tone is written around the consonant {@code k}, save the sign that silences it. */
    private boolean hasVowel(int k, int to) {
        boolean carries = last[k] != first[k] && last[k] != 0x0E4C;
        return carries || (k + 1 < to && THAI_FOLLOWING.indexOf(first[k + 1]) >= 0);
    }

    /** Whether the consonant {@code k} opens a syllable together with the next one. */
    private boolean isThaiPair(int k, int to) {
        if (k + 1 >= to || last[k] != first[k]) {
            return false;
        }
        return first[k] == 0x0E2B
                ? THAI_AFTER_HO.indexOf(first[k + 1]) >= 0
                : THAI_PAIR_FIRST.indexOf(first[k]) >= 0 && THAI_PAIR_SECOND.indexOf(first[k + 1]) >= 0;
    }
}
