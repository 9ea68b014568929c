package dev.blueline.cli;

import dev.blueline.compare.Comparison;
import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.NamedComparison;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import dev.blueline.render.Unrenderable;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import dev.blueline.report.TextReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code diff}: tells what changed in the service between two blueprints of it. */
final class DiffCommand implements Command {
    private static final String EXIT_CODE = "--exit-code";
    private static final String KINDS = "--kinds";

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] OLD NEW\n       blueline diff [OPTIONS] --git REV PATH...",
                        List.of(
                                "Tells what changed in the service between two blueprints of it: steps, actions,"
                                        + " evidence, flows, standards and all that is said of them. Comments, formatting"
                                        + " and the order of declarations are no change.",
                                "",
                                "Exit code: 0 when everything was compared, 1 when a blueprint cannot be read or resolved,"
                                        + " a change is forbidden, or something changed and --exit-code asks, 2 when a file"
                                        + " cannot be read or written, or the command or the configuration was not"
                                        + " understood, 3 for a mistake in Blueline."),
                        List.of(
                                "blueline diff hotel.blueprint hotel-redesigned.blueprint   as-is and to-be",
                                "blueline diff old.blueprint new.blueprint -o changes.md   the ending chooses the format",
                                "blueline diff old/ new/                         the files of the same path in two folders",
                                "blueline diff --git HEAD hotel.blueprint        what is not committed yet",
                                "blueline diff --git HEAD~1..HEAD .              what the last commit did under this folder",
                                "blueline diff --git origin/main...HEAD -f md .  for a pull request",
                                "blueline diff --git main --forbid evidence-removed,standard-loosened .   a gate"))
                .addPositional(Options.arguments(
                        "OLD NEW, PATH...",
                        "Two blueprint files or folders, or - for standard input; with --git, files and folders"))
                .addOption(Options.value(
                        "REV",
                        "Compare files as git has them in REV with those on disk; REV1..REV2 compares two revisions,"
                                + " and REV1...REV2 shows what REV2 did since it left REV1. Of a folder, every"
                                + " blueprint that changed; renamed files are followed",
                        GitPairs.OPTION))
                .addOption(Options.value(
                        "FORMAT",
                        "Format: " + DiffTarget.names() + " (default: by the ending of -o, else text)",
                        "-f",
                        "--format"))
                .addOption(Options.value(
                        "WHERE",
                        "A file, a folder, or - for standard output. A folder takes a file for each blueprint; it is a"
                                + " folder if it exists as one or ends with /, and is made if it is missing",
                        "-o",
                        "--output"))
                .addOption(Options.flag("Exit with 1 when something changed", EXIT_CODE))
                .addOption(Options.values(
                        "KIND,...",
                        "Exit with 1 when there is a change of this kind, such as evidence-removed; or of this thing,"
                                + " such as standard; or of this verb, such as removed; may be given again",
                        Forbidden.OPTION))
                .addOption(Options.flag("List all kinds of change", KINDS))
                .addOption(Options.variant());
        DrawingOptions.cuts().forEach(spec::addOption);
        LookOptions.specs().forEach(spec::addOption);
        ConfigOptions.lookup().forEach(spec::addOption);
        spec.addOption(Options.color());
        GitCalls.specs().forEach(spec::addOption);
        Options.part(
                spec,
                Map.of(
                        EXIT_CODE,
                        "When it fails",
                        Options.VARIANT,
                        "What is compared",
                        DrawingOptions.PHASE,
                        "Drawings",
                        ConfigOptions.CONFIG,
                        "Configuration",
                        Colors.OPTION,
                        "General"));
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        List<String> arguments = Options.arguments(parsed);
        Optional<Integer> called = GitCalls.run(parsed, arguments, session);
        if (called.isPresent()) {
            return called.get();
        }
        if (parsed.matchedOptionValue(KINDS, false)) {
            session.print(String.join("\n", Forbidden.kinds()) + "\n");
            return ExitCode.FINE;
        }
        Forbidden forbidden = Forbidden.of(parsed.matchedOptionValue(Forbidden.OPTION, List.of()));
        DrawingOptions drawing = DrawingOptions.of(parsed);
        RenderOptions look = LookOptions.of(parsed);
        ReportOptions report = Options.report(parsed, session);
        DiffTarget target = DiffTarget.of(Options.given(parsed, "-f"), Options.given(parsed, "-o"), session);
        Optional<String> ofDrawings = drawing.option().or(() -> LookOptions.given(parsed));
        if (ofDrawings.isPresent() && !target.isDrawn()) {
            throw new Problem(ofDrawings.get() + " is for drawings, and "
                    + target.format().name()
                    + " tells of the whole blueprint; leave it out, or ask for a drawing with -f svg");
        }
        List<DiffPair> pairs = pairs(parsed, arguments, session);
        target.require(pairs, session);
        Run run = new Run(
                target,
                CompileOptions.STANDARD.variant(Options.variant(parsed)),
                themes(parsed, look, pairs, target, report, session),
                drawing,
                report,
                session);
        int exitCode = run.tell(pairs);
        String told = forbidden.told(run.told());
        if (!told.isEmpty()) {
            session.say("blueline: " + told);
        }
        boolean changed = run.told().stream().anyMatch(named -> !named.isEmpty());
        boolean failed = !told.isEmpty() || (changed && parsed.matchedOptionValue(EXIT_CODE, false));
        return failed ? Math.max(exitCode, ExitCode.FINDINGS) : exitCode;
    }

    private static List<DiffPair> pairs(ParseResult parsed, List<String> arguments, Session session) {
        Optional<String> revisions = Options.given(parsed, GitPairs.OPTION);
        return revisions.isPresent()
                ? GitPairs.of(
                        revisions.get(), arguments, session, path -> session.say("no blueprint changed under " + path))
                : FilePairs.of(arguments, session);
    }

    /** How the drawing of each pair looks: what the command line says is stronger than what a configuration says. */
    private static Map<DiffPair, RenderOptions> themes(
            ParseResult parsed,
            RenderOptions look,
            List<DiffPair> pairs,
            DiffTarget target,
            ReportOptions report,
            Session session) {
        Map<DiffPair, RenderOptions> looks = new LinkedHashMap<>();
        pairs.forEach(pair -> looks.put(pair, look));
        ConfigOptions options = ConfigOptions.of(parsed, session);
        if (!target.isDrawn() || parsed.hasMatchedOption(LookOptions.THEME)) {
            return looks;
        }
        Configurations configurations = new Configurations(options, report, session);
        looks.replaceAll((pair, usual) -> {
            Optional<Input> input =
                    pair.latest().path().map(path -> new Input(pair.latest().name(), Optional.of(path)));
            configurations.require(input.stream().toList());
            return input.flatMap(configurations::theme)
                    .flatMap(Theme::named)
                    .map(usual::withTheme)
                    .orElse(usual);
        });
        return looks;
    }

    /** What stays the same over all pairs of one call. */
    private static final class Run {
        private final DiffTarget target;
        private final DiffRenderer renderer;
        private final CompileOptions compile;
        private final Map<DiffPair, RenderOptions> looks;
        private final DrawingOptions drawing;
        private final ReportOptions report;
        private final Session session;
        private final List<NamedComparison> told = new ArrayList<>();

        Run(
                DiffTarget target,
                CompileOptions compile,
                Map<DiffPair, RenderOptions> looks,
                DrawingOptions drawing,
                ReportOptions report,
                Session session) {
            this.target = target;
            this.renderer = target.format().maker().get();
            this.compile = compile;
            this.looks = looks;
            this.drawing = drawing;
            this.report = report;
            this.session = session;
        }

        /** What could be compared. */
        List<NamedComparison> told() {
            return told;
        }

        /** Compares, and writes what is different; the exit code. */
        int tell(List<DiffPair> pairs) {
            int exitCode = ExitCode.FINE;
            List<DiffPair> compared = new ArrayList<>();
            for (DiffPair pair : pairs) {
                try {
                    Optional<NamedComparison> named = compare(pair);
                    named.ifPresent(told::add);
                    named.ifPresent(each -> compared.add(pair));
                    exitCode = Math.max(exitCode, named.isPresent() ? ExitCode.FINE : ExitCode.FINDINGS);
                } catch (Problem problem) {
                    session.say(problem);
                    exitCode = ExitCode.USAGE;
                }
            }
            if (!target.folder() && !target.isDrawn()) {
                // A program expects its document also when nothing changed, and none when nothing could be compared.
                if (!told.isEmpty() || pairs.isEmpty()) {
                    write(target.output(), told, RenderOptions.DEFAULT);
                }
                return exitCode;
            }
            for (int i = 0; i < compared.size(); i++) {
                NamedComparison named = told.get(i);
                if (target.isDrawn() && named.comparison().isEmpty()) {
                    session.say(named.latest().name() + (named.before().isEmpty() ? " is new" : " is gone")
                            + "; a drawing of changes needs both an old and a new one");
                } else {
                    RenderOptions look = looks.get(compared.get(i));
                    write(
                            target.file(compared.get(i)),
                            List.of(named),
                            look.withLayout(drawing.layout(
                                    named.latest().index(), named.latest().name())));
                }
            }
            return exitCode;
        }

        private void write(Optional<String> file, List<NamedComparison> comparisons, RenderOptions look) {
            boolean color = report.color() && file.isEmpty();
            try {
                byte[] bytes = renderer.bytes(comparisons, new DiffOptions(look, color, report.width()));
                target.write(file, bytes, session);
            } catch (Unrenderable e) {
                throw new Problem(comparisons.get(0).latest().name() + ": " + e.getMessage(), e);
            }
        }

        /** The two held against each other; nothing if one of them has errors, which are told. */
        private Optional<NamedComparison> compare(DiffPair pair) {
            Optional<BlueprintIndex> before = pair.before().flatMap(this::index);
            Optional<BlueprintIndex> after = pair.after().flatMap(this::index);
            if (before.isPresent() != pair.before().isPresent()
                    || after.isPresent() != pair.after().isPresent()) {
                return Optional.empty();
            }
            String name = pair.latest().name();
            if (before.isEmpty()) {
                return after.map(index -> NamedComparison.added(name, index));
            }
            if (after.isEmpty()) {
                return before.map(index -> NamedComparison.removed(name, index));
            }
            Comparison comparison = compile.variant().isPresent()
                    ? Comparison.ofOneVariant(before.get(), after.get())
                    : Comparison.of(before.get(), after.get());
            return Optional.of(NamedComparison.of(pair.before().get().name(), name, comparison));
        }

        private Optional<BlueprintIndex> index(Version version) {
            Compilation compilation = version.compile(compile, session);
            if (compilation.index().isEmpty()) {
                List<FileFindings> findings =
                        List.of(new FileFindings(compilation.source(), compilation.diagnostics()));
                session.sayLines(new TextReport().findings(findings, report) + "\n");
                session.say(version.name() + ": "
                        + Tally.of(compilation.diagnostics()).words() + "; nothing was compared with it");
            }
            return compilation.index();
        }
    }
}
