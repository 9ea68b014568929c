package dev.blueline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of finished Markdown cells. A column that nothing stands in is left out. */
public final class Table {
    private final List<String> heads;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table under {@code heads}, which are finished Markdown too. */
    public Table(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Adds a row with a cell for each head. */
    public void add(List<String> cells) {
        if (cells.size() != heads.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + heads.size() + " heads");
        }
        rows.add(List.copyOf(cells));
    }

    /** Adds a row with a cell for each head. */
    public void add(String... cells) {
        add(List.of(cells));
    }

    /** Whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table's lines, each with its end. */
    public String text() {
        int[] columns = IntStream.range(0, heads.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .toArray();
        StringBuilder text = new StringBuilder();
        append(text, heads, columns);
        text.append("|").append(" --- |".repeat(columns.length)).append('\n');
        rows.forEach(row -> append(text, row, columns));
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> cells, int[] columns) {
        text.append('|');
        for (int column : columns) {
            text.append(' ').append(cells.get(column)).append(cells.get(column).isEmpty() ? "|" : " |");
        }
        text.append('\n');
    }
}
