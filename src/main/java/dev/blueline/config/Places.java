package dev.blueline.config;

import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tomlj.TomlPosition;

/**
 * The exact ranges of keys and values in a text that is known to be TOML. The library tells where keys and the elements
 * of lists begin; this looks where they end, and where a key's value is. It judges nothing.
 */
final class Places {
    private static final String BLANKS = " \t";

    private final SourceFile source;
    private final String text;
    private final int[] lines;
    private int lastLine = -1;
    private int lastColumn;
    private int lastOffset;

    Places(SourceFile source) {
        this.source = source;
        this.text = source.text();
        this.lines = lines(text);
    }

    /** The offset of a place that the library counts in lines and code points. */
    int offset(TomlPosition position) {
        int line = position.line() - 1;
        if (line >= lines.length) {
            return text.length();
        }
        // Places in one long line are mostly asked for one after the other.
        boolean further = line == lastLine && position.column() >= lastColumn;
        int column = further ? lastColumn : 1;
        int offset = further ? lastOffset : lines[line];
        for (; column < position.column() && offset < text.length(); column++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        lastLine = line;
        lastColumn = column;
        lastOffset = offset;
        return offset;
    }

    private static int[] lines(String text) {
        IntStream behind = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .map(at -> at + 1);
        return IntStream.concat(IntStream.of(0), behind).toArray();
    }

    /** The range of one character, or of the word that begins at {@code position}; at the end of the text the last one. */
    Span word(TomlPosition position) {
        int start = Math.min(offset(position), text.length());
        while (start > 0 && (start == text.length() || isLineEnd(start))) {
            start--;
        }
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return new Span(start, Math.max(end, Math.min(text.length(), start + 1)));
    }

    /**
     * The range of a key.
     *
     * @param position where the whole dotted key begins, or the header it stands in
     * @param name the key
     * @param depth how many keys lead to it, with itself
     */
    Span key(TomlPosition position, String name, int depth) {
        int start = offset(position);
        List<Span> parts = parts(afterBrackets(start));
        if (text.startsWith("[", start)) {
            return parts.get(Math.min(depth, parts.size()) - 1);
        }
        return parts.stream()
                .filter(part -> unquoted(part).equals(name))
                .reduce((first, second) -> second)
                .orElse(parts.get(0));
    }

    /** The range of the value that follows the key at {@code position}; of a table with a header, the header. */
    Span value(TomlPosition position) {
        int start = offset(position);
        List<Span> parts = parts(afterBrackets(start));
        int end = parts.get(parts.size() - 1).end();
        if (text.startsWith("[", start)) {
            return new Span(start, Math.max(end, Math.min(text.length(), text.indexOf(']', end) + 1)));
        }
        int equals = skip(end, BLANKS);
        return text.startsWith("=", equals) ? valueAt(skip(equals + 1, BLANKS)) : new Span(start, end);
    }

    /** The range of the header of one table of several, or of the table itself if it is written between braces. */
    Span heading(TomlPosition position) {
        int start = offset(position);
        if (!text.startsWith("[[", start)) {
            return valueAt(start);
        }
        int end = text.indexOf("]]", start);
        return new Span(start, end < 0 ? start + 2 : end + 2);
    }

    /** The range of the element of a list that begins at {@code position}. */
    Span element(TomlPosition position) {
        return valueAt(offset(position));
    }

    private Span valueAt(int start) {
        return new Span(start, Math.max(start, end(start)));
    }

    private int end(int start) {
        if (start >= text.length()) {
            return start;
        }
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return endOfText(start, first);
        }
        return first == '[' || first == '{' ? endOfBrackets(start) : endOfPlain(start);
    }

    private int endOfText(int start, char quote) {
        String three = String.valueOf(quote).repeat(3);
        boolean block = text.startsWith(three, start);
        int at = start + (block ? 3 : 1);
        while (at < text.length()) {
            if (quote == '"' && text.charAt(at) == '\\') {
                at += 2;
            } else if (block ? text.startsWith(three, at) : text.charAt(at) == quote) {
                at += block ? 3 : 1;
                while (block && at < text.length() && text.charAt(at) == quote) {
                    at++;
                }
                return at;
            } else {
                at++;
            }
        }
        return text.length();
    }

    private int endOfBrackets(int start) {
        int open = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfText(at, c);
                continue;
            }
            if (c == '#') {
                at = endOfLine(at);
                continue;
            }
            open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            at++;
            if (open == 0) {
                return at;
            }
        }
        return text.length();
    }

    private int endOfPlain(int start) {
        int at = start;
        while (at < text.length() && ",]}#\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return start + text.substring(start, at).stripTrailing().length();
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int afterBrackets(int start) {
        return skip(skip(start, "["), BLANKS);
    }

    /** The parts of a dotted key; never empty. */
    private List<Span> parts(int start) {
        List<Span> parts = new ArrayList<>();
        int at = start;
        do {
            at = skip(parts.isEmpty() ? at : at + 1, BLANKS);
            int end = at;
            if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
                end = endOfText(at, text.charAt(at));
            } else {
                while (end < text.length() && isWord(text.charAt(end))) {
                    end++;
                }
            }
            parts.add(new Span(at, end));
            at = skip(end, BLANKS);
        } while (text.startsWith(".", at));
        return parts;
    }

    private String unquoted(Span part) {
        String written = source.slice(part);
        return written.startsWith("\"") || written.startsWith("'")
                ? written.substring(1, Math.max(1, written.length() - 1))
                : written;
    }

    private int skip(int start, String characters) {
        int at = start;
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
