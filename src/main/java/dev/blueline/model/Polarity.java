package dev.blueline.model;

/** How a moment of truth turns out. */
public enum Polarity {
    /** It delights. */
    POSITIVE("positive", "+"),
    /** It passes. */
    NEUTRAL("neutral", "○"),
    /** It disappoints. */
    NEGATIVE("negative", "−");

    private final String word;
    private final String sign;

    Polarity(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** The keyword of the language, in English. */
    public String word() {
        return word;
    }

    /** The sign on the badge. */
    public String sign() {
        return sign;
    }
}
