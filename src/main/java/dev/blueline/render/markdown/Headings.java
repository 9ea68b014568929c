package dev.blueline.render.markdown;

/** Headings, with one blank line before and behind each. */
final class Headings {
    private Headings() {}

    /** Appends a heading of {@code level}; its text is finished Markdown. */
    static void append(StringBuilder page, int level, String text) {
        if (page.length() > 1 && page.charAt(page.length() - 2) != '\n') {
            page.append('\n');
        }
        page.append("#".repeat(level)).append(' ').append(text).append("\n\n");
    }
}
