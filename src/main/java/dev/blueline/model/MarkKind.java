package dev.blueline.model;

/** The kinds of marks, in the order a legend lists them, with the letter or sign of the field. */
public enum MarkKind {
    /** Where the service may go wrong: F (Shostack 1984). */
    FAIL("fail", "F"),
    /** Where the customer waits: W. */
    WAIT("wait", "W"),
    /** A decision: D. */
    DECISION("decision", "D"),
    /** A moment designed to be felt: E. */
    EXPERIENCE("experience", "E"),
    /** A moment of truth; its polarity is drawn with it. */
    MOMENT("moment", "M");

    private final String word;
    private final String letter;

    MarkKind(String word, String letter) {
        this.word = word;
        this.letter = letter;
    }

    /** The keyword of the language, in English. */
    public String word() {
        return word;
    }

    /** The letter on the badge, before its number. */
    public String letter() {
        return letter;
    }
}
