package dev.blueline.cli;

import dev.blueline.report.ReportOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code docs}: fills the regions of Markdown files, or tells which of them are not up to date. */
final class DocsCommand implements Command {
    private static final String CHECK = "--check";
    private static final String DIFF = "--diff";

    private static final ConfigOptions NEAREST = new ConfigOptions(
            Optional.empty(), false, Optional.empty(), Optional.<LocalDate>empty(), Optional.<LocalDate>empty());

    private final Function<String, Optional<Command>> commands;

    /** With the commands that a document may ask for, by name. */
    DocsCommand(Function<String, Optional<Command>> commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "docs";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] PATH...",
                        List.of(
                                "Fills regions of Markdown files. A region begins with a comment that says what it holds,"
                                        + " and ends with another:",
                                "",
                                "  <!-- blueline: render hotel.blueprint --view overview -->",
                                "  <!-- /blueline -->",
                                "",
                                "What stands between them is replaced, by an image of the drawing, which is written beside the"
                                        + " page or to -o, or by what the command prints. A region may ask for "
                                        + String.join(", ", Directive.COMMANDS)
                                        + ", with the options they have; paths start from the page. The block between ```blueprint"
                                        + " and ``` in a region goes by the name - and stays. Everything outside of regions"
                                        + " stays as it is.",
                                "",
                                "Exit code: 0 when all regions hold what they should, 1 when a blueprint has errors, or"
                                        + " --check found something that is not up to date, 2 when a region was not understood or"
                                        + " a file cannot be read or written, 3 for a mistake in Blueline. Nothing is written of"
                                        + " a page with a mistake."),
                        List.of(
                                "blueline docs README.md",
                                "blueline docs .                       every Markdown file under this folder",
                                "blueline docs --diff docs/            what would change, look first",
                                "blueline docs --check README.md docs/ in a build: is everything up to date?",
                                "blueline docs --watch docs/           again whenever you save"))
                .addPositional(Options.arguments(
                        "PATH...",
                        "Markdown files. Folders are searched for files in .md, .mdx and .markdown, but not for"
                                + " those that git ignores or the configuration excludes, nor in folders that are hidden or"
                                + " called target or node_modules"))
                .addOption(Options.flag("Write nothing; tell which regions and images are not up to date", CHECK))
                .addOption(Options.flag("Write nothing; show how the pages would change", DIFF))
                .addOption(Options.watch("Fill the regions again"));
        spec.addOption(Options.color());
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        return parsed.hasMatchedOption(Options.WATCH)
                ? watch(parsed, session)
                : run(parsed, true, session).exitCode();
    }

    private int watch(ParseResult parsed, Session session) {
        Watch.refuse(parsed, CHECK, "asks once whether pages are up to date");
        Watch.refuse(parsed, DIFF, "only shows, and " + Options.WATCH + " writes");
        List<Input> inputs = Options.arguments(parsed).stream()
                .map(argument -> Input.of(argument, session))
                .toList();
        WatchedPlaces named = WatchedPlaces.of(inputs, NEAREST, session).with(SearchedFiles.MARKDOWN);
        return new Watch(session).repeat(named, changes -> {
            DocsRun run = run(parsed, changes.files().isEmpty(), session);
            return new Watch.Run(run.exitCode(), named.with(run.read()), run.written());
        });
    }

    /** @param all whether also what is up to date already is told */
    private DocsRun run(ParseResult parsed, boolean all, Session session) {
        List<String> arguments = Options.arguments(parsed);
        if (arguments.isEmpty()) {
            throw new Problem("docs needs a Markdown file or a folder; for this folder: blueline docs .");
        }
        if (arguments.contains(Session.DASH)) {
            throw new Problem("docs fills files, and standard input is none; name a file or a folder");
        }
        ReportOptions report = Options.report(parsed, session);
        Configurations configurations = new Configurations(NEAREST, report, session);
        List<Problem> problems = new ArrayList<>();
        List<Input> inputs = new FileSelection(SearchedFiles.MARKDOWN, configurations, Optional.empty(), session)
                .of(arguments, problems::add);
        boolean check = parsed.matchedOptionValue(CHECK, false);
        boolean diff = parsed.matchedOptionValue(DIFF, false);
        DocsRun run = new DocsRun(new RegionFiller(commands, configurations, report, session), all, session);
        problems.forEach(run::tell);
        run.fill(inputs);
        if (diff) {
            run.show();
        }
        if (check) {
            run.compare();
        }
        if (!check && !diff) {
            run.write();
        }
        if (run.isStale()) {
            List<String> words = new ArrayList<>(List.of("blueline", name()));
            words.addAll(parsed.originalArgs());
            words.removeAll(List.of(CHECK, DIFF));
            session.say("to bring it up to date: " + Shell.line(words));
        }
        return run;
    }
}
