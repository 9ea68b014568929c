package dev.blueline.explain;

import dev.blueline.check.CheckSettings;
import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.CompileOptions;
import dev.blueline.compile.KnownCodes;
import dev.blueline.config.ConfigurationReader;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.TextReport;
import dev.blueline.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The bad example of a kind of finding as people see it: without its marks, and with what {@code check} says of it. */
final class ShownExample {
    private static final String BLUEPRINT = "example.blueprint";
    private static final String CONFIGURATION = ".blueline.toml";
    private static final String MARK = " *(//|#) *\\^+ *";

    private static final Pattern TODAY = Pattern.compile("(?m)^ *// today is (\\d{4}-\\d{2}-\\d{2})$");

    private ShownExample() {}

    /** {@code text} without the lines that mark a place in the one above with carets. */
    static String unmarked(String text) {
        return text.lines().filter(line -> !line.matches(MARK)).collect(Collectors.joining("\n", "", "\n"));
    }

    /** What is found in the bad example of {@code explanation}; nothing if it has none. */
    static List<Diagnostic> findings(Explanation explanation) {
        return outcome(explanation).map(Outcome::diagnostics).orElse(List.of());
    }

    /** What {@code check} prints for it; empty if nothing is found. */
    static String report(Explanation explanation) {
        return outcome(explanation)
                .map(outcome -> new TextReport()
                        .findings(
                                List.of(new FileFindings(outcome.source(), outcome.diagnostics())),
                                ReportOptions.PLAIN))
                .orElse("");
    }

    /** The day that {@code text} says it is checked on, by a comment {@code // today is 2026-11-22}. */
    static Optional<LocalDate> today(String text) {
        Matcher today = TODAY.matcher(text);
        return today.find() ? Optional.of(LocalDate.parse(today.group(1))) : Optional.empty();
    }

    /** What becomes of {@code text}, which is in {@code language}, on the day it names. */
    static Outcome outcome(String language, String text) {
        if (language.equals(Explanation.TOML)) {
            SourceFile source = new SourceFile(CONFIGURATION, text);
            return new Outcome(
                    source,
                    ConfigurationReader.read(source, KnownCodes.configurable()).diagnostics());
        }
        CheckSettings standard = CheckSettings.STANDARD;
        SourceFile source = new SourceFile(BLUEPRINT, text);
        CompileOptions options =
                CompileOptions.STANDARD.check(new CheckSettings(standard.usual(), standard.levels(), today(text)));
        return new Outcome(source, BlueprintCompiler.compile(source, options).diagnostics());
    }

    private static Optional<Outcome> outcome(Explanation explanation) {
        return explanation.example().map(example -> outcome(example.language(), unmarked(example.bad())));
    }

    /** A text, and what was found in it. */
    record Outcome(SourceFile source, List<Diagnostic> diagnostics) {}
}
