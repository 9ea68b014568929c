package dev.blueline.testing;

import dev.blueline.cli.Program;
import dev.blueline.cli.Surroundings;
import dev.blueline.compile.Renderers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the program inside the test, in a folder of the test's own, and keeps what it says. */
public final class CommandRun {
    /** A blueprint in which nothing is found. */
    public static final String CLEAN = """
            blueprint "Parcel" {
              step "Arrive" {
                evidence "Shop sign"
                customer "Shows the code"
                frontstage "Fetches the parcel"
                customer -> frontstage
              }
            }
            """;

    /** A blueprint with one warning. */
    public static final String WARNING = """
            blueprint "Parcel" {
              step "Arrive" {
                customer "Shows the code"
                frontstage "Fetches the parcel"
                customer -> frontstage
              }
              allow dead-end "There is none"
            }
            """;

    /** A blueprint with one error, so that there is no model of it. */
    public static final String BROKEN = """
            blueprint "Parcel" {
              step "Arrive" {
                customer "Shows the code"
                customer -> frontstge
              }
            }
            """;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private Renderers renderers = Renderers.standard();
    private byte[] in = new byte[0];
    private OutputStream out = new ByteArrayOutputStream();
    private boolean terminal;

    /**
     * What became of a run.
     *
     * @param exitCode what the shell is told
     * @param out standard output
     * @param err the other one
     */
    public record Outcome(int exitCode, String out, String err) {}

    private CommandRun(Path folder) {
        this.folder = folder;
    }

    /** A run in {@code folder}, without environment, input or terminal. */
    public static CommandRun in(Path folder) {
        return new CommandRun(folder);
    }

    /** With a file in the folder, and folders around it as needed. */
    public CommandRun file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With a file in the folder, and folders around it as needed. */
    public CommandRun file(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With something to read on standard input. */
    public CommandRun input(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** With something to read on standard input. */
    public CommandRun input(byte[] bytes) {
        in = bytes;
        return this;
    }

    /** With an environment variable. */
    public CommandRun environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** With a person looking. */
    public CommandRun terminal() {
        terminal = true;
        return this;
    }

    /** With other formats to draw in. */
    public CommandRun renderers(Renderers others) {
        renderers = others;
        return this;
    }

    /** With another standard output; what it gets is not kept. */
    public CommandRun output(OutputStream other) {
        out = other;
        return this;
    }

    /** Runs the program. */
    public Outcome run(String... arguments) {
        if (out instanceof ByteArrayOutputStream kept) {
            kept.reset();
        }
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(in),
                out,
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder,
                environment,
                () -> terminal);
        int exitCode = new Program(renderers, surroundings).run(List.of(arguments));
        return new Outcome(
                exitCode,
                out instanceof ByteArrayOutputStream kept ? kept.toString(StandardCharsets.UTF_8) : "",
                err.toString(StandardCharsets.UTF_8));
    }

    /** The text of a file in the folder. */
    public String text(String name) {
        try {
            return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file under the folder by its path with slashes, and the moment it was last written. */
    public Map<String, Long> files() {
        Map<String, Long> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.getLastModifiedTime(path).toMillis());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
