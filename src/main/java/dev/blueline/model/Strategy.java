package dev.blueline.model;

/** What to do about a moment of truth: reinforce a good one, streamline a neutral one, recover a bad one. */
public enum Strategy {
    /** Make more of it. */
    REINFORCE("reinforce"),
    /** Make it quicker and easier. */
    STREAMLINE("streamline"),
    /** Make it good again. */
    RECOVER("recover");

    private final String word;

    Strategy(String word) {
        this.word = word;
    }

    /** The word of the language, in English. */
    public String word() {
        return word;
    }
}
