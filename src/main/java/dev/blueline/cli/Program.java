package dev.blueline.cli;

import dev.blueline.compile.Renderers;
import dev.blueline.text.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The whole program but for the streams of the system. The first argument is the command; picocli reads what follows
 * it, and is told of that one command alone, because describing all of them would be a good part of a short run.
 */
public final class Program {
    private static final List<String> HELP = List.of("help", "--help", "-h");
    private static final List<String> VERSION = List.of("--version", "-V", "version");

    private final List<Command> commands;
    private final Surroundings surroundings;

    /** A program that can write what is in {@code renderers}. */
    public Program(Renderers renderers, Surroundings surroundings) {
        this.commands = List.of(
                new RenderCommand(renderers),
                new CheckCommand(),
                new DiffCommand(),
                new ListCommand(),
                new DocsCommand(this::command),
                new FmtCommand(),
                new InitCommand(),
                new RulesCommand(),
                new ExplainCommand());
        this.surroundings = surroundings;
    }

    /** Runs what {@code arguments} ask for, and never throws; the exit code. */
    public int run(List<String> arguments) {
        Session session = new Session(surroundings, arguments.contains(Options.DEBUG));
        try {
            return run(arguments, session);
        } catch (Problem problem) {
            session.say(problem);
            return ExitCode.USAGE;
        } catch (RuntimeException | Error e) {
            session.sayMistake(e);
            return ExitCode.INTERNAL;
        }
    }

    private int run(List<String> arguments, Session session) {
        if (arguments.isEmpty()) {
            session.sayLines(Overview.TEXT);
            return ExitCode.USAGE;
        }
        String first = arguments.get(0);
        List<String> rest = arguments.subList(1, arguments.size());
        if (HELP.contains(first)) {
            return help(rest, session);
        }
        if (VERSION.contains(first)) {
            session.print("blueline " + version() + "\n");
            return ExitCode.FINE;
        }
        Command command = command(first).orElseThrow(() -> unknown(first, session));
        CommandSpec spec = command.spec();
        CommandLine line = new CommandLine(spec).setExpandAtFiles(false);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(rest.toArray(String[]::new));
        } catch (ParameterException e) {
            throw UsageProblems.of(e, spec, command.name());
        }
        if (parsed.isUsageHelpRequested()) {
            session.print(line.getUsageMessage(Ansi.OFF));
            return ExitCode.FINE;
        }
        return command.run(parsed, session);
    }

    private int help(List<String> words, Session session) {
        Optional<String> asked =
                words.stream().filter(word -> !word.startsWith("-")).findFirst();
        if (asked.isEmpty() || HELP.contains(asked.get())) {
            session.print(Overview.TEXT);
            return ExitCode.FINE;
        }
        Command command = command(asked.get()).orElseThrow(() -> unknown(asked.get(), session));
        session.print(new CommandLine(command.spec()).getUsageMessage(Ansi.OFF));
        return ExitCode.FINE;
    }

    private Optional<Command> command(String word) {
        return commands.stream().filter(command -> command.name().equals(word)).findFirst();
    }

    private Problem unknown(String word, Session session) {
        if (word.startsWith("-") && !word.equals(Session.DASH)) {
            return new Problem("the command comes first, and then options such as " + word
                    + "; `blueline help` lists the commands");
        }
        boolean file =
                word.equals(Session.DASH) || BlueprintFiles.isBlueprint(word) || Files.exists(session.path(word));
        if (file) {
            return new Problem("the command comes before the file: blueline render " + Shell.word(word)
                    + ", or blueline check " + Shell.word(word));
        }
        List<String> names = commands.stream().map(Command::name).toList();
        return new Problem("there is no command " + word
                + Spelling.nearest(word, names)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; `blueline help` lists the commands"));
    }

    /** The version of this program. */
    static String version() {
        Properties properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/dev/blueline/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
