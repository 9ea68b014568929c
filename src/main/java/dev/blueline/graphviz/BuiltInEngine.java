package dev.blueline.graphviz;

/** Graphviz as Java classes, in a thread whose stack is deep enough for any graph. */
final class BuiltInEngine {
    private static final long STACK = 512L << 20;

    private String result = "";
    private Throwable failure;

    String answer(String source) {
        Thread thread =
                new Thread(null, () -> result = new CompiledGraphviz().render(source, "json0"), "graphviz", STACK);
        thread.setUncaughtExceptionHandler((failed, thrown) -> failure = thrown);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unplaceable("interrupted while Graphviz placed the graph", e);
        }
        if (failure instanceof Unplaceable said) {
            throw said;
        } else if (failure != null) {
            throw new Unplaceable("Graphviz could not place the graph", failure);
        }
        return result;
    }
}
