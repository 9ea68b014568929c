package dev.blueline.layout.routing;

/** A side of a box. */
public enum Side {
    /** Towards lower columns. */
    LEFT(0, Axis.HORIZONTAL, -1, 0),
    /** Towards higher columns. */
    RIGHT(1, Axis.HORIZONTAL, 1, 0),
    /** Towards lower rows. */
    TOP(2, Axis.VERTICAL, 0, -1),
    /** Towards higher rows. */
    BOTTOM(3, Axis.VERTICAL, 0, 1);

    private final int index;
    private final Axis axis;
    private final int dx;
    private final int dy;

    Side(int index, Axis axis, int dx, int dy) {
        this.index = index;
        this.axis = axis;
        this.dx = dx;
        this.dy = dy;
    }

    /** The direction of a run that ends at this side. */
    public Axis axis() {
        return axis;
    }

    /** Whether this side faces higher indices: right or bottom. */
    public boolean facesHigh() {
        return dx + dy > 0;
    }

    /** The place of this side in {@link #values()}. */
    int index() {
        return index;
    }

    /** The side at the place {@code index}. */
    static Side at(int index) {
        return switch (index) {
            case 0 -> LEFT;
            case 1 -> RIGHT;
            case 2 -> TOP;
            default -> BOTTOM;
        };
    }

    int dx() {
        return dx;
    }

    int dy() {
        return dy;
    }
}
