package dev.blueline.cli;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.docs.BlueprintBlock;
import dev.blueline.docs.Region;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.Blueprint;
import dev.blueline.report.FileFindings;
import dev.blueline.report.ReportOptions;
import dev.blueline.report.Tally;
import dev.blueline.report.TextReport;
import dev.blueline.source.SourceFile;
import dev.blueline.wording.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes what the regions of one document are to hold, by running what they ask for in the folder of the document. Writes
 * nothing.
 */
final class RegionFiller {
    private final Function<String, Optional<Command>> commands;
    private final Configurations configurations;
    private final ReportOptions report;
    private final Session session;

    /**
     * What a region is to hold.
     *
     * @param region the region
     * @param content its new content
     * @param picture the image that the content shows, if it shows one
     */
    record Filling(Region region, String content, Optional<Picture> picture) {

        /** Whether the region holds it already. */
        boolean isFresh() {
            return content.equals(region.content());
        }
    }

    /** A filler that runs {@code commands}, which are asked for by name. */
    RegionFiller(
            Function<String, Optional<Command>> commands,
            Configurations configurations,
            ReportOptions report,
            Session session) {
        this.commands = commands;
        this.configurations = configurations;
        this.report = report;
        this.session = session;
    }

    /**
     * What {@code region} of {@code file} is to hold; nothing if a blueprint that it draws has errors, which are told.
     *
     * @throws Problem if that cannot be known
     */
    Optional<Filling> fill(MarkdownFile file, Region region) {
        Directive directive = Directive.of(region.directive(), commands);
        if (directive.readsBlock() && region.block().isEmpty()) {
            throw new Problem("- is the ```blueprint block between the markers; there must be exactly one, and nothing"
                    + " between it and the end of the region");
        }
        if (directive.isImage()) {
            return image(file, region, directive);
        }
        String text = new String(run(file, region, directive), StandardCharsets.UTF_8);
        return Optional.of(new Filling(region, content(region, directive, text), Optional.empty()));
    }

    /**
     * The files and folders that {@code region} of {@code file} is about, be they there or not.
     *
     * @throws Problem if that cannot be known
     */
    List<Path> read(MarkdownFile file, Region region) {
        Directive directive = Directive.of(region.directive(), commands);
        return Stream.concat(
                        directive.arguments().stream().filter(argument -> !argument.equals(Session.DASH)),
                        Stream.of(ConfigOptions.CONFIG, GateOptions.BASELINE)
                                .flatMap(option -> directive.given(option).stream()))
                .map(argument -> inside(file, argument))
                .toList();
    }

    private static String content(Region region, Directive directive, String markdown) {
        return directive.readsBlock() ? region.filledAbove(markdown) : region.filled(markdown);
    }

    private Optional<Filling> image(MarkdownFile file, Region region, Directive directive) {
        List<String> arguments = directive.arguments();
        if (directive.command().name().equals("render") && arguments.size() != 1) {
            throw new Problem(
                    arguments.isEmpty()
                            ? "render needs a blueprint, such as: render hotel.blueprint"
                            : "a region shows one drawing, and " + arguments.size() + " blueprints are named");
        }
        Optional<String> title = title(file, region, directive);
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Picture picture = picture(file, region, directive);
        String link = MarkdownLink.to(SlashedPath.from(file.folder(), picture.path()));
        picture.checkPlace(home(file), region.content().contains("](" + link + ")"));
        String alt = MarkdownText.escape(
                directive.given(Directive.ALT).or(() -> title).orElseThrow().replaceAll("\\s+", " "));
        String image = "![" + alt + "](" + link + ")";
        return Optional.of(new Filling(region, content(region, directive, image), Optional.of(picture)));
    }

    private Picture picture(MarkdownFile file, Region region, Directive directive) {
        byte[] bytes = run(file, region, directive);
        String usual = usualName(file, directive);
        String written = directive.given(Directive.OUTPUT).orElse(usual);
        Path path = inside(file, written);
        boolean folder = written.endsWith("/") || written.endsWith("\\") || Files.isDirectory(path);
        Path target = folder ? path.resolve(usual) : path;
        return new Picture(target, configurations.spoken(target), bytes);
    }

    /** The folder that images of {@code file} must not leave: a page may be a stranger's. */
    private Path home(MarkdownFile file) {
        Path folder = Input.real(file.folder());
        Path working = Input.real(session.surroundings().folder());
        return Git.repository(folder).orElse(folder.startsWith(working) ? working : folder);
    }

    /** Where {@code written} in {@code file} leads to. */
    private static Path inside(MarkdownFile file, String written) {
        try {
            return file.folder().resolve(written).normalize();
        } catch (InvalidPathException e) {
            throw new Problem(written + " cannot be the name of a file on this system", e);
        }
    }

    /** The name of the blueprint, or of the page if the blueprint stands in it, and what the options say. */
    private static String usualName(MarkdownFile file, Directive directive) {
        List<String> arguments = directive.arguments();
        String last = arguments.get(arguments.size() - 1);
        String name = last.equals(Session.DASH)
                ? file.path().getFileName().toString().replaceFirst("\\.[^.]*$", "")
                : BlueprintFiles.title(last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1));
        StringBuilder usual = new StringBuilder(name);
        if (!directive.command().name().equals("render")) {
            usual.append('-').append(directive.command().name());
        }
        directive.distinctions().forEach(word -> usual.append('-').append(plain(word)));
        return usual + "." + directive.format();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The title of what is drawn; nothing if that has errors, which are told in the places where people find them. */
    private Optional<String> title(MarkdownFile file, Region region, Directive directive) {
        List<String> arguments = directive.arguments();
        if (arguments.isEmpty()) {
            return Optional.of("");
        }
        String drawn = arguments.get(arguments.size() - 1);
        CompileOptions options = CompileOptions.STANDARD.variant(directive.given(Options.VARIANT));
        Compilation compilation;
        if (drawn.equals(Session.DASH)) {
            BlueprintBlock block = region.block().orElseThrow();
            // Behind as many empty lines as there are in the page, so that what is told is found.
            compilation = BlueprintCompiler.compile(
                    new SourceFile(file.name(), "\n".repeat(block.line() - 1) + block.text()), options);
        } else {
            Path path = inside(file, drawn);
            if (!Files.isRegularFile(path)) {
                // A folder, or a file that is missing, which the command says.
                return Optional.of(drawn);
            }
            compilation = new Input(configurations.spoken(path), Optional.of(path)).compile(options, session);
        }
        if (compilation.index().isPresent()) {
            return Optional.of(told(compilation.index().get().blueprint(), directive));
        }
        session.sayLines(new TextReport()
                        .findings(List.of(new FileFindings(compilation.source(), compilation.diagnostics())), report)
                + "\n");
        session.say(file.at(region.line()) + ": " + compilation.source().name() + " has "
                + Tally.of(compilation.diagnostics()).words() + "; nothing was drawn");
        return Optional.empty();
    }

    /** The title, and what a view shows of it. */
    private static String told(Blueprint blueprint, Directive directive) {
        Wording wording = Wording.of(blueprint.header().language().tag());
        return directive
                .given(DrawingOptions.VIEW)
                .map(view -> "view." + view)
                .filter(key -> wording.find(key).isPresent())
                .map(key -> wording.text(key, blueprint.title()))
                .orElse(blueprint.title());
    }

    /** What the command writes to standard output, with the document's folder as its working folder. */
    private byte[] run(MarkdownFile file, Region region, Directive directive) {
        Surroundings around = session.surroundings();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        byte[] in = region.block()
                .filter(block -> directive.readsBlock())
                .map(BlueprintBlock::text)
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        Session there = new Session(
                new Surroundings(
                        new ByteArrayInputStream(in),
                        out,
                        new PrintStream(said, false, StandardCharsets.UTF_8),
                        file.folder(),
                        around.environment(),
                        () -> false),
                false);
        int exitCode = directive.run(there);
        boolean needed = directive.isImage() || exitCode == ExitCode.FINDINGS;
        boolean failed = exitCode > ExitCode.FINDINGS || (needed && out.size() == 0);
        if (failed) {
            throw problem(said.toString(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** The last line of what a command said, and before it the rest. */
    private static Problem problem(String said) {
        String text = said.stripTrailing();
        int line = text.lastIndexOf('\n') + 1;
        String sentence = text.substring(line);
        String ours = "blueline: ";
        return new Problem(
                sentence.startsWith(ours) ? sentence.substring(ours.length()) : sentence, text.substring(0, line));
    }
}
