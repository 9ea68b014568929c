package dev.blueline.source;

import java.util.Arrays;

/** Turns offsets of one text into lines and columns. Lines end with {@code \n}, {@code \r\n} or {@code \r}. */
public final class LineMap {
    private final String text;
    private final int[] starts;

    /** Finds the line starts of {@code text}; takes time linear in its length. */
    public LineMap(String text) {
        this.text = text;
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !crBeforeLf)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The position of {@code offset}, which is 0 to the text's length. */
    public Position position(int offset) {
        int line = lineAt(offset);
        return new Position(line, text.codePointCount(starts[line - 1], offset) + 1);
    }

    /** The number of the line that holds {@code offset}, from 1. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The span of line {@code line} (from 1) without its line ending. */
    public Span line(int line) {
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return new Span(start, end);
    }
}
