package dev.blueline.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes indented XML. Escapes every text, and leaves out characters that XML cannot hold. */
public final class XmlWriter {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** The line that a document in a file of its own begins with. */
    public XmlWriter declaration() {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    /** Begins an element; its attributes follow. */
    public XmlWriter begin(String element) {
        closeTag();
        indent();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element begun last. */
    public XmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    /** An attribute that is a number. */
    public XmlWriter attribute(String name, double value) {
        return attribute(name, number(value));
    }

    /** Ends the element begun last. */
    public XmlWriter end() {
        String element = open.pop();
        if (inTag) {
            out.append("/>\n");
            inTag = false;
        } else {
            indent();
            out.append("</").append(element).append(">\n");
        }
        return this;
    }

    /** Ends the element begun last, with {@code text} in it on the same line. */
    public XmlWriter end(String text) {
        String element = open.pop();
        out.append('>');
        inTag = false;
        escape(text, false);
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** Ends the element begun last with a style sheet in it; the lines are written as they are. */
    public XmlWriter endStyle(Iterable<String> lines) {
        String element = open.pop();
        out.append(">\n");
        inTag = false;
        for (String line : lines) {
            out.append("    ").append(line).append('\n');
        }
        indent();
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** A number with at most two decimals and no more digits than it needs. */
    public static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** What was written so far, in Unix line ends and with one at the end. */
    @Override
    public String toString() {
        return out.toString();
    }

    private void closeTag() {
        if (inTag) {
            out.append(">\n");
            inTag = false;
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text, boolean quotes) {
        text.codePoints().forEach(c -> {
            if (c == '&') {
                out.append("&amp;");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '"' && quotes) {
                out.append("&quot;");
            } else if ((c == '\n' || c == '\t' || c == '\r') && quotes) {
                out.append("&#").append(c).append(';');
            } else if (isXml(c)) {
                out.appendCodePoint(c);
            } else {
                out.append('\uFFFD');
            }
        });
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(int c) {
        return c == '\n'
                || c == '\t'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
