package dev.blueline.cli;

import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.compile.Heading;
import dev.blueline.diagnostic.Severity;
import dev.blueline.register.Entry;
import dev.blueline.report.Tally;
import dev.blueline.text.PathUri;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the entries of a register: reads each file, checks it as {@code check} does, and keeps one line of it. A file
 * that cannot be opened has its line too.
 */
final class ListedFiles {
    private final Function<Input, CompileOptions> compiling;
    private final Function<Input, String> paths;
    private final Path page;
    private final Session session;

    /**
     * A way of listing.
     *
     * @param compiling how each file is compiled
     * @param paths how each file is spoken of
     * @param page the folder in which the page stands that leads to the files
     */
    ListedFiles(Function<Input, CompileOptions> compiling, Function<Input, String> paths, Path page, Session session) {
        this.compiling = compiling;
        this.paths = paths;
        this.page = Input.real(page);
        this.session = session;
    }

    private record Outcome(Entry entry, Optional<Problem> problem) {}

    /**
     * One entry for each of {@code inputs}, in their order.
     *
     * @param troubles is told why files cannot be read
     */
    List<Entry> of(List<Input> inputs, Consumer<Problem> troubles) {
        List<Entry> entries = new ArrayList<>();
        for (Outcome outcome : EachInput.of(inputs, this::outcome)) {
            entries.add(outcome.entry());
            outcome.problem().ifPresent(troubles);
        }
        return entries;
    }

    private Outcome outcome(Input input) {
        String path = paths.apply(input);
        Optional<String> target =
                input.path().map(file -> PathUri.of(SlashedPath.from(page, Input.real(session.path(file.toString())))));
        try {
            Compilation compilation = input.compile(compiling.apply(input), session);
            Heading heading = Heading.of(compilation);
            Tally tally = Tally.of(compilation.diagnostics());
            return new Outcome(
                    new Entry(
                            path,
                            target,
                            heading.title(),
                            heading.header(),
                            compilation
                                    .index()
                                    .map(index -> new Entry.Size(
                                            index.steps().size(),
                                            index.actions().size())),
                            Optional.of(new Entry.Found(
                                    tally.count(Severity.ERROR),
                                    tally.count(Severity.WARNING),
                                    tally.count(Severity.INFO)))),
                    Optional.empty());
        } catch (Problem problem) {
            return new Outcome(
                    new Entry(path, target, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                    Optional.of(problem));
        }
    }
}
