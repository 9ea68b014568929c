package dev.blueline.cli;

import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.syntax.SourceDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code source}: the text of a blueprint as a block of Markdown, or some lines of it. There is no such command at the
 * command line, where {@code cat} is; it is for documents alone.
 */
final class SourceCommand implements Command {
    private static final String LINES = "--lines";
    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,6})?(\\.\\.)?([1-9][0-9]{0,6})?");
    private static final String FENCE = "```";

    @Override
    public String name() {
        return "source";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(name(), "[OPTIONS] FILE", List.of("The text of a blueprint."), List.of())
                .addPositional(Options.arguments("FILE", "A blueprint"))
                .addOption(Options.value("LINES", "Only these lines: 3 or 3..8 or 3.. or ..8", LINES))
                .addOption(Options.values("STEPS", "Only these steps, as render takes them", DrawingOptions.STEP));
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        List<String> files = Options.arguments(parsed);
        if (files.size() != 1) {
            throw new Problem("source needs one blueprint, such as: source hotel.blueprint");
        }
        Input input = Input.of(files.get(0), session);
        if (input.isStandardInput()) {
            throw new Problem("the block that stands in a region is shown already; name a file for source");
        }
        List<String> steps = parsed.matchedOptionValue(DrawingOptions.STEP, List.of());
        Optional<String> lines = Options.given(parsed, LINES);
        if (lines.isPresent() && !steps.isEmpty()) {
            throw new Problem(LINES + " and " + DrawingOptions.STEP + " both say what is shown; leave one of them out");
        }
        List<String> shown = steps.isEmpty() ? lines(input, lines, session) : steps(input, steps, session);
        session.print(block(dedented(shown)));
        return ExitCode.FINE;
    }

    private static List<String> lines(Input input, Optional<String> range, Session session) {
        SourceDecoder.Decoded decoded = input.decode(session);
        decoded.problem().ifPresent(problem -> {
            throw new Problem(input.name() + ": " + problem.message());
        });
        List<String> all = lines(decoded.source());
        return range.map(word -> some(all, word, input.name())).orElse(all);
    }

    private static List<String> some(List<String> all, String word, String name) {
        Matcher range = RANGE.matcher(word.strip());
        boolean given = range.matches() && (range.group(1) != null || range.group(3) != null);
        if (!given || (range.group(2) == null && range.group(3) != null)) {
            throw new Problem(LINES + " cannot be " + word + ": write 3, 3..8, 3.. or ..8");
        }
        int first = range.group(1) == null ? 1 : Integer.parseInt(range.group(1));
        int last =
                range.group(2) == null ? first : range.group(3) == null ? all.size() : Integer.parseInt(range.group(3));
        if (first > last || last > all.size()) {
            throw new Problem(name + " has no lines " + word + ": it has " + all.size());
        }
        return all.subList(first - 1, last);
    }

    private static List<String> steps(Input input, List<String> ranges, Session session) {
        Compilation compilation = input.compile(CompileOptions.STANDARD, session);
        SourceFile source = compilation.source();
        List<String> all = lines(source);
        return compilation
                .index()
                .map(index -> {
                    Set<String> ids = new CutNames(index, input.name())
                            .steps(List.of(), ranges)
                            .orElseThrow();
                    return index.steps().stream()
                            .filter(step -> ids.contains(step.id()))
                            .flatMap(step -> lines(source, all, step.origin().span()))
                            .toList();
                })
                .orElseThrow(
                        () -> new Problem(input.name() + " cannot be read as a blueprint, so that its steps are not"
                                + " known; see blueline check " + Shell.word(input.name())));
    }

    private static Stream<String> lines(SourceFile source, List<String> all, Span span) {
        int first = source.lines().lineAt(span.start());
        int last = source.lines().lineAt(Math.max(span.start(), span.end() - 1));
        return all.subList(first - 1, last).stream();
    }

    private static List<String> lines(SourceFile source) {
        return source.text().lines().toList();
    }

    private static List<String> dedented(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.substring(Math.min(margin, line.length())))
                .toList();
    }

    /** A fence longer than any run of its signs in the text. */
    private static String block(List<String> lines) {
        int longest = lines.stream()
                .flatMapToInt(line -> Arrays.stream(line.split("[^`]+")).mapToInt(String::length))
                .max()
                .orElse(0);
        String fence = IntStream.range(0, Math.max(FENCE.length(), longest + 1))
                .mapToObj(i -> "`")
                .collect(Collectors.joining());
        return fence + "blueprint\n" + lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + fence
                + "\n";
    }
}
