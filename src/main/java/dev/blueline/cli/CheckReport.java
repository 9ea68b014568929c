package dev.blueline.cli;

import dev.blueline.cli.CheckedFiles.CheckedFile;
import dev.blueline.report.CheckstyleReport;
import dev.blueline.report.ConciseReport;
import dev.blueline.report.FileFindings;
import dev.blueline.report.GithubReport;
import dev.blueline.report.GitlabReport;
import dev.blueline.report.JsonReport;
import dev.blueline.report.JunitReport;
import dev.blueline.report.MarkdownReport;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Reporter;
import dev.blueline.report.SarifReport;
import dev.blueline.report.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Where findings are told, and in which format.
 *
 * @param reporter writes them
 * @param file what they are written into, as the user named it; empty for standard output
 * @param options how they are to look on standard output
 */
record CheckReport(Reporter reporter, Optional<String> file, ReportOptions options) {
    private static final Reporter TEXT = new TextReport();

    private static final List<Reporter> REPORTERS = List.of(
            TEXT,
            new ConciseReport(),
            new JsonReport(),
            new SarifReport(Program::version, CodeTexts::of),
            new GithubReport(),
            new GitlabReport(),
            new JunitReport(),
            new CheckstyleReport(),
            new MarkdownReport());

    /** The names of the formats, in the order they are told. */
    static final List<String> FORMATS = REPORTERS.stream().map(Reporter::name).toList();

    /** The one that is for people, who are told more than the findings. */
    static final String FOR_PEOPLE = TEXT.name();

    /** Whether standard output shows text for people, and not the document of a program. */
    boolean isShownAsText() {
        return file.isPresent() || reporter.name().equals(FOR_PEOPLE);
    }

    /**
     * The format called {@code word}; Markdown goes by its short name too, as it does elsewhere.
     *
     * @throws Problem if there is none
     */
    static Reporter reporter(String word) {
        if (word.equals("md")) {
            return new MarkdownReport();
        }
        return REPORTERS.get(FORMATS.indexOf(Choices.check("the format of findings", word, FORMATS)));
    }

    /**
     * Refuses to write over what is to be checked.
     *
     * @throws Problem if that was asked for
     */
    void keepOff(List<Input> inputs, Session session) {
        file.ifPresent(name -> {
            Path target = Input.real(session.path(name));
            if (inputs.stream()
                    .flatMap(input -> input.path().stream())
                    .anyMatch(path -> Input.real(path).equals(target))) {
                throw new Problem(name + " is to be checked and cannot take the report; name another file with -o");
            }
        });
    }

    /**
     * Whether there is anything to tell. A program expects its document whatever became of the files.
     *
     * @param mayBeEmpty whether it is all right that there are no files
     */
    boolean isDue(List<CheckedFile> checked, boolean mayBeEmpty) {
        return mayBeEmpty || !checked.isEmpty() || reporter.isDocument();
    }

    /**
     * Tells what was found. What goes into a file is shown as text, too, because nobody looks into a file to learn why a
     * build failed.
     *
     * @param gate says what counts as a failure
     * @param show is given what is to be shown, and the format it is in
     * @throws Problem if it cannot be written
     */
    void write(List<CheckedFile> checked, Gate gate, Session session, BiConsumer<Reporter, String> show) {
        ReportOptions shown = options.failOn(gate.failOn());
        RepositoryPaths paths = new RepositoryPaths(session.surroundings().folder());
        List<FileFindings> files = checked.stream()
                .map(one -> one.findings().at(paths.of(one.input())))
                .toList();
        if (file.isEmpty()) {
            show.accept(reporter, reporter.report(files, shown));
            return;
        }
        // Before the file, which may turn out to be one that cannot be written.
        if (!files.isEmpty()) {
            show.accept(TEXT, TEXT.report(files, shown));
        }
        try {
            String report = reporter.report(files, ReportOptions.PLAIN.failOn(gate.failOn()));
            OutputFile.write(session.path(file.get()), report.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileProblems.writing(file.get(), e);
        }
    }
}
