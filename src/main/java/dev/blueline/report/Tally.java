package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many findings there are of each severity, and how that is said. */
public final class Tally {
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** Counts {@code diagnostics}. */
    public static Tally of(Collection<Diagnostic> diagnostics) {
        Tally tally = new Tally();
        tally.addAll(diagnostics);
        return tally;
    }

    /** How many there are of {@code severity}. */
    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Counts all of {@code diagnostics}. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** Counts one more. */
    void add(Diagnostic diagnostic) {
        counts.merge(diagnostic.severity(), 1, Integer::sum);
    }

    /** Whether nothing was counted. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** As in {@code 1 error, 2 warnings}; {@code no findings} if there are none. */
    public String words() {
        List<String> parts = new ArrayList<>();
        counts.forEach((severity, count) -> parts.add(counted(count, severity.word())));
        return parts.isEmpty() ? "no findings" : String.join(", ", parts);
    }

    /** As in {@code 1 file} and {@code 2 files}, for words that take a plain s. */
    public static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
