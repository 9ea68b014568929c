package dev.blueline.report;

import dev.blueline.diagnostic.Severity;

/**
 * What may be chosen about a report. A format passes over what it has no use for.
 *
 * @param color whether ANSI colour sequences are written
 * @param width the columns of a terminal that a source line may take, 40 or more; longer ones are cut
 * @param failOn the least severity of a finding that counts as a failure
 */
public record ReportOptions(boolean color, int width, Severity failOn) {
    /** The columns that are used where nothing is known of the terminal. */
    public static final int USUAL_WIDTH = 100;

    private static final int LEAST_WIDTH = 40;

    /** Plain text of the usual width, in which errors are failures. */
    public static final ReportOptions PLAIN = new ReportOptions(false, USUAL_WIDTH);

    /** Widens what is too narrow to read. */
    public ReportOptions {
        width = Math.max(LEAST_WIDTH, width);
    }

    /** Errors are failures. */
    public ReportOptions(boolean color, int width) {
        this(color, width, Severity.ERROR);
    }

    /** The same with another severity that counts as a failure. */
    public ReportOptions failOn(Severity severity) {
        return new ReportOptions(color, width, severity);
    }

    /** Whether {@code severity} counts as a failure. */
    boolean fails(Severity severity) {
        return severity.compareTo(failOn) <= 0;
    }
}
