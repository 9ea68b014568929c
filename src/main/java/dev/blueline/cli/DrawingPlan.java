package dev.blueline.cli;

import dev.blueline.compile.RenderFormat;
import dev.blueline.compile.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides what is drawn, in which format and where to, before anything is read or written. Refuses what would lose a
 * file: two drawings in one place, and a drawing in the place of a blueprint.
 *
 * @param format the format of all drawings
 * @param drawings what is to be drawn, in the order it was asked for
 */
record DrawingPlan(RenderFormat format, List<Drawing> drawings) {

    /**
     * Makes the plan.
     *
     * @param inputs the blueprints, each once
     * @param formatWord the value of {@code -f}
     * @param outputWord the value of {@code -o}
     * @throws Problem if it cannot be done
     */
    static DrawingPlan of(
            List<Input> inputs,
            Optional<String> formatWord,
            Optional<String> outputWord,
            Renderers renderers,
            Session session) {
        Optional<RenderFormat> asked = formatWord.map(word -> format(word, renderers));
        if (outputWord.isEmpty()) {
            RenderFormat format = asked.orElse(renderers.usual());
            return new DrawingPlan(format, checked(besideInputs(inputs, format, session)));
        }
        String output = outputWord.get();
        if (output.isEmpty()) {
            throw new Problem("-o is followed by an empty name; give a file, a folder, or - for standard output");
        }
        if (output.equals(Session.DASH)) {
            if (inputs.size() > 1) {
                throw new Problem("standard output takes one drawing, and " + inputs.size()
                        + " blueprints are given; give a folder: -o drawings/");
            }
            return new DrawingPlan(asked.orElse(renderers.usual()), List.of(Drawing.toStandardOutput(inputs.get(0))));
        }
        if (BlueprintFiles.isBlueprint(output)) {
            throw new Problem("-o " + output + " is the name of a blueprint, which a drawing must not replace;"
                    + " give a name such as "
                    + stem(output) + "." + asked.orElse(renderers.usual()).ending());
        }
        Path path = session.path(output);
        boolean folder = output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(path);
        if (!folder && inputs.size() == 1) {
            checkEnding(output, asked, renderers);
            List<Drawing> one = checked(List.of(Drawing.toFile(inputs.get(0), output, session)));
            return new DrawingPlan(asked.orElseGet(() -> formatOf(output, renderers)), one);
        }
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Problem(output + " is a file, and " + several(inputs) + " a folder; give one: -o drawings/");
        }
        if (!folder && ending(output).flatMap(renderers::named).isPresent()) {
            throw new Problem(
                    "-o " + output + " names one file, and " + several(inputs) + " a folder; give one: -o drawings/");
        }
        RenderFormat format = asked.orElse(renderers.usual());
        return new DrawingPlan(format, checked(intoFolder(inputs, output, format, session)));
    }

    /** Refuses a file whose ending says another format than {@code -f}, or nothing while {@code -f} says nothing either. */
    private static void checkEnding(String output, Optional<RenderFormat> asked, Renderers renderers) {
        Optional<String> ending = ending(output);
        Optional<RenderFormat> said = ending.flatMap(renderers::named);
        if (asked.isPresent() && said.isPresent() && !asked.equals(said)) {
            throw new Problem("-o " + output + " says " + said.get().ending() + " and -f says "
                    + asked.get().ending() + "; leave one of them out");
        }
        if (asked.isEmpty() && ending.isEmpty()) {
            throw new Problem(
                    output + " has no ending that says a format; write -o " + output + "/ for a folder, or -o " + output
                            + "." + renderers.usual().ending());
        }
    }

    private static String several(List<Input> inputs) {
        return inputs.size() == 1 ? "a drawing needs" : "the drawings of " + inputs.size() + " blueprints need";
    }

    private static RenderFormat format(String word, Renderers renderers) {
        List<String> words = renderers.formats().stream()
                .flatMap(format -> format.endings().stream())
                .toList();
        return renderers
                .named(word)
                .orElseThrow(() -> Choices.unknown("there is no format " + word, word, words, names(renderers)));
    }

    private static RenderFormat formatOf(String output, Renderers renderers) {
        Optional<String> ending = ending(output);
        return ending.isEmpty()
                ? renderers.usual()
                : renderers
                        .named(ending.get())
                        .orElseThrow(() -> new Problem("-o " + output + ": no format has the ending ." + ending.get()
                                + "; the formats are " + names(renderers) + ", and -f chooses one for any name"));
    }

    private static String names(Renderers renderers) {
        return renderers.formats().stream().map(RenderFormat::ending).collect(Collectors.joining(", "));
    }

    private static List<Drawing> besideInputs(List<Input> inputs, RenderFormat format, Session session) {
        List<Drawing> drawings = new ArrayList<>();
        for (Input input : inputs) {
            if (input.isStandardInput()) {
                if (inputs.size() > 1) {
                    throw new Problem("nothing says where the drawing of standard input goes;"
                            + " give a folder for all drawings: -o drawings/");
                }
                drawings.add(Drawing.toStandardOutput(input));
            } else {
                String name = stem(input.name()) + "." + format.ending();
                drawings.add(Drawing.toFile(input, name, session));
            }
        }
        return drawings;
    }

    private static List<Drawing> intoFolder(List<Input> inputs, String folder, RenderFormat format, Session session) {
        String prefix = folder.endsWith("/") || folder.endsWith("\\") ? folder : folder + "/";
        List<Drawing> drawings = new ArrayList<>();
        for (Input input : inputs) {
            String file = input.path()
                    .map(path -> stem(String.valueOf(path.getFileName())))
                    .orElse("stdin");
            String name = prefix + file + "." + format.ending();
            drawings.add(Drawing.intoFolder(input, name, session));
        }
        return drawings;
    }

    private static List<Drawing> checked(List<Drawing> drawings) {
        Map<Path, Drawing> byOutput = new HashMap<>();
        for (Drawing drawing : drawings) {
            if (drawing.output().isEmpty()) {
                continue;
            }
            Path output = drawing.output().get();
            Drawing other = byOutput.putIfAbsent(output.toAbsolutePath().normalize(), drawing);
            if (other != null) {
                throw new Problem(other.input().name() + " and "
                        + drawing.input().name() + " would both be drawn to " + drawing.outputName()
                        + "; rename one, or draw them one at a time with -o");
            }
            for (Drawing each : drawings) {
                if (each.input().path().filter(path -> same(path, output)).isPresent()) {
                    throw new Problem("-o " + drawing.outputName() + " is the blueprint "
                            + each.input().name() + " itself, which the drawing must not replace;"
                            + " give another name");
                }
            }
        }
        return drawings;
    }

    static boolean same(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** The name without its ending. */
    static String stem(String name) {
        return ending(name)
                .map(ending -> name.substring(0, name.length() - ending.length() - 1))
                .orElse(name);
    }

    /** What follows the last dot of the file's name, if it has a name before the dot. */
    static Optional<String> ending(String name) {
        int start = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        int dot = name.lastIndexOf('.');
        return dot > start && dot < name.length() - 1 ? Optional.of(name.substring(dot + 1)) : Optional.empty();
    }
}
