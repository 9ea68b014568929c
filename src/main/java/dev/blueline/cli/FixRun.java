package dev.blueline.cli;

import dev.blueline.cli.CheckedFiles.CheckedFile;
import dev.blueline.compile.CompileOptions;
import dev.blueline.compile.FixedText;
import dev.blueline.compile.Fixer;
import dev.blueline.report.FileFindings;
import dev.blueline.report.Reporter;
import dev.blueline.source.SourceFile;
import dev.blueline.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code check --fix}: makes the fixes of checked files, and says what it did. A file that holds something else by now
 * than what was checked stays as it is.
 */
final class FixRun {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Titles are commands; this is how they are told when it is done. */
    private static final Map<String, String> TOLD = Map.of(
            "write", "wrote",
            "delete", "deleted",
            "remove", "removed",
            "put", "put");

    private final FixChoice choice;
    private final Function<Input, CompileOptions> options;
    private final Session session;
    private final StringBuilder told = new StringBuilder();
    private final List<Problem> problems = new ArrayList<>();
    private boolean takesOutput;

    FixRun(FixChoice choice, Function<Input, CompileOptions> options, Session session) {
        this.choice = choice;
        this.options = options;
        this.session = session;
    }

    /**
     * Makes or shows the fixes of {@code checked}.
     *
     * @return the files as they are now, or as they would be; those that could not be written stay as they are
     */
    CheckedFiles fix(CheckedFiles checked) {
        if (choice == FixChoice.TELL) {
            return checked;
        }
        takesOutput = choice.takesOutput(checked.files());
        List<CheckedFile> files = checked.files().stream().map(this::fix).toList();
        List<Problem> all = new ArrayList<>(checked.problems());
        all.addAll(problems);
        return new CheckedFiles(files, all);
    }

    /**
     * Says what was done, and gives {@code report}, written by {@code reporter}. A text or a diff has standard output to
     * itself, and so has a report for programs.
     */
    void report(Reporter reporter, String report) {
        boolean forPeople = reporter.name().equals(CheckReport.FOR_PEOPLE);
        String done = told + (told.length() > 0 && forPeople ? "\n" : "");
        if (takesOutput) {
            session.sayLines(done + report);
        } else if (forPeople) {
            session.print(done + report);
        } else {
            session.sayLines(done);
            session.print(report);
        }
    }

    private CheckedFile fix(CheckedFile file) {
        SourceFile source = file.findings().source();
        Optional<FixedText> fixed = Optional.of(file)
                .filter(each -> choice.concerns(each.findings()))
                .map(each -> Fixer.fix(source, options.apply(file.input()), choice.unsafe()))
                .filter(text -> !text.made().isEmpty());
        String text = fixed.map(each -> each.compilation().source().text()).orElse(source.text());
        if (choice.onlyShows()) {
            fixed.ifPresent(each -> session.print(UnifiedDiff.of(file.input().name(), source.text(), text)));
        } else if (file.input().isStandardInput()) {
            session.print(text);
        } else if (fixed.isPresent() && !isWritten(file.input(), source.text(), text)) {
            return file;
        }
        return fixed.map(each -> tell(file, each)).orElse(file);
    }

    private CheckedFile tell(CheckedFile file, FixedText fixed) {
        SourceFile source = fixed.compilation().source();
        for (FixedText.Made made : fixed.made()) {
            made.finding()
                    .fix()
                    .ifPresent(fix -> told.append(Printable.text(source.name() + ":"
                                    + made.place().line() + ":" + made.place().column() + ": " + told(fix.title())))
                            .append('\n'));
        }
        FileFindings findings = new FileFindings(source, fixed.compilation().diagnostics());
        return new CheckedFile(
                file.input(), findings, fixed.compilation().index().isPresent());
    }

    private String told(String title) {
        int space = title.indexOf(' ');
        String verb = space < 0 ? title : title.substring(0, space);
        if (choice.onlyShows()) {
            return "would " + title;
        }
        return TOLD.containsKey(verb) ? TOLD.get(verb) + title.substring(verb.length()) : "done: " + title;
    }

    /** Writes {@code text} in place of {@code old}, with the byte order mark that the file may begin with. */
    private boolean isWritten(Input input, String old, String text) {
        Path path = input.path().orElseThrow();
        try {
            if (OutputFile.holds(path, bytes(old))) {
                OutputFile.rewrite(path, bytes(text));
            } else if (OutputFile.holds(path, bytes(BYTE_ORDER_MARK + old))) {
                OutputFile.rewrite(path, bytes(BYTE_ORDER_MARK + text));
            } else {
                problems.add(new Problem(
                        input.name() + " was changed while it was being checked, and nothing is written to it;"
                                + " check it again"));
                return false;
            }
            return true;
        } catch (IOException e) {
            problems.add(new Problem(
                    input.name() + " cannot be written, so that nothing is mended in it: " + FileProblems.reason(e),
                    e));
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
