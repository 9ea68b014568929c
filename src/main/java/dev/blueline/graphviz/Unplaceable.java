package dev.blueline.graphviz;

/** Says that Graphviz did not place a graph, why, and what may help, in one sentence. */
public final class Unplaceable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With this sentence. */
    public Unplaceable(String message) {
        super(message);
    }

    /** With this sentence, because of {@code cause}. */
    public Unplaceable(String message, Throwable cause) {
        super(message, cause);
    }
}
