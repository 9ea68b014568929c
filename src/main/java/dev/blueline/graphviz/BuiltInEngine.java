package dev.blueline.graphviz;

import java.util.concurrent.atomic.AtomicReference;

/** Graphviz as Java classes. Every graph gets one of its own, so that none depends on those placed before it. */
final class BuiltInEngine {
    private static final AtomicReference<GraphvizThread> AHEAD = new AtomicReference<>();

    private BuiltInEngine() {}

    /** Begins to load it, beside whatever is done until the graph is known. */
    static void prepare() {
        GraphvizThread started = new GraphvizThread();
        if (AHEAD.compareAndSet(null, started)) {
            started.start();
        }
    }

    static String answer(String source) {
        GraphvizThread thread = AHEAD.getAndSet(null);
        if (thread == null) {
            thread = new GraphvizThread();
            thread.start();
        }
        return thread.answer(source);
    }
}
