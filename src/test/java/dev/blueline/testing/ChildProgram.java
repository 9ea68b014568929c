package dev.blueline.testing;

import dev.blueline.cli.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A program in a machine of its own, started as the launcher does, which can be ended from outside as nothing else can. */
public final class ChildProgram implements AutoCloseable {
    /** Long enough for the most loaded machine. */
    private static final long MOST_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private ChildProgram(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Blueline in {@code folder}; what it says is kept in {@code notes}, another folder. */
    public static ChildProgram blueline(Path folder, Path notes, String... arguments) {
        return start(folder, notes, List.of(), Main.class, List.of(arguments));
    }

    /** Blueline with more options for Java. */
    public static ChildProgram blueline(Path folder, Path notes, List<String> options, String... arguments) {
        return start(folder, notes, options, Main.class, List.of(arguments));
    }

    /** Any program of the tests. */
    public static ChildProgram of(Class<?> main, Path folder, Path notes, String... arguments) {
        return start(folder, notes, List.of(), main, List.of(arguments));
    }

    private static ChildProgram start(
            Path folder, Path notes, List<String> options, Class<?> main, List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto"));
        words.addAll(options);
        words.addAll(List.of(
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        words.addAll(arguments);
        try {
            Path out = notes.resolve("out");
            Path err = notes.resolve("err");
            Process process = new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new ChildProgram(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a program started here can be ended by the signal of this name. Who starts the tests in the background of
     * a shell, or with {@code nohup}, has them and all they start pass over some.
     */
    public static boolean heeds(String signal) throws IOException {
        Path status = Path.of("/proc/self/status");
        int number = List.of("HUP", "INT").indexOf(signal);
        if (number < 0 || !Files.exists(status)) {
            return true;
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(ignored, 16) >> number & 1) == 0;
    }

    /** Sends the signal of this name, such as {@code INT}. */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits for its end; its exit code. */
    public int exitCode() {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("never ended, but said: " + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Waits until {@code condition} holds. */
    public void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("it never came to that, but said: " + out() + err());
            }
            pause(1);
        }
    }

    /** Lets some time pass, to meet the program at another place each time. */
    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** What it has printed so far. */
    public String out() {
        return text(out);
    }

    /** What it has said so far. */
    public String err() {
        return text(err);
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exitCode();
    }
}
