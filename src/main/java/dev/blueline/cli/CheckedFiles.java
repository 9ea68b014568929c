package dev.blueline.cli;

import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.report.FileFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
        Outcome[] outcomes = new Outcome[inputs.size()];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
                outcomes[i] = check(inputs.get(i), options, session);
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, outcomes.length); i++) {
            Thread thread = new Thread(work, "check-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work.run();
        others.forEach(CheckedFiles::await);
        return of(outcomes);
    }

    /** What one file came to: exactly one of the three. */
    private record Outcome(Optional<CheckedFile> file, Optional<Problem> problem, Optional<Throwable> mistake) {}

    private static CheckedFiles of(Outcome[] outcomes) {
        List<CheckedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            outcome.mistake().ifPresent(CheckedFiles::rethrow);
            outcome.file().ifPresent(files::add);
            outcome.problem().ifPresent(problems::add);
        }
        return new CheckedFiles(files, problems);
    }

    /** Whatever happens stays with the file it happened to, so that the first file's mistake is told, not the fastest's. */
    private static Outcome check(Input input, Function<Input, CompileOptions> options, Session session) {
        try {
            Compilation compilation = input.compile(options.apply(input), session);
            FileFindings findings = new FileFindings(compilation.source(), compilation.diagnostics());
            CheckedFile file =
                    new CheckedFile(input, findings, compilation.index().isPresent());
            return new Outcome(Optional.of(file), Optional.empty(), Optional.empty());
        } catch (Problem problem) {
            return new Outcome(Optional.empty(), Optional.of(problem), Optional.empty());
        } catch (RuntimeException | Error mistake) {
            return new Outcome(Optional.empty(), Optional.empty(), Optional.of(mistake));
        }
    }

    private static void rethrow(Throwable mistake) {
        if (mistake instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) mistake;
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", e);
        }
    }
}
