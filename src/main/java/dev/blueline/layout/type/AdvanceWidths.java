package dev.blueline.layout.type;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The table behind {@link TextMetrics}: advance widths of single characters in thousandths of an em, regular and bold,
 * each the widest that any of the usual sans-serif families has. The numbers, and the families they were read from with
 * their versions and licences, stand in {@code advance-widths.txt} beside this class.
 *
 * <p>It refuses to answer for characters outside its blocks or without a glyph in any of these families, and holds no
 * kerning: kerning narrows text far more often than it widens it.
 */
final class AdvanceWidths {

    /** What the table says of a character it does not know. */
    static final int UNKNOWN = -1;

    private static final String TABLE = "advance-widths.txt";
    private static final int TABLE_END = 0xFF00;
    private static final short[] REGULAR_WIDTHS = new short[TABLE_END];
    private static final short[] BOLD_WIDTHS = new short[TABLE_END];

    static {
        read();
    }

    private AdvanceWidths() {}

    /**
     * The advance width of a character.
     *
     * @return thousandths of an em, more than 0, or {@link #UNKNOWN}
     */
    static int of(int codePoint, boolean bold) {
        if (codePoint < 0 || codePoint >= TABLE_END) {
            return UNKNOWN;
        }
        int width = (bold ? BOLD_WIDTHS : REGULAR_WIDTHS)[codePoint];
        return width > 0 ? width : UNKNOWN;
    }

    private static void read() {
        try (InputStream stream = AdvanceWidths.class.getResourceAsStream(TABLE)) {
            if (stream == null) {
                throw new IllegalStateException(TABLE + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII));
            short[] widths = REGULAR_WIDTHS;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("bold")) {
                    widths = BOLD_WIDTHS;
                } else if (!line.startsWith("#") && !line.equals("regular")) {
                    read(line, widths);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(String line, short[] widths) {
        int end = line.indexOf(' ');
        int codePoint = Integer.parseInt(line, 0, end, 16);
        while (end < line.length()) {
            int start = end + 1;
            int space = line.indexOf(' ', start);
            end = space < 0 ? line.length() : space;
            int star = line.indexOf('*', start);
            boolean many = star >= 0 && star < end;
            short width = (short) Integer.parseInt(line, start, many ? star : end, 10);
            int count = many ? Integer.parseInt(line, star + 1, end, 10) : 1;
            for (int i = 0; i < count; i++) {
                widths[codePoint++] = width;
            }
        }
    }
}
