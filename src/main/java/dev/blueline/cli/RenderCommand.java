package dev.blueline.cli;

import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.compile.RenderFormat;
import dev.blueline.compile.Renderers;
import dev.blueline.graphviz.Unplaceable;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Renderer;
import dev.blueline.render.Theme;
import dev.blueline.render.Unrenderable;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import dev.blueline.report.TextReport;
import dev.blueline.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code render}: draws blueprints, or tells whether the drawings on disk are those that would be drawn. Findings of
 * rules stop no drawing; a blueprint that does not resolve stops only its own.
 */
final class RenderCommand implements Command {
    private static final String CHECK = "--check";

    private final Renderers renderers;

    RenderCommand(Renderers renderers) {
        this.renderers = renderers;
    }

    @Override
    public String name() {
        return "render";
    }

    @Override
    public CommandSpec spec() {
        String usual = renderers.usual().ending();
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] FILE...",
                        List.of(
                                "Draws blueprints. Without -o, hotel.blueprint becomes hotel." + usual
                                        + " beside it, and standard input goes to standard output. A drawing that is"
                                        + " the same as the one on disk is not written again.",
                                "",
                                "Exit code: 0 when everything was drawn, 1 when a blueprint cannot be read or resolved, or"
                                        + " --check found a drawing that is not up to date, 2 when a file cannot be read or written,"
                                        + " or the command or the configuration was not understood, 3 for a mistake in Blueline."),
                        List.of(
                                "blueline render hotel.blueprint              hotel." + usual + " beside it",
                                "blueline render hotel.blueprint -o hotel.md  the ending chooses the format",
                                "blueline render *.blueprint -o drawings/     several, into one folder",
                                "blueline render hotel.blueprint --phase Arrival -o a.svg     one phase",
                                "blueline render hotel.blueprint --step 3..5 --role customer -o a.svg",
                                "blueline render hotel.blueprint --max-width 1200             in bands, for a page",
                                "blueline render hotel.blueprint --view overview -o a.svg     on one screen",
                                "blueline render hotel.blueprint --view handoffs -o a.svg     who depends on whom",
                                "blueline render hotel.blueprint --for frontstage -o a.md     the page of one role",
                                "blueline render *.blueprint --check          in a build: are the drawings up to date?",
                                "blueline render hotel.blueprint --watch      again whenever you save",
                                "blueline render -f json - < hotel.blueprint  standard input to standard output"))
                .addPositional(Options.arguments("FILE...", "Blueprint files, or - for standard input"))
                .addOption(Options.value(
                        "FORMAT",
                        "Format of the drawing: " + formats() + " (default: by the ending of -o, else " + usual + ")",
                        "-f",
                        "--format"))
                .addOption(Options.value(
                        "WHERE",
                        "A file, a folder, or - for standard output. It is a folder if it exists as one, ends with /,"
                                + " or there are several blueprints; it is then made if it is missing",
                        "-o",
                        "--output"))
                .addOption(
                        Options.flag("Write nothing; tell which drawings on disk are missing or not up to date", CHECK))
                .addOption(Options.watch("Draw what changed again"))
                .addOption(Options.variant());
        spec.addOption(SheetOption.spec());
        DrawingOptions.specs().forEach(spec::addOption);
        LookOptions.specs().forEach(spec::addOption);
        ConfigOptions.lookup().forEach(spec::addOption);
        spec.addOption(Options.color());
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        return parsed.hasMatchedOption(Options.WATCH) ? watch(parsed, session) : run(parsed, Changes.FIRST, session);
    }

    private int watch(ParseResult parsed, Session session) {
        Watch.refuse(parsed, CHECK, "asks once whether drawings are up to date");
        if (Options.given(parsed, "-o").filter(Session.DASH::equals).isPresent()) {
            throw new Problem("standard output takes one drawing, and " + Options.WATCH
                    + " draws again and again; name a file with -o");
        }
        WatchedPlaces places = WatchedPlaces.of(inputs(parsed, session), ConfigOptions.of(parsed, session), session);
        return new Watch(session).run(places, changes -> run(parsed, changes, session));
    }

    private static List<Input> inputs(ParseResult parsed, Session session) {
        return Input.once(Options.arguments(parsed).stream()
                .map(argument -> Input.of(argument, session))
                .toList());
    }

    private int run(ParseResult parsed, Changes changes, Session session) {
        List<Input> inputs = inputs(parsed, session);
        if (inputs.isEmpty()) {
            throw new Problem("render needs a blueprint, such as: blueline render hotel.blueprint");
        }
        RenderOptions options = LookOptions.of(parsed);
        ReportOptions report = Options.report(parsed, session);
        Optional<String> variant = Options.variant(parsed);
        DrawingOptions drawing = DrawingOptions.of(parsed);
        boolean beside = Options.given(parsed, "-o").isEmpty();
        if (variant.isPresent() && beside && inputs.stream().anyMatch(input -> !input.isStandardInput())) {
            throw new Problem("with --variant, say with -o where the drawing goes: the one beside the blueprint shows"
                    + " all variants");
        }
        if (beside && inputs.stream().anyMatch(input -> !input.isStandardInput())) {
            drawing.refuseBeside();
        }
        DrawingPlan plan =
                DrawingPlan.of(inputs, Options.given(parsed, "-f"), Options.given(parsed, "-o"), renderers, session);
        SheetOption sheet = SheetOption.of(parsed, plan.format(), inputs);
        boolean check = parsed.matchedOptionValue(CHECK, false);
        if (check
                && plan.drawings().stream().anyMatch(planned -> planned.output().isEmpty())) {
            throw new Problem("--check compares with drawings on disk, and standard output is none;"
                    + " say with -o which file is meant");
        }
        drawing.refuse(plan.format(), renderers.formats());
        if (drawing.view().isGraph() && plan.format().drawn()) {
            drawing.graph().engine().prepare();
        }
        Configurations configurations = new Configurations(ConfigOptions.of(parsed, session), report, session);
        configurations.require(inputs);
        Run run = new Run(
                plan.format(),
                options,
                parsed.hasMatchedOption(LookOptions.THEME),
                drawing,
                sheet,
                variant,
                configurations,
                report,
                session);
        int exitCode = ExitCode.FINE;
        for (Drawing planned : plan.drawings()) {
            if (!changes.concern(planned.input())) {
                continue;
            }
            try {
                exitCode = Math.max(exitCode, check ? run.compare(planned) : run.draw(planned));
            } catch (Problem problem) {
                session.say(problem);
                exitCode = ExitCode.USAGE;
            }
        }
        if (run.stale) {
            List<String> words = new ArrayList<>(List.of("blueline", name()));
            words.addAll(parsed.originalArgs());
            words.remove(CHECK);
            session.say("to bring the drawings up to date: " + Shell.line(words));
        }
        return exitCode;
    }

    private String formats() {
        return renderers.formats().stream().map(RenderFormat::ending).collect(Collectors.joining(", "));
    }

    /** What stays the same over all drawings of one call. */
    private static final class Run {
        private final Renderer renderer;
        private final RenderOptions options;
        private final boolean themed;
        private final DrawingOptions drawing;
        private final SheetOption sheet;
        private final Optional<String> variant;
        private final Configurations configurations;
        private final ReportOptions report;
        private final Session session;
        private boolean stale;

        Run(
                RenderFormat format,
                RenderOptions options,
                boolean themed,
                DrawingOptions drawing,
                SheetOption sheet,
                Optional<String> variant,
                Configurations configurations,
                ReportOptions report,
                Session session) {
            this.renderer = format.maker().get();
            this.options = options;
            this.themed = themed;
            this.drawing = drawing;
            this.sheet = sheet;
            this.variant = variant;
            this.configurations = configurations;
            this.report = report;
            this.session = session;
        }

        int draw(Drawing drawing) {
            Optional<byte[]> rendered = render(drawing.input());
            if (rendered.isEmpty()) {
                return ExitCode.FINDINGS;
            }
            if (drawing.output().isEmpty()) {
                session.print(rendered.get());
                return ExitCode.FINE;
            }
            boolean written = write(drawing, drawing.output().get(), rendered.get());
            session.say(drawing.input().name() + " -> " + drawing.outputName() + (written ? "" : " (unchanged)"));
            return ExitCode.FINE;
        }

        int compare(Drawing drawing) {
            Optional<byte[]> rendered = render(drawing.input());
            Path output = drawing.output().orElseThrow();
            if (rendered.isEmpty()) {
                return ExitCode.FINDINGS;
            }
            try {
                if (OutputFile.holds(output, rendered.get())) {
                    return ExitCode.FINE;
                }
            } catch (IOException e) {
                throw FileProblems.reading(drawing.outputName(), output, e);
            }
            stale = true;
            session.print(Printable.text(drawing.outputName())
                    + (Files.exists(output) ? " is not up to date" : " is missing") + "\n");
            return ExitCode.FINDINGS;
        }

        /** The drawing, or nothing if the blueprint has errors, which are told. */
        private Optional<byte[]> render(Input input) {
            if (input.path().filter(Files::isDirectory).isPresent()) {
                String folder = input.name();
                throw new Problem(folder + " is a folder; name the blueprints in it: blueline render "
                        + Shell.word(folder.endsWith("/") ? folder : folder + "/") + "*" + BlueprintFiles.ENDING);
            }
            Compilation compilation = input.compile(
                    CompileOptions.STANDARD.variant(variant).check(configurations.settings(input)), session);
            Tally tally = Tally.of(compilation.diagnostics());
            if (compilation.index().isEmpty()) {
                List<FileFindings> findings =
                        List.of(new FileFindings(compilation.source(), compilation.diagnostics()));
                session.sayLines(new TextReport().findings(findings, report) + "\n");
                session.say(input.name() + ": " + tally.words() + "; nothing was drawn");
                return Optional.empty();
            }
            byte[] rendered = rendered(input, compilation.index().get());
            if (!tally.isEmpty()) {
                session.say(
                        input.name() + ": " + tally.words() + "; see blueline check " + Shell.word(input.argument()));
            }
            return Optional.of(rendered);
        }

        private static boolean write(Drawing drawing, Path output, byte[] rendered) {
            Path folder = output.toAbsolutePath().getParent();
            try {
                if (drawing.intoFolder()) {
                    Files.createDirectories(folder);
                } else if (!Files.isDirectory(folder)) {
                    throw new Problem(drawing.outputName() + " cannot be written: "
                            + (Files.exists(folder) ? folder.getFileName() + " is no folder" : missing(folder)));
                }
                return OutputFile.write(output, rendered);
            } catch (IOException e) {
                throw FileProblems.writing(drawing.outputName(), e);
            }
        }

        private static String missing(Path folder) {
            return "there is no folder " + folder.getFileName() + "; make it, or give the folder alone: -o "
                    + folder.getFileName() + "/";
        }

        /** What the command line says of the theme is stronger than what the configuration says. */
        private RenderOptions look(Input input) {
            return themed
                    ? options
                    : configurations
                            .theme(input)
                            .flatMap(Theme::named)
                            .map(options::withTheme)
                            .orElse(options);
        }

        private byte[] rendered(Input input, BlueprintIndex index) {
            try {
                RenderOptions all = look(input).withLayout(drawing.layout(index, input.name()));
                return renderer.bytes(index, sheet.choose(all, index, input.name()));
            } catch (Unrenderable | Unplaceable e) {
                throw new Problem(input.name() + ": " + e.getMessage(), e);
            }
        }
    }
}
