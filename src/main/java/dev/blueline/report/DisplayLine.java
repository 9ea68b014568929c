package dev.blueline.report;

import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.text.Graphemes;
import dev.blueline.text.Printable;
import dev.blueline.text.WideCharacters;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a source as a terminal shows it: tabs are spaces, wide characters take two columns, and nothing in it
 * does anything to the terminal. Columns here count from 0.
 */
final class DisplayLine {
    private static final int TAB_STOP = 4;
    /** The columns that are kept in sight before the marked range of a line that must be cut. */
    private static final int LEAD = 20;

    /** So many characters for each column are looked at on either side of a place; most take one, few more. */
    private static final int REACH = 4;

    private final List<Cell> cells = new ArrayList<>();
    private final boolean cutBefore;
    private final boolean cutBehind;
    private final int end;
    private int columns;

    /** One written character: the offset it begins at, the column, and how many columns it takes. */
    private record Cell(int offset, int column, int width, String shown) {}

    /**
     * A line with a place in it.
     *
     * @param text what is shown of the line
     * @param indent the columns of it before the marked range
     * @param length the columns of the marked range, at least 1
     */
    record Marked(String text, int indent, int length) {}

    /** What {@code width} columns can show of {@code line} around the offset {@code near}. */
    DisplayLine(SourceFile source, int line, int near, int width) {
        int reach = REACH * (width + LEAD);
        Span span = source.lines().line(line);
        String text = source.text();
        cutBefore = near - reach > span.start();
        cutBehind = near + reach < span.end();
        end = cutBehind ? near + reach : span.end();
        int at = cutBefore ? near - reach : span.start();
        while (at < end) {
            int next = Math.min(end, Graphemes.next(text, at));
            add(at, text.substring(at, next));
            at = next;
        }
    }

    private void add(int offset, String written) {
        String shown = written;
        if (written.equals("\t")) {
            shown = " ".repeat(TAB_STOP - columns % TAB_STOP);
        } else if (written.codePoints().anyMatch(Printable::acts)) {
            shown = Printable.text(written);
        }
        int width = WideCharacters.columns(shown);
        cells.add(new Cell(offset, columns, width, shown));
        columns += width;
    }

    /** The line with {@code range} marked, cut to {@code width} columns around the range. */
    Marked mark(Span range, int width) {
        int from = 0;
        int to = columns;
        if (columns > width) {
            from = columnAt(range.end()) < width ? 0 : Math.max(0, columnAt(range.start()) - LEAD);
            from = Math.min(from, columns - width);
            to = from + width;
        }
        boolean before = cutBefore || from > 0;
        boolean behind = cutBehind || to < columns;
        StringBuilder text = new StringBuilder(before ? "…" : "");
        int shown = text.length();
        int markStart = -1;
        int markEnd = -1;
        for (Cell cell : cells) {
            if (cell.column() < from + (before ? 1 : 0)) {
                continue;
            }
            if (cell.column() + cell.width() > to - (behind ? 1 : 0)) {
                break;
            }
            if (cell.offset() >= range.start() && markStart < 0) {
                markStart = shown;
            }
            text.append(cell.shown());
            shown += cell.width();
            if (cell.offset() < range.end()) {
                markEnd = shown;
            }
        }
        if (behind) {
            text.append('…');
        }
        int indent = markStart < 0 ? shown : markStart;
        return new Marked(text.toString().stripTrailing(), indent, Math.max(1, markEnd - indent));
    }

    private int columnAt(int offset) {
        if (offset >= end) {
            return columns;
        }
        int column = 0;
        for (Cell cell : cells) {
            if (cell.offset() > offset) {
                break;
            }
            column = cell.column();
        }
        return column;
    }
}
