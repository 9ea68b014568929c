package dev.blueline.cli;

import dev.blueline.compile.CompileOptions;
import dev.blueline.report.Reporter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * What {@code check} was asked to do, read from the command line and judged. Looks at no file.
 *
 * @param paths the files and folders named; at least one, unless a configuration is to be shown
 * @param report where and how the findings are told
 * @param compiling how each file is compiled
 * @param gates when the check fails, and what is counted
 * @param changed the files that may be checked, if not all of them
 * @param config which configuration is meant, and what is stronger than it
 * @param fixes what is done about findings that offer a fix
 */
record CheckOptions(
        List<String> paths,
        CheckReport report,
        CompileOptions compiling,
        GateOptions gates,
        Optional<ChangedFiles> changed,
        ConfigOptions config,
        FixChoice fixes) {
    private static final String FORMAT = "-f";
    private static final String OUTPUT = "-o";

    /** Takes a copy of the list. */
    CheckOptions {
        paths = List.copyOf(paths);
    }

    /** Describes the options, in the order of the help. */
    static void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments(
                        "PATH...",
                        "Blueprint files, or - for standard input. Folders are searched for files that end in .blueprint,"
                                + " but not for those that git ignores or the configuration excludes, nor in folders that"
                                + " are hidden or called target or node_modules"))
                .addOption(Options.value(
                        "FORMAT",
                        "Format of the findings: text and concise are for people, json is for programs, sarif for code"
                                + " hosts, github, gitlab, junit and checkstyle for build servers, markdown for pages and"
                                + " comments (default: text)",
                        FORMAT,
                        "--format"))
                .addOption(Options.value(
                        "FILE",
                        "Write them into this file; the terminal shows them as text all the same",
                        OUTPUT,
                        "--output"))
                .addOption(Options.watch("Check again"));
        spec.addOption(GateOptions.counting());
        GateOptions.describe(spec);
        FixChoice.describe(spec);
        spec.addOption(Options.variant())
                .addOption(Options.value(
                        "REV",
                        "Only files that git says changed since this revision, new ones among them",
                        ChangedFiles.OPTION));
        ConfigOptions.stronger().forEach(spec::addOption);
        ConfigOptions.lookup().forEach(spec::addOption);
        spec.addOption(ShownConfiguration.spec());
        spec.addOption(Options.color());
        Options.part(
                spec,
                Map.of(
                        GateOptions.FAIL_ON, "When the check fails",
                        FixChoice.FIX, "Fixes",
                        Options.VARIANT, "What is checked",
                        ConfigOptions.CONFIG, "Configuration",
                        Colors.OPTION, "General"));
    }

    /**
     * What {@code parsed} asks for.
     *
     * @throws Problem if that cannot be
     */
    static CheckOptions of(ParseResult parsed, Session session) {
        Reporter reporter = CheckReport.reporter(parsed.matchedOptionValue(FORMAT, "text"));
        GateOptions gates = GateOptions.of(parsed);
        List<String> paths = Options.arguments(parsed);
        if (paths.isEmpty() && !ShownConfiguration.wanted(parsed)) {
            throw new Problem("check needs a file or a folder; for this folder: blueline check .");
        }
        return new CheckOptions(
                paths,
                new CheckReport(reporter, file(parsed), Options.report(parsed, session)),
                compiling(parsed),
                gates,
                Options.given(parsed, ChangedFiles.OPTION).map(ChangedFiles::new),
                ConfigOptions.of(parsed, session),
                FixChoice.of(parsed));
    }

    /**
     * Refuses what goes ill with checking again and again.
     *
     * @throws Problem if it was asked for
     */
    void keepToLooking(ParseResult parsed) {
        Watch.refuse(parsed, FixChoice.FIX, "changes the files that " + Options.WATCH + " waits for");
        Watch.refuse(parsed, GateOptions.UPDATE, "would make every finding a known one at once");
        Watch.refuse(parsed, ShownConfiguration.OPTION, "tells something once");
        if (report.reporter().isDocument() && report.file().isEmpty()) {
            throw new Problem("standard output takes one document, and " + Options.WATCH + " gives a new one at each"
                    + " change; name a file with -o, or choose -f text or concise");
        }
    }

    /** The files that are read. */
    WatchedPlaces watched(Session session) {
        List<Input> inputs = paths.stream().map(path -> Input.of(path, session)).toList();
        WatchedPlaces places = WatchedPlaces.of(inputs, config, session);
        return gates.baselineName().map(session::path).map(places::with).orElse(places);
    }

    private static Optional<String> file(ParseResult parsed) {
        return Options.given(parsed, OUTPUT).filter(name -> !name.equals(Session.DASH));
    }

    private static CompileOptions compiling(ParseResult parsed) {
        return CompileOptions.STANDARD.variant(Options.variant(parsed));
    }
}
