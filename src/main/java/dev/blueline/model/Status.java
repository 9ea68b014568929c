package dev.blueline.model;

/** How well backed a statement is. */
public enum Status {
    /** Somebody saw it. */
    OBSERVED("observed"),
    /** Somebody believes it. */
    ASSUMED("assumed"),
    /** It is not so yet. */
    PROPOSED("proposed");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word of the language, in English. */
    public String word() {
        return word;
    }
}
