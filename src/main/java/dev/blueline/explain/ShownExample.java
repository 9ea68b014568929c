package dev.blueline.explain;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.TextReport;
import dev.blueline.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The bad example of a kind of finding as people see it: without its marks, and with what {@code check} says of it. */
final class ShownExample {
    private static final String FILE = "example.blueprint";
    private static final String MARK = " *(//|#) *\\^+ *";

    private ShownExample() {}

    /** {@code text} without the lines that mark a place in the one above with carets. */
    static String unmarked(String text) {
        return text.lines().filter(line -> !line.matches(MARK)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What is found in the bad example of {@code explanation}; nothing if that is no blueprint. */
    static List<Diagnostic> findings(Explanation explanation) {
        return compilation(explanation).map(Compilation::diagnostics).orElse(List.of());
    }

    /** What {@code check} prints for it; empty if nothing is found. */
    static String report(Explanation explanation) {
        return compilation(explanation)
                .map(compilation -> new TextReport()
                        .findings(
                                List.of(new FileFindings(compilation.source(), compilation.diagnostics())),
                                ReportOptions.PLAIN))
                .orElse("");
    }

    private static Optional<Compilation> compilation(Explanation explanation) {
        return explanation
                .example()
                .filter(example -> example.language().equals(Explanation.BLUEPRINT))
                .map(example -> BlueprintCompiler.compile(new SourceFile(FILE, unmarked(example.bad()))));
    }
}
