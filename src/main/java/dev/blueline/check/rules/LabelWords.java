package dev.blueline.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes a label apart, so that its words can be looked up instead of searched for. What a word is does not depend on the
 * version of Java, as a word's boundary in a regular expression does next to a Chinese character. Knows no words itself.
 */
final class LabelWords {
    private LabelWords() {}

    /** The words of {@code label} in lower case, and its signs one by one, in order; blanks are gone. */
    static List<String> of(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < lower.length()) {
            int end = start;
            while (end < lower.length() && isPartOfWord(lower.charAt(end))) {
                end++;
            }
            if (end > start) {
                words.add(lower.substring(start, end));
                start = end;
            } else {
                if (!Character.isWhitespace(lower.charAt(start))) {
                    words.add(lower.substring(start, start + 1));
                }
                start++;
            }
        }
        return words;
    }

    /** Whether one of {@code words} is in {@code table}. */
    static boolean any(List<String> words, Set<String> table) {
        for (String word : words) {
            if (table.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The word at {@code index}; empty behind the last one. */
    static String at(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "";
    }

    /** Whether {@code label} has a character beyond ASCII, without which there is no Chinese in it. */
    static boolean isBeyondAscii(String label) {
        for (int i = 0; i < label.length(); i++) {
            if (label.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
