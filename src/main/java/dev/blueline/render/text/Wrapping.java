package dev.blueline.render.text;

import dev.blueline.text.Graphemes;
import dev.blueline.text.WideCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in lines of a terminal: broken at blanks, and beside Chinese characters, but not before a sign that closes or
 * behind one that opens. A word that is longer than a line stays whole.
 */
final class Wrapping {
    private static final String CLOSING = "”’）)]}，。、；：？！,.;:?!·…";
    private static final String OPENING = "“‘（([{";

    private Wrapping() {}

    /** {@code text} in lines of at most {@code width} columns where that is possible. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int columns = 0;
        for (String piece : pieces(text)) {
            int wide = WideCharacters.columns(piece.stripTrailing());
            if (columns > 0 && columns + wide > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                columns = 0;
            }
            line.append(piece);
            columns += WideCharacters.columns(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The text in pieces that must not be broken, each with the blanks behind it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int next = Graphemes.next(text, at);
            if (next < text.length() && mayBreak(text.substring(at, next), text, next)) {
                pieces.add(text.substring(start, next));
                start = next;
            }
            at = next;
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static boolean mayBreak(String sign, String text, int next) {
        String following = text.substring(next, Graphemes.next(text, next));
        if (sign.equals(" ")) {
            return !following.equals(" ");
        }
        return !following.equals(" ")
                && (isWide(sign) || isWide(following))
                && !CLOSING.contains(following)
                && !OPENING.contains(sign);
    }

    private static boolean isWide(String sign) {
        return WideCharacters.columns(sign) > 1;
    }
}
