package dev.blueline.report;

/**
 * What may be chosen about a report. A format passes over what it has no use for.
 *
 * @param color whether ANSI colour sequences are written
 * @param width the columns of a terminal that a source line may take, 40 or more; longer ones are cut
 */
public record ReportOptions(boolean color, int width) {
    /** The columns that are used where nothing is known of the terminal. */
    public static final int USUAL_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    /** Plain text of the usual width. */
    public static final ReportOptions PLAIN = new ReportOptions(false, USUAL_WIDTH);

    /** Widens what is too narrow to read. */
    public ReportOptions {
        width = Math.max(LEAST_WIDTH, width);
    }
}
