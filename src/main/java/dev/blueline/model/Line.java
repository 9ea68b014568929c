package dev.blueline.model;

/** A line of the field, between two depths of a service. Depth 0 is the customer's side; see {@link BlueprintIndex#depth}. */
public enum Line {
    /** Between the customer and any provider; each crossing is a service encounter. */
    INTERACTION("interaction", 0),
    /** Between what the customer sees and what is out of sight. */
    VISIBILITY("visibility", 1),
    /** Between contact staff and those who support them. */
    INTERNAL_INTERACTION("internal-interaction", 2),
    /** Between operations and management (Fliess and Kleinaltenkamp 2004). */
    IMPLEMENTATION("implementation", 3);

    private final String word;
    private final int above;

    Line(String word, int above) {
        this.word = word;
        this.above = above;
    }

    /** The line's name in data files. */
    public String word() {
        return word;
    }

    /** The smaller of the two depths that this line lies between. */
    public int above() {
        return above;
    }
}
