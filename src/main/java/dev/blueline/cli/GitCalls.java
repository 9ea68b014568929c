package dev.blueline.cli;

import dev.blueline.compare.Comparison;
import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.compile.DiffFormat;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.NamedComparison;
import dev.blueline.render.RenderOptions;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import dev.blueline.syntax.Formatter;
import dev.blueline.syntax.SourceDecoder;
import dev.blueline.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What git calls, and no person: the driver that tells one file's changes ({@code diff.<driver>.command}), and the
 * converter that makes a text of one file for git to compare ({@code diff.<driver>.textconv}). Neither may fail because of
 * what is in a file, or {@code git diff} and {@code git log} would end there: what is no blueprint is shown as text.
 */
final class GitCalls {
    private static final String EXTERNAL = "--external";
    private static final String TEXTCONV = "--textconv";
    private static final String NOTHING = "/dev/null";
    private static final int UNMERGED = 1;
    private static final int USUAL = 7;
    private static final int RENAMED = 9;

    private GitCalls() {}

    /** The options, which no help shows. */
    static List<OptionSpec> specs() {
        return Stream.of(EXTERNAL, TEXTCONV)
                .map(name -> OptionSpec.builder(name)
                        .type(boolean.class)
                        .arity("0")
                        .hidden(true)
                        .build())
                .toList();
    }

    /** Does what git calls for; nothing if git does not call. The exit code. */
    static Optional<Integer> run(ParseResult parsed, List<String> arguments, Session session) {
        if (parsed.matchedOptionValue(TEXTCONV, false)) {
            return Optional.of(convert(arguments, session));
        }
        if (!parsed.matchedOptionValue(EXTERNAL, false)) {
            return Optional.empty();
        }
        if (arguments.size() == UNMERGED) {
            session.print("* Unmerged path " + Printable.text(arguments.get(0)) + "\n");
            return Optional.of(ExitCode.FINE);
        }
        if (arguments.size() != USUAL && arguments.size() != RENAMED) {
            throw new Problem(EXTERNAL + " is for git, which calls it with " + USUAL + " or " + RENAMED
                    + " words: git config diff.blueline.command 'blueline diff " + EXTERNAL + "'");
        }
        return Optional.of(tell(arguments, report(parsed, session), session));
    }

    /** Git has its reader behind a pipe, and says so. */
    private static ReportOptions report(ParseResult parsed, Session session) {
        ReportOptions report = Options.report(parsed, session);
        boolean left = parsed.matchedOptionValue(Colors.OPTION, Colors.AUTO).equals(Colors.AUTO);
        Map<String, String> environment = session.surroundings().environment();
        boolean paged = environment.getOrDefault("GIT_PAGER_IN_USE", "").equals("true")
                && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return left && paged ? new ReportOptions(true, report.width()) : report;
    }

    /** In the form of all, one statement a line, without comments and blank lines: what remains are other words. */
    private static int convert(List<String> arguments, Session session) {
        if (arguments.size() != 1) {
            throw new Problem(TEXTCONV + " is for git, which calls it with one file:"
                    + " git config diff.blueline.textconv 'blueline diff " + TEXTCONV + "'");
        }
        Input input = Input.of(arguments.get(0), session);
        SourceDecoder.Decoded decoded = input.decode(session);
        Optional<String> bare =
                decoded.problem().isPresent() ? Optional.empty() : Formatter.withoutComments(decoded.source());
        if (bare.isPresent()) {
            session.print(bare.get());
            return ExitCode.FINE;
        }
        try {
            session.print(
                    input.path().isEmpty()
                            ? decoded.source().text().getBytes(StandardCharsets.UTF_8)
                            : Files.readAllBytes(input.path().get()));
        } catch (IOException e) {
            throw FileProblems.reading(input.name(), input.path().orElseThrow(), e);
        }
        return ExitCode.FINE;
    }

    private static int tell(List<String> arguments, ReportOptions report, Session session) {
        String path = arguments.get(0);
        String now = arguments.size() == RENAMED ? arguments.get(USUAL) : path;
        Optional<Input> before = input(path, arguments.get(1), session);
        Optional<Input> after = input(now, arguments.get(4), session);
        Optional<Compilation> old = before.map(input -> input.compile(CompileOptions.STANDARD, session));
        Optional<Compilation> fresh = after.map(input -> input.compile(CompileOptions.STANDARD, session));
        Optional<Compilation> broken = Stream.of(old, fresh)
                .flatMap(Optional::stream)
                .filter(compilation -> compilation.index().isEmpty())
                .findFirst();
        if (broken.isPresent()) {
            session.print(Printable.text(path.equals(now) ? now : path + " → " + now)
                    + "\n  cannot be compared as a blueprint ("
                    + Tally.of(broken.get().diagnostics()).words() + "); as text:\n"
                    + UnifiedDiff.of(Printable.text(now), text(old), text(fresh)));
            return ExitCode.FINE;
        }
        NamedComparison named = old.isEmpty()
                ? NamedComparison.added(now, fresh.orElseThrow().index().orElseThrow())
                : fresh.isEmpty()
                        ? NamedComparison.removed(path, old.get().index().orElseThrow())
                        : NamedComparison.of(
                                path,
                                now,
                                Comparison.of(
                                        old.get().index().orElseThrow(),
                                        fresh.get().index().orElseThrow()));
        session.print(DiffFormat.ALL
                .get(0)
                .maker()
                .get()
                .bytes(List.of(named), new DiffOptions(RenderOptions.DEFAULT, report.color(), report.width())));
        // Git calls again for the next file.
        session.print("\n");
        return ExitCode.FINE;
    }

    /** What git laid out, called as it is in the repository. */
    private static Optional<Input> input(String name, String file, Session session) {
        if (file.equals(NOTHING)) {
            return Optional.empty();
        }
        Path path = session.path(file);
        return Optional.of(new Input(name, Optional.of(path)));
    }

    private static String text(Optional<Compilation> compilation) {
        return compilation.map(each -> each.source().text()).orElse("");
    }
}
