package dev.blueline.report;

import dev.blueline.diagnostic.Severity;

/** The colours of a report, or none of them. The plain text says everything too. */
public final class Paint {
    private static final String RESET = "\033[0m";
    private static final String STRONG = "1";
    private static final String RED = "1;31";
    private static final String YELLOW = "1;33";
    private static final String CYAN = "1;36";
    private static final String BLUE = "34";

    private final boolean on;

    /** Colours, if they are {@code on}. */
    public Paint(boolean on) {
        this.on = on;
    }

    /** What is read first. */
    public String strong(String text) {
        return paint(STRONG, text);
    }

    /** What frames the rest: line numbers, bars, other places. */
    public String frame(String text) {
        return paint(BLUE, text);
    }

    /** What is as grave as {@code severity}. */
    public String grave(Severity severity, String text) {
        return paint(
                switch (severity) {
                    case ERROR -> RED;
                    case WARNING -> YELLOW;
                    case INFO -> CYAN;
                },
                text);
    }

    private String paint(String color, String text) {
        return on && !text.isEmpty() ? "\033[" + color + "m" + text + RESET : text;
    }
}
