package dev.blueline.markdown;

/** Headings, with one blank line before and behind each. */
public final class Headings {
    private static final int DEEPEST = 6;

    private Headings() {}

    /** Appends a heading of {@code level}, or of the deepest there is; its text is finished Markdown. */
    public static void append(StringBuilder page, int level, String text) {
        gap(page);
        page.append("#".repeat(Math.min(level, DEEPEST)))
                .append(' ')
                .append(text)
                .append("\n\n");
    }

    /** Sees to a blank line at the end of {@code page}. */
    public static void gap(StringBuilder page) {
        if (page.length() > 1 && page.charAt(page.length() - 2) != '\n') {
            page.append('\n');
        }
    }
}
