package dev.blueline.layout.scene;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Role;

/** The shape of a box. It tells what the box is, without colour. */
public enum Shape {
    /** A rectangle with slightly round corners: what people do. */
    RECTANGLE,
    /** A rectangle with a bar at either side: what a system does. */
    BARRED,
    /** A rectangle with round ends: a wait. */
    PILL,
    /** A hexagon with a corner at either side: a decision. */
    HEXAGON,
    /** A diamond: a decision, where there is room for it. */
    DIAMOND,
    /** An ellipse: what the customer does, in the shapes of the Chinese tradition. */
    ELLIPSE,
    /** A lozenge: what the frontstage does, in the shapes of the Chinese tradition. */
    LOZENGE,
    /** Two level lines: support, in the shapes of the Chinese tradition. */
    PARALLEL;

    public static Shape of(Action action, Shapes shapes) {
        if (action.kind() == ActionKind.DECISION) {
            return HEXAGON;
        } else if (action.kind() == ActionKind.WAIT) {
            return PILL;
        } else if (shapes == Shapes.TRADITION) {
            return traditional(action.role());
        }
        return action.lane().technology() ? BARRED : RECTANGLE;
    }

    private static Shape traditional(Role role) {
        return switch (role) {
            case CUSTOMER -> ELLIPSE;
            case FRONTSTAGE -> LOZENGE;
            case SUPPORT -> PARALLEL;
            case EVIDENCE, BACKSTAGE, PARTNER, MANAGEMENT -> RECTANGLE;
        };
    }

    /** Whether it is narrower above and below than in the middle all the way, so that texts must be set into it. */
    public boolean tapers() {
        return this == ELLIPSE || this == LOZENGE || this == DIAMOND;
    }

    /**
     * How far the border lies from the middle.
     *
     * @param part how far up or down, or to either side, as a part of half the height or width: 0 to 1
     * @return the distance in the other direction, as a part of half the width or height: 0 to 1; a {@link #HEXAGON}
     *     counts as the rectangle around it, since connectors meet its corners and its level sides alone
     */
    public double reach(double part) {
        return switch (this) {
            case ELLIPSE -> Math.sqrt(1 - part * part);
            case LOZENGE, DIAMOND -> 1 - part;
            case RECTANGLE, BARRED, PILL, HEXAGON, PARALLEL -> 1;
        };
    }

    /**
     * How far from the middle of a side a connector may meet it, as a part of half the side: where a shape tapers, less
     * than all, so that those from above and those from the side keep their distance.
     */
    public double ports() {
        return switch (this) {
            case ELLIPSE -> 0.6;
            case LOZENGE, DIAMOND -> 0.4;
            case RECTANGLE, BARRED, PILL, HEXAGON, PARALLEL -> 1;
        };
    }

    /** The width, in pixels, that its border takes away from its texts. */
    public double taken() {
        return switch (this) {
            case HEXAGON -> 2 * (Sizes.POINT - 4);
            case BARRED, PILL -> 8;
            case RECTANGLE, PARALLEL, ELLIPSE, LOZENGE, DIAMOND -> 0;
        };
    }
}
