package dev.blueline.model;

/** A line of the field, between two depths of a service. Depth 0 is the customer's side; see {@link BlueprintIndex#depth}. */
public enum Line {
    /** Between the customer and any provider; each crossing is a service encounter. */
    INTERACTION("interaction"),
    /** Between what the customer sees and what is out of sight. */
    VISIBILITY("visibility"),
    /** Between contact staff and those who support them. */
    INTERNAL_INTERACTION("internal-interaction"),
    /** Between operations and management (Fliess and Kleinaltenkamp 2004). */
    IMPLEMENTATION("implementation");

    private final String word;

    Line(String word) {
        this.word = word;
    }

    /** The line's name in data files. */
    public String word() {
        return word;
    }

    /** The smaller of the two depths that this line lies between. */
    public int above() {
        return ordinal();
    }
}
