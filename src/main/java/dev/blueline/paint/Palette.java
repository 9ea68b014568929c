package dev.blueline.paint;

/** Which of its looks a {@link Colour} takes. */
public enum Palette {
    /** Dark on white. */
    LIGHT,
    /** Light on near black. */
    DARK,
    /** Black, white and greys, for paper. */
    MONO
}
