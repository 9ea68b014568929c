package dev.blueline.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the file on its way into Markdown: what a reader sees is exactly what was written, whatever signs it is
 * made of. One form for table cells, headings, list items and body text, by the GitHub Flavored Markdown specification
 * 0.29: signs of the language get a backslash, a line break becomes {@code <br>}.
 *
 * <p>GitHub turns some signs into something else after Markdown has been read (mentions, issue numbers, emoji names,
 * formulas, bare addresses), where a backslash does not help; such a sign is wrapped in {@code <span>}, as GitHub's own
 * documentation does for the dollar.
 *
 * <p>The result is one line. It may follow a marker such as {@code -} or {@code #}, and is safe between {@code **} where
 * a space or the line's end stands outside.
 */
public final class MarkdownText {
    /** Signs of the language wherever they stand. */
    private static final String SIGNS = "\\`*_[]<>|~#";

    /** What would begin a list item, or underline a heading, if it came first: the sign to take the power from is last. */
    private static final Pattern MARKER = Pattern.compile("=|[-+](?=[-\\s]|$)|\\d{1,9}[.)](?=\\s|$)");

    private static final Pattern ENTITY = Pattern.compile("&[#A-Za-z]");
    private static final Pattern AFTER_READING = Pattern.compile(
            "\\$|@(?=\\S)|#(?=\\d)|:(?=//)|:(?=[A-Za-z0-9+_-]+:)|(?<=www)\\.", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Matcher entity;
    private final Matcher afterReading;
    private final StringBuilder markdown = new StringBuilder();

    private MarkdownText(String text) {
        this.text = text;
        this.entity = ENTITY.matcher(text);
        this.afterReading = AFTER_READING.matcher(text).useTransparentBounds(true);
    }

    /** {@code text} as Markdown, on one line; empty if it is empty. */
    public static String escape(String text) {
        return new MarkdownText(text).escape();
    }

    /** {@code text} as Markdown in bold; empty if it is empty. */
    public static String bold(String text) {
        return text.isEmpty() ? "" : "**" + escape(text) + "**";
    }

    private String escape() {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        Matcher first = MARKER.matcher(text);
        int marker = first.lookingAt() ? first.end() - 1 : -1;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\r') {
                boolean pair = sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                markdown.append("<br>");
                i += pair ? 1 : 0;
            } else if (i < start || i >= end) {
                markdown.append("&#").append((int) sign).append(';');
            } else {
                append(sign, i, i == marker);
            }
        }
        return markdown.toString();
    }

    private void append(char sign, int at, boolean marker) {
        if (isAt(afterReading, at)) {
            markdown.append("<span>").append(sign).append("</span>");
        } else if (marker || SIGNS.indexOf(sign) >= 0 || isAt(entity, at)) {
            markdown.append('\\').append(sign);
        } else {
            markdown.append(sign);
        }
    }

    private boolean isAt(Matcher matcher, int at) {
        return matcher.region(at, text.length()).lookingAt();
    }

    /** White space at the edges is cut by every reader of Markdown. */
    private static boolean isBlank(char sign) {
        return sign <= ' ' || Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
