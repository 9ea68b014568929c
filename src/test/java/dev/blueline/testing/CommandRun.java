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
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
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
        return run(new ByteArrayOutputStream(), arguments);
    }

    /** Starts the program beside the test, for a run that ends only when it is told to. */
    public Going start(String... arguments) {
        return new Going(this, arguments);
    }

    private Outcome run(ByteArrayOutputStream err, String... arguments) {
        if (out instanceof ByteArrayOutputStream kept) {
            kept.reset();
        }
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

    /** A run that goes on beside the test. It is closed by being interrupted, as by Ctrl-C. */
    public static final class Going implements AutoCloseable {
        /** Long enough for the most loaded machine; a test that fails waits so long, one that passes never does. */
        private static final long MOST_SECONDS = 60;

        private final CommandRun run;
        private final ByteArrayOutputStream err = new ByteArrayOutputStream();
        private final AtomicReference<Outcome> outcome = new AtomicReference<>();
        private final Thread thread;

        private Going(CommandRun run, String... arguments) {
            this.run = run;
            this.thread = new Thread(() -> outcome.set(run.run(err, arguments)), "going");
            thread.setDaemon(true);
            thread.start();
        }

        /** Everything said so far. */
        public String said() {
            return err.toString(StandardCharsets.UTF_8);
        }

        /** Everything printed so far. */
        public String printed() {
            return run.out instanceof ByteArrayOutputStream kept ? kept.toString(StandardCharsets.UTF_8) : "";
        }

        /** Waits until {@code words} have been said so many {@code times}. */
        public Going awaitSaid(String words, int times) {
            return await(
                    "said “" + words + "” " + times + " times",
                    () -> said().split(Pattern.quote(words), -1).length > times);
        }

        /** Waits until {@code words} have been said. */
        public Going awaitSaid(String words) {
            return awaitSaid(words, 1);
        }

        /** Waits until {@code condition} holds. */
        public Going await(String what, BooleanSupplier condition) {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end || (!thread.isAlive() && !condition.getAsBoolean())) {
                    throw new AssertionError("never " + what + ", but said:\n" + said() + "and printed:\n" + printed());
                }
                pause();
            }
            return this;
        }

        private static void pause() {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Waits until the program ends by itself. */
        public Outcome ended() {
            try {
                thread.join(TimeUnit.SECONDS.toMillis(MOST_SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Optional.ofNullable(outcome.get())
                    .orElseThrow(() -> new AssertionError("never ended, but said:\n" + said()));
        }

        /** Ends it; what became of it. */
        public Outcome end() {
            thread.interrupt();
            return ended();
        }

        @Override
        public void close() {
            end();
        }
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
