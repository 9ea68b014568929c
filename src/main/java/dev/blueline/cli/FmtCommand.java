package dev.blueline.cli;

import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import dev.blueline.report.TextReport;
import dev.blueline.source.SourceFile;
import dev.blueline.syntax.Formatter;
import dev.blueline.syntax.KeywordScript;
import dev.blueline.syntax.SourceDecoder;
import dev.blueline.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code fmt}: writes blueprints in their one canonical form. A file that cannot be read without error stays as it is. */
final class FmtCommand implements Command {
    private static final String CHECK = "--check";
    private static final String DIFF = "--diff";
    private static final String KEYWORDS = "--keywords";
    private static final List<String> SCRIPTS =
            Stream.of(KeywordScript.values()).map(KeywordScript::word).toList();

    @Override
    public String name() {
        return "fmt";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] PATH...",
                        List.of(
                                "Writes blueprints the way everybody writes them: one statement a line, even"
                                        + " indentation, plain signs. Comments stay, and what a blueprint says never"
                                        + " changes. The files that change are told.",
                                "",
                                "Exit code: 0 when everything is in form now, 1 when a blueprint cannot be read without"
                                        + " error or --check found one that would change, 2 when a file cannot be read"
                                        + " or written, or the command or the configuration was not understood, 3 for a mistake"
                                        + " in Blueline."),
                        List.of(
                                "blueline fmt hotel.blueprint               in its place",
                                "blueline fmt .                             every blueprint under this folder",
                                "blueline fmt --diff hotel.blueprint        look first",
                                "blueline fmt --check services/             in a build: is everything in form?",
                                "blueline fmt --keywords zh hotel.blueprint 关键字改写成中文",
                                "blueline fmt - < hotel.blueprint           standard input to standard output"))
                .addPositional(Options.arguments(
                        "PATH...",
                        "Blueprint files, or - from standard input to standard output. Folders are searched as by"
                                + " blueline check"))
                .addOption(Options.flag("Write nothing; list the files that would change", CHECK))
                .addOption(Options.flag("Write nothing; show what would change, as a unified diff", DIFF))
                .addOption(Options.value(
                        "SCRIPT",
                        "Write keywords in Chinese (zh), in English (en), or keep each as it is (default: keep)",
                        KEYWORDS));
        ConfigOptions.lookup().forEach(spec::addOption);
        spec.addOption(Options.color());
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        KeywordScript script = script(parsed.matchedOptionValue(KEYWORDS, KeywordScript.KEEP.word()));
        List<String> arguments = Options.arguments(parsed);
        if (arguments.isEmpty()) {
            throw new Problem("fmt needs a file or a folder; for this folder: blueline fmt .");
        }
        List<Problem> problems = new ArrayList<>();
        ReportOptions report = Options.report(parsed, session);
        Configurations configurations = new Configurations(ConfigOptions.of(parsed, session), report, session);
        List<Input> inputs = new FileSelection(configurations, Optional.empty(), session).of(arguments, problems::add);
        problems.forEach(session::say);
        boolean check = parsed.matchedOptionValue(CHECK, false);
        boolean diff = parsed.matchedOptionValue(DIFF, false);
        Run run = new Run(script, check, diff, report, session);
        int exitCode = problems.isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
        for (Input input : inputs) {
            try {
                exitCode = Math.max(exitCode, run.format(input));
            } catch (Problem problem) {
                session.say(problem);
                exitCode = ExitCode.USAGE;
            }
        }
        return exitCode;
    }

    private static KeywordScript script(String word) {
        Choices.check(KEYWORDS, word, SCRIPTS);
        return Stream.of(KeywordScript.values())
                .filter(script -> script.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What stays the same over all files of one call.
     *
     * @param check whether a file that would change is a finding
     * @param diff whether the change is shown and not made
     */
    private record Run(KeywordScript script, boolean check, boolean diff, ReportOptions report, Session session) {

        int format(Input input) {
            SourceDecoder.Decoded decoded = input.decode(session);
            if (decoded.problem().isPresent()) {
                return refuse(
                        input,
                        new FileFindings(
                                decoded.source(), List.of(decoded.problem().get())));
            }
            Formatter.Result result = Formatter.format(decoded.source(), script);
            return result.text()
                    .map(text -> check || diff ? compare(input, decoded.source(), text) : write(input, text))
                    .orElseGet(() -> refuse(input, new FileFindings(decoded.source(), result.diagnostics())));
        }

        private int refuse(Input input, FileFindings findings) {
            session.sayLines(new TextReport().findings(List.of(findings), report) + "\n");
            session.say(input.name() + ": " + Tally.of(findings.diagnostics()).words() + "; it stays as it is");
            return ExitCode.FINDINGS;
        }

        private int compare(Input input, SourceFile source, String text) {
            if (isInForm(input, source, text)) {
                return ExitCode.FINE;
            }
            session.print(
                    diff ? UnifiedDiff.of(input.name(), source.text(), text) : Printable.text(input.name()) + "\n");
            return check ? ExitCode.FINDINGS : ExitCode.FINE;
        }

        /** Files are compared by their bytes, of which a byte order mark is no part of the text. */
        private static boolean isInForm(Input input, SourceFile source, String text) {
            if (input.isStandardInput()) {
                return source.text().equals(text);
            }
            try {
                return OutputFile.holds(input.path().get(), bytes(text));
            } catch (IOException e) {
                throw FileProblems.reading(input.name(), input.path().get(), e);
            }
        }

        private int write(Input input, String text) {
            if (input.isStandardInput()) {
                session.print(text);
                return ExitCode.FINE;
            }
            try {
                if (OutputFile.rewrite(input.path().get(), bytes(text))) {
                    session.say(input.name());
                }
                return ExitCode.FINE;
            } catch (IOException e) {
                throw FileProblems.rewriting(input.name(), e);
            }
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
