package dev.blueline.cli;

import dev.blueline.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code init}: writes a small blueprint to begin with. Never touches a file that is there. */
final class InitCommand implements Command {
    private static final String USUAL = "service" + BlueprintFiles.ENDING;
    private static final String LANGUAGE = "--language";
    private static final List<String> LANGUAGES = List.of("en", "zh");

    @Override
    public String name() {
        return "init";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "[OPTIONS] [FILE]",
                        List.of(
                                "Writes a small blueprint with comments, to begin with. A file that is there already is"
                                        + " never touched.",
                                "",
                                "Exit code: 0 when it was written, 2 when it cannot be or the command was not"
                                        + " understood, 3 for a mistake in Blueline."),
                        List.of(
                                "blueline init                              " + USUAL + " in this folder",
                                "blueline init hotel.blueprint              another name",
                                "blueline init 酒店.blueprint --language zh   中文关键字",
                                "blueline init - | blueline render -        see at once what it draws"))
                .addPositional(Options.arguments(
                        "FILE", "The file to write, or - for standard output (default: " + USUAL + ")"))
                .addOption(Options.value(
                        "LANGUAGE", "Language of the file, keywords included: en or zh (default: en)", LANGUAGE));
        return Options.common(spec);
    }

    @Override
    public int run(ParseResult parsed, Session session) {
        String language = Choices.check(LANGUAGE, parsed.matchedOptionValue(LANGUAGE, LANGUAGES.get(0)), LANGUAGES);
        List<String> arguments = Options.arguments(parsed);
        if (arguments.size() > 1) {
            throw new Problem("init writes one file, and " + arguments.size() + " names are given");
        }
        String name = arguments.isEmpty() ? USUAL : arguments.get(0);
        String starter = starter(language);
        if (name.equals(Session.DASH)) {
            session.print(starter);
            return ExitCode.FINE;
        }
        write(name, session.path(name), starter);
        session.say(name + " is written; draw it: blueline render " + Shell.word(name));
        return ExitCode.FINE;
    }

    private static void write(String name, Path file, String starter) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new Problem(name + " is a folder; name the file in it: blueline init "
                    + Shell.word((name.endsWith("/") ? name : name + "/") + USUAL));
        }
        if (!name.endsWith(BlueprintFiles.ENDING)) {
            throw new Problem("a blueprint's name ends in " + BlueprintFiles.ENDING + ": blueline init "
                    + Shell.word(name + BlueprintFiles.ENDING) + "; the language is chosen with --language");
        }
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Problem(name + " is there already and stays as it is; choose another name: blueline init FILE");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Problem(name + " cannot be written: there is no such folder; make it first");
        }
        try {
            OutputFile.write(file, starter.replace(USUAL, named(file)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw FileProblems.writing(name, e);
        }
    }

    /** How a command below the file's own folder names it, on one line whatever its name. */
    private static String named(Path file) {
        return Shell.word(Printable.text(file.toAbsolutePath().getFileName().toString()));
    }

    private static String starter(String language) {
        String resource = "/dev/blueline/starter/" + language + BlueprintFiles.ENDING;
        try (InputStream in = InitCommand.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
