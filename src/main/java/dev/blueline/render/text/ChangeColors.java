package dev.blueline.render.text;

import dev.blueline.compare.telling.Sort;

/** The colours of what is told, or none of them. The plain text says everything too. */
final class ChangeColors {
    private static final String RESET = "\033[0m";
    private static final String STRONG = "1";
    private static final String FAINT = "2";
    private static final String RED = "31";
    private static final String GREEN = "32";
    private static final String YELLOW = "33";
    private static final String CYAN = "36";

    private final boolean on;

    ChangeColors(boolean on) {
        this.on = on;
    }

    /** What is read first. */
    String strong(String text) {
        return paint(STRONG, text);
    }

    /** What may be passed over. */
    String faint(String text) {
        return paint(FAINT, text);
    }

    /** What is of this sort. */
    String sort(Sort sort, String text) {
        return paint(
                switch (sort) {
                    case ADDED -> GREEN;
                    case REMOVED -> RED;
                    case MOVED -> CYAN;
                    case CHANGED -> YELLOW;
                },
                text);
    }

    private String paint(String color, String text) {
        return on && !text.isEmpty() ? "\033[" + color + "m" + text + RESET : text;
    }
}
