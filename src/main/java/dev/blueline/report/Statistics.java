package dev.blueline.report;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often each kind of finding was found, the most frequent first, as a table for people. */
public final class Statistics {
    private Statistics() {}

    private record Row(Code code, Severity severity) {}

    /** The table, in Unix line ends; empty if there are no findings. What counts differently in severity has two rows. */
    public static String of(List<FileFindings> files) {
        Comparator<Row> byCode =
                Comparator.comparing((Row row) -> row.code().id()).thenComparing(Row::severity);
        Map<Row, Integer> counts = new TreeMap<>(byCode);
        for (FileFindings file : files) {
            for (Diagnostic finding : file.diagnostics()) {
                counts.merge(new Row(finding.code(), finding.severity()), 1, Integer::sum);
            }
        }
        List<Map.Entry<Row, Integer>> rows = new ArrayList<>(counts.entrySet());
        // stable: rows of one count stay in the order of their codes
        rows.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        int digits = rows.isEmpty() ? 0 : String.valueOf(rows.get(0).getValue()).length();
        StringBuilder table = new StringBuilder();
        for (Map.Entry<Row, Integer> row : rows) {
            String count = String.valueOf(row.getValue());
            String severity = row.getKey().severity().word();
            table.append(" ".repeat(digits - count.length()))
                    .append(count)
                    .append("  ")
                    .append(severity)
                    .append(" ".repeat("warning".length() - severity.length()))
                    .append("  ")
                    .append(row.getKey().code().id())
                    .append(' ')
                    .append(row.getKey().code().slug())
                    .append('\n');
        }
        return table.toString();
    }
}
