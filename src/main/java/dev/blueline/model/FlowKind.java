package dev.blueline.model;

/** What a flow means. */
public enum FlowKind {
    /** One after the other: {@code ->}. */
    SEQUENCE("sequence", "->"),
    /** Both must agree: {@code <->}. */
    EXCHANGE("exchange", "<->"),
    /** Something is told: {@code ~>}. */
    INFORMATION("information", "~>");

    private final String word;
    private final String arrow;

    FlowKind(String word, String arrow) {
        this.word = word;
        this.arrow = arrow;
    }

    /** The word used in data files. */
    public String word() {
        return word;
    }

    /** The arrow of the language. */
    public String arrow() {
        return arrow;
    }
}
