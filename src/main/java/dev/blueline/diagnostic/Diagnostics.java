package dev.blueline.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A growing collection of findings about one file; read out in the order of the file, each once. */
public final class Diagnostics {
    private static final Comparator<Diagnostic> IN_FILE_ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.code().id())
            .thenComparing(Diagnostic::message);

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Takes one more finding; one that is there already is dropped. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Takes several findings. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** How many findings there are. */
    public int size() {
        return found.size();
    }

    /** Whether a finding is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** The findings, sorted by place, then by severity and code. */
    public List<Diagnostic> toList() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(IN_FILE_ORDER);
        return List.copyOf(sorted);
    }
}
