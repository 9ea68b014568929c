package dev.blueline.model;

/** Which state of the service a blueprint shows. */
public enum State {
    /** As it works today. */
    AS_IS("as-is"),
    /** As it is planned. */
    TO_BE("to-be"),
    /** As it should be one day. */
    TARGET("target");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The word of the language, in English. */
    public String word() {
        return word;
    }
}
