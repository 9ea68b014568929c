package dev.blueline.cli;

import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.report.FileFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What became of the files of one check, in the order they were given, whatever order they were done in. Keeps texts
 * and findings alone, so that thousands of blueprints need not be in memory at once.
 *
 * @param files those that could be read
 * @param problems why others could not
 */
record CheckedFiles(List<CheckedFile> files, List<Problem> problems) {

    /** Takes copies of the lists. */
    CheckedFiles {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * One file that was read.
     *
     * @param input where it came from
     * @param findings its text and what was found in it
     * @param ruled whether the rules were asked; they are not where the file has mistakes in its language
     */
    record CheckedFile(Input input, FileFindings findings, boolean ruled) {}

    /** Reads and compiles {@code inputs}, on every core there is if there are several. */
    static CheckedFiles of(List<Input> inputs, Function<Input, CompileOptions> options, Session session) {
        return of(inputs, options, session, Runtime.getRuntime().availableProcessors());
    }

    /** The same with {@code threads} at work at once, this one among them; 1 or more. */
    static CheckedFiles of(List<Input> inputs, Function<Input, CompileOptions> options, Session session, int threads) {
        List<CheckedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Outcome outcome : EachInput.of(inputs, input -> check(input, options, session), threads)) {
            outcome.file().ifPresent(files::add);
            outcome.problem().ifPresent(problems::add);
        }
        return new CheckedFiles(files, problems);
    }

    /** What one file came to: exactly one of the two. */
    private record Outcome(Optional<CheckedFile> file, Optional<Problem> problem) {}

    private static Outcome check(Input input, Function<Input, CompileOptions> options, Session session) {
        try {
            Compilation compilation = input.compile(options.apply(input), session);
            FileFindings findings = new FileFindings(compilation.source(), compilation.diagnostics());
            CheckedFile file =
                    new CheckedFile(input, findings, compilation.index().isPresent());
            return new Outcome(Optional.of(file), Optional.empty());
        } catch (Problem problem) {
            return new Outcome(Optional.empty(), Optional.of(problem));
        }
    }
}
