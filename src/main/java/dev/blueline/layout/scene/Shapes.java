package dev.blueline.layout.scene;

/** Which shapes the boxes take. */
public enum Shapes {
    /** Rectangles, and other shapes for waits, decisions and systems. */
    STANDARD,
    /**
     * The shapes of a Chinese tradition: customer actions are ellipses, the frontstage's are lozenges, the backstage's
     * rectangles, support stands between level lines. Decisions and waits keep their own, and so does what lasts into later steps: no lozenge is that long.
     */
    TRADITION
}
