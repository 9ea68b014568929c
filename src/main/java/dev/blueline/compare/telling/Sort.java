package dev.blueline.compare.telling;

import dev.blueline.compare.Verb;

/** The few sorts of changes that a reader tells apart at a glance. */
public enum Sort {
    /** New. */
    ADDED("added"),
    /** Gone. */
    REMOVED("removed"),
    /** Elsewhere. */
    MOVED("moved"),
    /** Something about it is another. */
    CHANGED("changed");

    private final String word;

    Sort(String word) {
        this.word = word;
    }

    /** The sort that {@code verb} is of. */
    public static Sort of(Verb verb) {
        return switch (verb) {
            case ADDED -> ADDED;
            case REMOVED -> REMOVED;
            case MOVED -> MOVED;
            case REWORDED, CHANGED, RAISED, LOWERED, TIGHTENED, LOOSENED -> CHANGED;
        };
    }

    /** The word used in data files. */
    public String word() {
        return word;
    }
}
