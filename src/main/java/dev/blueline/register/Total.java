package dev.blueline.register;

import dev.blueline.report.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * What all blueprints of a register come to.
 *
 * @param blueprints how many there are
 * @param unread how many of them could not be opened
 * @param found what is found in all of them together
 */
record Total(int blueprints, int unread, Entry.Found found) {

    /** The sum of {@code entries}. */
    static Total of(List<Entry> entries) {
        int errors = 0;
        int warnings = 0;
        int infos = 0;
        for (Entry entry : entries) {
            Entry.Found found = entry.findings().orElse(new Entry.Found(0, 0, 0));
            errors += found.errors();
            warnings += found.warnings();
            infos += found.infos();
        }
        int unread = (int)
                entries.stream().filter(entry -> entry.findings().isEmpty()).count();
        return new Total(entries.size(), unread, new Entry.Found(errors, warnings, infos));
    }

    /** As in {@code 3 blueprints: 1 error, 2 warnings}, and in {@code 3 blueprints, 1 of them unread: no findings}. */
    String words() {
        List<String> parts = new ArrayList<>();
        add(parts, found.errors(), "error");
        add(parts, found.warnings(), "warning");
        add(parts, found.infos(), "info");
        return Tally.counted(blueprints, "blueprint") + (unread == 0 ? "" : ", " + unread + " of them unread") + ": "
                + (parts.isEmpty() ? "no findings" : String.join(", ", parts));
    }

    private static void add(List<String> parts, int count, String word) {
        if (count > 0) {
            parts.add(Tally.counted(count, word));
        }
    }
}
