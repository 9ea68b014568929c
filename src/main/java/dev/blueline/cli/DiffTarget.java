package dev.blueline.cli;

import dev.blueline.compile.DiffFormat;
import dev.blueline.compile.RenderFormat;
import dev.blueline.compile.Renderers;
import dev.blueline.report.FileFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The format in which differences are told, and where to. Refuses what would lose a file: two results in one place, and
 * a result in the place of a blueprint.
 *
 * @param format the format
 * @param output what the output is called; empty for standard output
 * @param folder whether each pair gets a file of its own in a folder of that name
 */
record DiffTarget(DiffFormat format, Optional<String> output, boolean folder) {

    /**
     * What was asked for.
     *
     * @param formatWord the value of {@code -f}
     * @param outputWord the value of {@code -o}
     * @throws Problem if it cannot be done
     */
    static DiffTarget of(Optional<String> formatWord, Optional<String> outputWord, Session session) {
        Optional<DiffFormat> asked = formatWord.map(DiffTarget::format);
        if (outputWord.isEmpty() || outputWord.get().equals(Session.DASH)) {
            return new DiffTarget(asked.orElse(usual()), Optional.empty(), false);
        }
        String output = outputWord.get();
        if (output.isEmpty()) {
            throw new Problem("-o is followed by an empty name; give a file, a folder, or - for standard output");
        }
        if (BlueprintFiles.isBlueprint(output)) {
            throw new Problem("-o " + output + " is the name of a blueprint, which must not be replaced;"
                    + " give a name such as " + DrawingPlan.stem(output) + ".md");
        }
        if (output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(session.path(output))) {
            return new DiffTarget(asked.orElse(usual()), Optional.of(output), true);
        }
        Optional<String> ending = DrawingPlan.ending(output);
        Optional<DiffFormat> said = ending.flatMap(DiffTarget::named);
        if (asked.isPresent() && said.isPresent() && !asked.equals(said)) {
            throw new Problem("-o " + output + " says " + said.get().name() + " and -f says "
                    + asked.get().name() + "; leave one of them out");
        }
        DiffFormat format = asked.or(() -> said)
                .orElseThrow(() -> new Problem("-o " + output + " has no ending that says a format; the formats are "
                        + names() + ", and -f chooses one for any name"));
        return new DiffTarget(format, Optional.of(output), false);
    }

    /** The formats, as they are told. */
    static String names() {
        return DiffFormat.ALL.stream().map(DiffTarget::word).collect(Collectors.joining(", "));
    }

    /** The word that people ask for a format by: short where its ending is the usual word for it. */
    private static String word(DiffFormat format) {
        return format.name().equals("markdown") ? format.endings().get(0) : format.name();
    }

    private static DiffFormat usual() {
        return DiffFormat.ALL.get(0);
    }

    private static DiffFormat format(String word) {
        List<String> words = DiffFormat.ALL.stream().map(DiffTarget::word).toList();
        return named(word)
                .orElseThrow(
                        () -> Choices.unknown("there is no format " + word + " for differences", word, words, names()));
    }

    private static Optional<DiffFormat> named(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        return DiffFormat.ALL.stream()
                .filter(format ->
                        format.name().equals(plain) || format.endings().contains(plain))
                .findFirst();
    }

    /** Whether the format is a drawing, of which one holds one pair. */
    boolean isDrawn() {
        return Renderers.standard()
                .named(format.endings().get(0))
                .filter(RenderFormat::drawn)
                .isPresent();
    }

    /**
     * Makes sure that {@code pairs} can be told there.
     *
     * @throws Problem if they cannot
     */
    void require(List<DiffPair> pairs, Session session) {
        if (isDrawn() && !folder && pairs.size() > 1) {
            throw new Problem("a drawing holds one blueprint, and " + pairs.size()
                    + " are compared; give a folder: -o drawings/");
        }
        Map<Path, DiffPair> byFile = new HashMap<>();
        for (DiffPair pair : pairs) {
            Optional<String> name = file(pair);
            if (name.isPresent()) {
                Path path = session.path(name.get());
                DiffPair other = byFile.putIfAbsent(path.toAbsolutePath().normalize(), pair);
                if (folder && other != null) {
                    throw new Problem(
                            other.latest().name() + " and " + pair.latest().name() + " would both be told in "
                                    + name.get() + "; compare them one at a time with -o");
                }
                for (DiffPair each : pairs) {
                    if (each.paths().stream().anyMatch(input -> DrawingPlan.same(input, path))) {
                        throw new Problem("-o " + name.get() + " is one of the blueprints that are compared, which must"
                                + " not be replaced; give another name");
                    }
                }
            }
        }
    }

    /** The file in which {@code pair} is told; empty for standard output. */
    Optional<String> file(DiffPair pair) {
        if (!folder) {
            return output;
        }
        String path = pair.latest().name().equals(FileFindings.STANDARD_INPUT)
                ? "stdin"
                : pair.latest().name();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String stem = BlueprintFiles.title(name.substring(name.lastIndexOf(':') + 1));
        return output.map(folder -> (folder.endsWith("/") || folder.endsWith("\\") ? folder : folder + "/") + stem
                + ".diff." + format.endings().get(0));
    }

    /**
     * Writes {@code told}, and says so; into standard output, and says nothing.
     *
     * @param file the file
     * @throws Problem if it cannot be written
     */
    void write(Optional<String> file, byte[] told, Session session) {
        if (file.isEmpty()) {
            session.print(told);
            return;
        }
        Path path = session.path(file.get());
        Path parent = path.toAbsolutePath().getParent();
        try {
            if (folder) {
                Files.createDirectories(parent);
            }
            boolean written = OutputFile.write(path, told);
            session.say("-> " + file.get() + (written ? "" : " (unchanged)"));
        } catch (IOException e) {
            throw FileProblems.writing(file.get(), e);
        }
    }
}
