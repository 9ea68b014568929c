package dev.blueline.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a name when the ways of writing it are set apart, for telling whether two names are one: letter case,
 * full and half width, spaces and joining strokes, and the traditional or simplified form of the Chinese characters that
 * names of people, places and systems in services are made of. It knows no meanings: synonyms stay apart, and so do
 * numbers that a space or stroke divides.
 */
public final class NameKey {
    private NameKey() {}

    /** The key of {@code name}: two names with the same one differ in their writing alone. */
    public static String of(String name) {
        boolean normal = Normalizer.isNormalized(name, Normalizer.Form.NFKC);
        String plain = normal ? name : Normalizer.normalize(name, Normalizer.Form.NFKC);
        String folded = SimplifiedChinese.of(plain.toLowerCase(Locale.ROOT));
        StringBuilder key = new StringBuilder();
        boolean parted = false;
        int character;
        for (int i = 0; i < folded.length(); i += Character.charCount(character)) {
            character = folded.codePointAt(i);
            if (joins(character)) {
                parted = true;
                continue;
            }
            if (parted && isDigit(character) && key.length() > 0 && isDigit(key.charAt(key.length() - 1))) {
                key.append('-');
            }
            key.appendCodePoint(character);
            parted = false;
        }
        return key.toString();
    }

    private static boolean joins(int character) {
        return character == '-' || character == '_' || Character.isWhitespace(character);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
