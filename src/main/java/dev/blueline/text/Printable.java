package dev.blueline.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Text of a file, or a file's name, made safe for a terminal: nothing in it moves the cursor, changes a colour, begins
 * a line or turns the direction of writing around.
 */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** {@code text} on one line; line feeds and tabs become spaces, other characters that do something are shown as �. */
    public static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                safe.append(' ');
            } else if (c != '\r') {
                safe.append(acts(c) ? REPLACEMENT : c);
            }
        }
        return safe.toString();
    }

    /** {@code document}, which is JSON, with everything that acts on a terminal written as an escape: it says the same. */
    public static String json(String document) {
        StringBuilder safe = new StringBuilder(document.length());
        for (int i = 0; i < document.length(); i++) {
            char c = document.charAt(i);
            if (c != '\n' && acts(c)) {
                safe.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                safe.append(c);
            }
        }
        return safe.toString();
    }

    /**
     * {@code text} in lines of at most {@code width} columns where that is possible: it is broken at blanks alone, so
     * that what is to be copied stays whole.
     */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && WideCharacters.columns(line) + 1 + WideCharacters.columns(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Whether a terminal does something else with {@code c} than show it. */
    public static boolean acts(int c) {
        return c < 0x20
                || (c >= 0x7F && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
