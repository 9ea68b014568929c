package dev.blueline.check.phrasing;

import java.util.List;
import java.util.Set;

/** How a list of words is written in this room: parted by blanks and line ends. */
final class WordTable {
    private WordTable() {}

    /** The words of {@code table}; one that stands there twice counts once. For asking only: their order means nothing. */
    static Set<String> of(String table) {
        return Set.copyOf(List.of(table.strip().split("\\s+")));
    }
}
