package dev.blueline.model;

/** How grave something is. */
public enum Level {
    /** Hardly anybody minds. */
    LOW("low"),
    /** It is noticed. */
    MEDIUM("medium"),
    /** It decides. */
    HIGH("high");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The word of the language, in English. */
    public String word() {
        return word;
    }
}
