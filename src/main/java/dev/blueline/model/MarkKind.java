package dev.blueline.model;

/** The kinds of marks, in the order a legend lists them, with the letter or sign on their badges. */
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
    MOMENT("moment", "M"),
    /** What hurts the customer. */
    PAIN("pain", "P"),
    /** What pleases the customer. */
    DELIGHT("delight", "L"),
    /** Where the service could be better. */
    OPPORTUNITY("opportunity", "O"),
    /** A thought for later. */
    IDEA("idea", "I"),
    /** Something nobody knows yet. */
    QUESTION("question", "Q"),
    /** A rule or a law that applies. */
    POLICY("policy", "§"),
    /** A value of a metric. */
    METRIC("metric", "K"),
    /** What people must learn. */
    TRAINING("training", "T"),
    /** Data that is used or kept. */
    DATA("data", "S"),
    /** A remark. */
    NOTE("note", "N");

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
