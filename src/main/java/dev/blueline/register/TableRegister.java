package dev.blueline.register;

import dev.blueline.diagnostic.Severity;
import dev.blueline.model.State;
import dev.blueline.report.Paint;
import dev.blueline.text.Graphemes;
import dev.blueline.text.Printable;
import dev.blueline.text.WideCharacters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * For a terminal: aligned columns, and below them what all comes to. A column that nothing stands in is left out. Long
 * texts are cut, because a line that is broken is no line of a table; paths are not, because they are copied.
 */
public final class TableRegister {
    private static final String GAP = "  ";
    private static final int WIDEST_TEXT = 40;

    private final List<Entry> entries;
    private final Paint paint;

    /** A cell: its text, and how grave it is if it is to stand out. */
    private record Cell(String text, Optional<Severity> severity) {
        int width() {
            return WideCharacters.columns(text);
        }
    }

    /** A column, its head not among its cells. */
    private record Column(String head, boolean number, List<Cell> cells) {
        int width() {
            return cells.stream().mapToInt(Cell::width).reduce(head.length(), Math::max);
        }
    }

    private TableRegister(List<Entry> entries, boolean color) {
        this.entries = entries;
        this.paint = new Paint(color);
    }

    /** The table of {@code entries}, with colours or without. */
    public static String of(List<Entry> entries, boolean color) {
        return new TableRegister(entries, color).text();
    }

    private String text() {
        List<Column> columns = Stream.of(
                        texts("path", entry -> Printable.text(entry.path())),
                        texts("title", entry -> cut(entry.title().orElse(""))),
                        texts("state", entry -> entry.state().map(State::word).orElse("")),
                        texts("version", entry -> cut(entry.version().orElse(""))),
                        texts("owner", entry -> cut(String.join(", ", entry.owners()))),
                        texts(
                                "updated",
                                entry -> entry.updated().map(Object::toString).orElse("")),
                        numbers("steps", entry -> entry.size().map(Entry.Size::steps)),
                        numbers("actions", entry -> entry.size().map(Entry.Size::actions)),
                        counts("errors", Severity.ERROR, Entry.Found::errors),
                        counts("warnings", Severity.WARNING, Entry.Found::warnings),
                        counts("infos", Severity.INFO, Entry.Found::infos))
                .filter(column ->
                        column.cells().stream().anyMatch(cell -> !cell.text().isEmpty()))
                .toList();
        List<Integer> widths = columns.stream().map(Column::width).toList();
        StringBuilder table = new StringBuilder();
        line(table, columns, widths, column -> new Cell(column.head(), Optional.empty()));
        for (int i = 0; i < entries.size(); i++) {
            int row = i;
            line(table, columns, widths, column -> column.cells().get(row));
        }
        return table.append('\n').append(Total.of(entries).words()).append('\n').toString();
    }

    private void line(StringBuilder table, List<Column> columns, List<Integer> widths, Function<Column, Cell> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cells.apply(columns.get(i));
            String blank = " ".repeat(widths.get(i) - cell.width());
            String shown = cell.severity()
                    .map(severity -> paint.grave(severity, cell.text()))
                    .orElse(cell.text());
            line.append(i == 0 ? "" : GAP).append(columns.get(i).number() ? blank + shown : shown + blank);
        }
        table.append(line.toString().stripTrailing()).append('\n');
    }

    private Column texts(String head, Function<Entry, String> text) {
        return column(head, false, entry -> new Cell(text.apply(entry), Optional.empty()));
    }

    private Column numbers(String head, Function<Entry, Optional<Integer>> number) {
        return column(
                head,
                true,
                entry -> new Cell(number.apply(entry).map(String::valueOf).orElse(""), Optional.empty()));
    }

    /** Numbers of findings, where each that is not zero stands out. */
    private Column counts(String head, Severity severity, Function<Entry.Found, Integer> count) {
        return column(head, true, entry -> {
            Optional<Integer> found = entry.findings().map(count);
            return new Cell(
                    found.map(String::valueOf).orElse(""),
                    found.filter(number -> number > 0).map(number -> severity));
        });
    }

    private Column column(String head, boolean number, Function<Entry, Cell> cell) {
        return new Column(head, number, entries.stream().map(cell).toList());
    }

    private static String cut(String text) {
        String line = Printable.text(text).strip();
        if (WideCharacters.columns(line) <= WIDEST_TEXT) {
            return line;
        }
        int end = 0;
        int next = Graphemes.next(line, end);
        while (WideCharacters.columns(line.substring(0, next)) < WIDEST_TEXT) {
            end = next;
            next = Graphemes.next(line, end);
        }
        return line.substring(0, end).stripTrailing() + "…";
    }
}
