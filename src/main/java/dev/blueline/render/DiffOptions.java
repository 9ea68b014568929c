package dev.blueline.render;

/**
 * What may be chosen about how differences are told. A format passes over what it has no use for.
 *
 * @param drawing what may be chosen about a drawing of them
 * @param color whether ANSI colour sequences are written, into text for a terminal
 * @param width the columns of that terminal, {@value #LEAST_WIDTH} or more; longer lines go on in the next
 */
public record DiffOptions(RenderOptions drawing, boolean color, int width) {
    /** The columns that are used where nothing is known of the terminal. */
    public static final int USUAL_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    /** Nothing chosen. */
    public static final DiffOptions DEFAULT = new DiffOptions(RenderOptions.DEFAULT, false, USUAL_WIDTH);

    /** Widens what is too narrow to read. */
    public DiffOptions {
        width = Math.max(LEAST_WIDTH, width);
    }
}
