package dev.blueline.cli;

import dev.blueline.graphviz.Engine;
import dev.blueline.graphviz.Unplaceable;
import dev.blueline.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The program {@code dot} on the path, through pipes: nothing of the user's text goes anywhere else. It is not trusted: it
 * may be anything, say anything and never end. When Blueline is ended, so is it.
 */
final class DotProgram implements Engine {
    private static final int MOST_SECONDS = 300;
    private static final int MOST_BYTES = 256 << 20;
    private static final int MOST_COMPLAINTS = 400;
    private static final String INSTEAD = "; leave --engine out for the Graphviz that comes with Blueline";

    private final String program;
    private final int seconds;

    DotProgram() {
        this("dot", MOST_SECONDS);
    }

    /** The program of this name or path, which may take so many seconds. */
    DotProgram(String program, int seconds) {
        this.program = program;
        this.seconds = seconds;
    }

    @Override
    public String answer(String source) {
        Process process;
        try {
            process = new ProcessBuilder(program, "-Tjson0").start();
        } catch (IOException e) {
            throw new Unplaceable("there is no program dot on the path; install Graphviz, or leave --engine out", e);
        }
        Thread end = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return answer(process, source.getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unplaceable("interrupted while dot placed the graph", e);
        } finally {
            process.destroyForcibly();
            forget(end);
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // Blueline ends, and dot with it.
            end.interrupt();
        }
    }

    /** Writing, reading and listening go on at once: a program that fills one pipe waits until somebody empties it. */
    private String answer(Process process, byte[] source) throws InterruptedException {
        start(() -> write(process, source));
        FutureTask<String> complaints = beside(() -> complaints(process.getErrorStream()));
        FutureTask<byte[]> reading = beside(() -> process.getInputStream().readNBytes(MOST_BYTES));
        byte[] answer;
        try {
            answer = reading.get(seconds, TimeUnit.SECONDS);
            if (answer.length == MOST_BYTES) {
                throw new Unplaceable("dot writes without end, so it is not Graphviz" + INSTEAD);
            }
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new TimeoutException();
            }
        } catch (TimeoutException e) {
            throw new Unplaceable(
                    "dot did not place the graph within " + seconds
                            + " seconds; show a part of it with --step or --phase",
                    e);
        } catch (ExecutionException e) {
            throw new Unplaceable(
                    "what dot says cannot be read: " + e.getCause().getMessage() + INSTEAD, e);
        }
        if (process.exitValue() != 0) {
            throw new Unplaceable("dot failed with exit code " + process.exitValue() + said(complaints) + INSTEAD);
        }
        return new String(answer, StandardCharsets.UTF_8);
    }

    private static String said(FutureTask<String> complaints) throws InterruptedException {
        try {
            String said =
                    complaints.get(1, TimeUnit.SECONDS).lines().findFirst().orElse("");
            return said.isBlank() ? "" : " and says: " + Printable.text(said.strip());
        } catch (ExecutionException | TimeoutException e) {
            return "";
        }
    }

    private static String complaints(InputStream errors) throws IOException {
        String first = new String(errors.readNBytes(MOST_COMPLAINTS), StandardCharsets.UTF_8);
        errors.transferTo(OutputStream.nullOutputStream());
        return first;
    }

    /** A program that does not read to the end says by its exit code why. */
    private static void write(Process process, byte[] source) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(source);
        } catch (IOException ended) {
            // nobody reads any more
        }
    }

    private static <T> FutureTask<T> beside(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        start(task);
        return task;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "dot");
        thread.setDaemon(true);
        thread.start();
    }
}
