package dev.blueline.layout.routing;

/** The direction of a run. */
public enum Axis {
    /** From left to right or back; its zone is a row or a gap between rows. */
    HORIZONTAL,
    /** From top to bottom or back; its zone is a column or a gap between columns. */
    VERTICAL;

    /** The direction at a right angle. */
    public Axis other() {
        return this == HORIZONTAL ? VERTICAL : HORIZONTAL;
    }
}
