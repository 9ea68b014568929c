package dev.blueline.cli;

import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What a region of a document asks for: a command of Blueline as people type it, of those that only read. Written in the
 * words of the command line and read by the same descriptions of its options.
 *
 * @param command what is run
 * @param parsed its words
 */
record Directive(Command command, ParseResult parsed) {
    static final String FORMAT = "-f";
    static final String OUTPUT = "-o";
    static final String ALT = "--alt";

    /** The commands a document may ask for. {@code source} is known to documents alone. */
    static final List<String> COMMANDS = List.of("render", "check", "diff", "list", "source");

    /** The commands that draw, and may be told where the drawing goes. */
    private static final Set<String> DRAWING = Set.of("render", "diff");

    /** The names of Markdown among formats. */
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");

    /** The formats that a page shows as an image. */
    private static final Set<String> IMAGES = Set.of("svg", "png");

    private static final List<Command> OWN = List.of(new SourceCommand());

    /** Options that say what is shown and how. All others write, go on for ever, judge, or are for a person at a terminal. */
    private static final Set<String> OPTIONS = Set.of(
            "--format",
            "--output",
            ALT,
            DrawingOptions.VIEW,
            DrawingOptions.BY,
            "--phase",
            "--step",
            "--lane",
            "--role",
            "--max-width",
            "--variant",
            "--theme",
            "--scale",
            "--id-prefix",
            "--for",
            "--lines",
            "--sort",
            "--state",
            "--owner",
            "--git",
            "--profile",
            "--today",
            "--baseline",
            "--config",
            "--no-config");

    /**
     * What {@code line} asks for.
     *
     * @param commands the commands of the command line, by name
     * @throws Problem if it asks for nothing that a document can have
     */
    static Directive of(String line, Function<String, Optional<Command>> commands) {
        List<String> words = Shell.words(line);
        if (words.isEmpty()) {
            throw new Problem(
                    "nothing is asked for; write a command behind `blueline:`, such as render hotel.blueprint");
        }
        Command command = command(words.get(0), commands);
        CommandSpec spec = command.spec();
        if (DRAWING.contains(command.name())) {
            spec.addOption(Options.value("TEXT", "What is said where the image cannot be seen", ALT));
        }
        Directive directive = new Directive(command, parsed(spec, command, words.subList(1, words.size())));
        directive.checkOptions();
        return directive;
    }

    private static Command command(String word, Function<String, Optional<Command>> commands) {
        Optional<Command> command =
                OWN.stream().filter(own -> own.name().equals(word)).findFirst().or(() -> commands.apply(word));
        if (command.isPresent() && COMMANDS.contains(word)) {
            return command.get();
        }
        String choice = "choose from " + String.join(", ", COMMANDS);
        if (command.isPresent()) {
            throw new Problem(word + " is not for documents; " + choice);
        }
        throw new Problem("there is no directive " + word
                + Spelling.nearest(word, COMMANDS)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; " + choice));
    }

    private static ParseResult parsed(CommandSpec spec, Command command, List<String> words) {
        try {
            return new CommandLine(spec).setExpandAtFiles(false).parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw UsageProblems.of(e, spec, command.name());
        }
    }

    private void checkOptions() {
        for (OptionSpec option : parsed.matchedOptions()) {
            if (option.longestName().equals(DrawingOptions.ENGINE)) {
                throw new Problem(DrawingOptions.ENGINE
                        + " is not for documents, which are the same on every machine; leave it out");
            }
            boolean output = option.longestName().equals("--output");
            if (!OPTIONS.contains(option.longestName()) || (output && !DRAWING.contains(command.name()))) {
                throw new Problem(
                        option.longestName() + " is not for documents, whose regions only read; leave it out");
            }
        }
        if (isImage() && !IMAGES.contains(format())) {
            throw new Problem("a page shows no " + format() + "; choose svg or png, or -f md for a text between the"
                    + " markers");
        }
        if (!isImage() && Options.given(parsed, OUTPUT).isPresent()) {
            throw new Problem("-f md goes between the markers; leave -o out");
        }
        if (!isImage() && parsed.hasMatchedOption(ALT)) {
            throw new Problem(ALT + " is for images; leave it out");
        }
        if (!isImage() && takesFormat() && !MARKDOWN.contains(format())) {
            throw new Problem("a region takes Markdown, and -f " + format() + " is none; write -f md or leave it out");
        }
        given(OUTPUT)
                .flatMap(Directive::ending)
                .filter(ending -> !ending.equals(format()))
                .ifPresent(ending -> {
                    throw new Problem(
                            "-o ends with ." + ending + " and -f says " + format() + "; leave one of them out");
                });
    }

    /** The arguments that are no options. */
    List<String> arguments() {
        return Options.arguments(parsed);
    }

    /** Whether it speaks of the blueprint that stands in the region. */
    boolean readsBlock() {
        return arguments().contains(Session.DASH);
    }

    /** Whether the region is to hold an image, and not what the command prints. */
    boolean isImage() {
        return switch (command.name()) {
            case "render" -> !MARKDOWN.contains(format());
            case "diff" -> IMAGES.contains(format());
            default -> false;
        };
    }

    /** The format that is asked for: by name, by the ending of a file, or by saying nothing. */
    String format() {
        return given(FORMAT)
                .or(() -> given(OUTPUT).flatMap(Directive::ending))
                .orElseGet(() -> command.name().equals("render") ? "svg" : "md");
    }

    /** The value of {@code option}, if the command has it and it was given. */
    Optional<String> given(String option) {
        return parsed.commandSpec().findOption(option) == null ? Optional.empty() : Options.given(parsed, option);
    }

    private boolean takesFormat() {
        return parsed.commandSpec().findOption(FORMAT) != null;
    }

    /**
     * Runs it: what it has to say goes to standard output in the format that the region takes.
     *
     * @return the exit code of the command
     */
    int run(Session session) {
        try {
            return command.run(parsed(command.spec(), command, words()), session);
        } catch (Problem problem) {
            session.say(problem);
            return ExitCode.USAGE;
        }
    }

    /** What is handed on to the command, whose result goes to standard output in the format that the region takes. */
    private List<String> words() {
        List<String> words = new ArrayList<>();
        if (takesFormat()) {
            words.addAll(List.of(FORMAT, format()));
        }
        if (command.name().equals("render") || isImage()) {
            words.addAll(List.of(OUTPUT, Session.DASH));
        }
        words.addAll(optionWords(Set.of("--format", "--output", ALT)));
        words.addAll(arguments());
        return words;
    }

    /** What the options say that make one drawing of a blueprint another than the usual one. */
    List<String> distinctions() {
        List<String> words =
                optionWords(Set.of("--format", "--output", ALT, "--id-prefix", "--config", "--no-config", "--git"));
        return words.stream().filter(word -> !word.startsWith("--")).toList();
    }

    private List<String> optionWords(Set<String> without) {
        List<String> words = new ArrayList<>();
        for (Map.Entry<String, OptionSpec> option : byName().entrySet()) {
            if (without.contains(option.getKey())) {
                continue;
            }
            if (option.getValue().arity().max() == 0) {
                words.add(option.getKey());
            }
            for (String value : option.getValue().arity().max() == 0
                    ? List.<String>of()
                    : option.getValue().originalStringValues()) {
                words.add(option.getKey());
                words.add(value);
            }
        }
        return words;
    }

    private Map<String, OptionSpec> byName() {
        Map<String, OptionSpec> options = new LinkedHashMap<>();
        parsed.matchedOptions().forEach(option -> options.put(option.longestName(), option));
        return options;
    }

    /** What follows the last dot of a file's name. */
    private static Optional<String> ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean file = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
        return file && dot < name.length() - 1 ? Optional.of(name.substring(dot + 1)) : Optional.empty();
    }
}
