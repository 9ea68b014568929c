package dev.blueline.model;

/** Whether a flow goes on with the service or back into it. */
public enum FlowPath {
    /** On with the service. */
    FORWARD("forward"),
    /** Back to something done before, on purpose: {@code loop}. */
    LOOP("loop"),
    /** Out of a failure, or back from its repair: {@code recovery}. */
    RECOVERY("recovery");

    private final String word;

    FlowPath(String word) {
        this.word = word;
    }

    /** The word used in data files. */
    public String word() {
        return word;
    }
}
