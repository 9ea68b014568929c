package dev.blueline.compare;

/** What became of a thing. */
public enum Verb {
    /** It was not there before. */
    ADDED("added"),
    /** It is not there any more. */
    REMOVED("removed"),
    /** It stands elsewhere: in another lane, another step, another order. */
    MOVED("moved"),
    /** It is the same thing in other words. */
    REWORDED("reworded"),
    /** It is another one, and neither more nor less. */
    CHANGED("changed"),
    /** It is more. */
    RAISED("raised"),
    /** It is less. */
    LOWERED("lowered"),
    /** A standard that is harder to meet. */
    TIGHTENED("tightened"),
    /** A standard that is easier to meet. */
    LOOSENED("loosened");

    private final String word;

    Verb(String word) {
        this.word = word;
    }

    /** The word by which people and data files call it. */
    public String word() {
        return word;
    }
}
