package dev.blueline.graphviz;

import com.dylibso.chicory.wasm.ChicoryException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A thread that loads Graphviz, waits for one graph, and places it: with a stack of its own, as deep as any graph needs,
 * and with an end, since a thousand edges this way and that can take hours.
 */
final class GraphvizThread {
    /** Bytes. Graphviz calls itself deeply for nested clusters alone; what is not used costs nothing. */
    private static final long STACK = 64L << 20;

    /** Thirty times what a blueprint of three hundred actions takes. */
    private static final int MOST_SECONDS = 60;

    private static final String SMALLER = "; show a part of it with --step or --phase";
    private static final String OTHER_ENGINE = "; show a part of it with --step or --phase, or install Graphviz and add"
            + " --engine dot, which is several times as fast";

    private final CompletableFuture<String> source = new CompletableFuture<>();
    private final FutureTask<String> task =
            new FutureTask<>(() -> new CompiledGraphviz().render(source.get(), "json0"));
    private final Thread thread = new Thread(null, task, "graphviz", STACK);

    GraphvizThread() {
        thread.setDaemon(true);
    }

    /** Starts it. Should the machine have no room for it, that is told once there is a graph. */
    void start() {
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            task.cancel(false);
        }
    }

    /**
     * The graph, placed.
     *
     * @throws Unplaceable if it cannot be, or not in time
     */
    String answer(String graph) {
        if (task.isCancelled()) {
            throw new Unplaceable("there is no memory left for Graphviz; end other programs, or allow more of it");
        }
        source.complete(graph);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw unplaceable(e.getCause());
        } catch (TimeoutException e) {
            throw new Unplaceable(
                    "Graphviz did not place the graph within " + MOST_SECONDS + " seconds" + OTHER_ENGINE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unplaceable("interrupted while Graphviz placed the graph", e);
        } finally {
            thread.interrupt();
        }
    }

    private static Unplaceable unplaceable(Throwable failure) {
        if (failure instanceof Unplaceable said) {
            return said;
        } else if (failure instanceof OutOfMemoryError) {
            return new Unplaceable("the graph needs more memory than there is" + SMALLER, failure);
        } else if (failure instanceof StackOverflowError || failure instanceof ChicoryException) {
            return new Unplaceable(
                    "the graph is too deep or too large for the Graphviz built in" + OTHER_ENGINE, failure);
        }
        return new Unplaceable("Graphviz could not place the graph: " + failure, failure);
    }
}
