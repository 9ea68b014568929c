package dev.blueline.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.blueline.model.State;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;

/**
 * For spreadsheets: CSV by RFC 4180, whose lines end in CRLF. Several owners share a cell, with semicolons between
 * them. A text that a spreadsheet would take for a formula gets an apostrophe before it, so that opening a register
 * never runs what somebody wrote into a title.
 */
public final class CsvRegister {
    /** What begins a formula; the tab and the line ends too, because some programs cut them off first. */
    private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

    private static final String BETWEEN_OWNERS = "; ";

    private CsvRegister() {}

    /** The document, with a line of heads. */
    public static String of(List<Entry> entries) {
        StringWriter text = new StringWriter();
        // without a buffer: nothing is left to be flushed
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(
                "path",
                "title",
                "state",
                "version",
                "owner",
                "updated",
                "steps",
                "actions",
                "errors",
                "warnings",
                "infos");
        for (Entry entry : entries) {
            csv.writeRecord(
                    harmless(entry.path()),
                    harmless(entry.title().orElse("")),
                    entry.state().map(State::word).orElse(""),
                    harmless(entry.version().orElse("")),
                    harmless(String.join(BETWEEN_OWNERS, entry.owners())),
                    entry.updated().map(Object::toString).orElse(""),
                    number(entry.size().map(Entry.Size::steps)),
                    number(entry.size().map(Entry.Size::actions)),
                    number(entry.findings().map(Entry.Found::errors)),
                    number(entry.findings().map(Entry.Found::warnings)),
                    number(entry.findings().map(Entry.Found::infos)));
        }
        return text.toString();
    }

    private static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
