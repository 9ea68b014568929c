package dev.blueline.cli;

import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Severity;
import dev.blueline.report.ConciseReport;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Reporter;
import dev.blueline.report.TextReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: reads blueprints and tells what is wrong with them. Writes no file. */
final class CheckCommand implements Command {
    private static final List<Reporter> REPORTERS = List.of(new TextReport(), new ConciseReport());
    private static final List<String> FORMATS =
            REPORTERS.stream().map(Reporter::name).toList();
    private static final List<String> SEVERITIES =
            Stream.of(Severity.values()).map(Severity::word).toList();

    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] PATH...",
                        List.of(
                                "Tells what is wrong with blueprints: what cannot be read, what contradicts itself,"
                                        + " and where a service has gaps.",
                                "",
                                "Exit code: 0 when nothing is as grave as --fail-on, 1 when something is, 2 when a file"
                                        + " cannot be read or the command was not understood, 3 for a mistake in"
                                        + " blueline."),
                        List.of(
                                "blueline check hotel.blueprint",
                                "blueline check .                      every blueprint under this folder",
                                "blueline check -f concise services/   one line for each finding, for editors",
                                "blueline check --fail-on warning .    in a build that takes warnings seriously",
                                "blueline check - < hotel.blueprint    standard input",
                                "blueline explain missing-evidence     more about one kind of finding"))
                .addPositional(Options.arguments(
                        "PATH...",
                        "Blueprint files, or - for standard input. Folders are searched for files that end in .blueprint,"
                                + " but not folders that are hidden or called target or node_modules"))
                .addOption(Options.value(
                        "FORMAT", "Format of the findings: text or concise (default: text)", "-f", "--format"))
                .addOption(Options.value(
                        "SEVERITY",
                        "The least severity that gives exit code 1: error, warning or info (default: error)",
                        "--fail-on"))
                .addOption(Options.variant())
                .addOption(Options.color());
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        Reporter reporter = reporter(parsed.matchedOptionValue("-f", "text"));
        Severity failOn = severity(parsed.matchedOptionValue("--fail-on", Severity.ERROR.word()));
        List<String> arguments = Options.arguments(parsed);
        if (arguments.isEmpty()) {
            throw new Problem("check needs a file or a folder; for this folder: blueline check .");
        }
        ReportOptions options = Options.report(parsed, session);
        List<Problem> problems = new ArrayList<>();
        List<FileFindings> files = new ArrayList<>();
        for (Input input : BlueprintFiles.named(arguments, session, problems::add)) {
            try {
                Compilation compilation = input.compile(options(parsed), session);
                files.add(new FileFindings(compilation.source(), compilation.diagnostics()));
            } catch (Problem problem) {
                problems.add(problem);
            }
        }
        problems.forEach(session::say);
        int exitCode = problems.isEmpty() ? ExitCode.FINE : ExitCode.USAGE;
        if (files.isEmpty()) {
            return exitCode;
        }
        session.print(reporter.report(files, options));
        return Math.max(exitCode, fails(files, failOn) ? ExitCode.FINDINGS : ExitCode.FINE);
    }

    private static CompileOptions options(ParseResult parsed) {
        return CompileOptions.STANDARD.variant(Options.variant(parsed));
    }

    private static boolean fails(List<FileFindings> files, Severity failOn) {
        return files.stream()
                .flatMap(file -> file.diagnostics().stream())
                .map(Diagnostic::severity)
                .anyMatch(severity -> severity.compareTo(failOn) <= 0);
    }

    private static Reporter reporter(String word) {
        return REPORTERS.get(FORMATS.indexOf(Choices.check("the format of findings", word, FORMATS)));
    }

    private static Severity severity(String word) {
        Choices.check("--fail-on", word, SEVERITIES);
        return Stream.of(Severity.values())
                .filter(severity -> severity.word().equals(word))
                .findFirst()
                .orElseThrow();
    }
}
