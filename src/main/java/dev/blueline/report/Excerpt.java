package dev.blueline.report;

import dev.blueline.source.LineMap;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.text.Printable;
import java.util.function.UnaryOperator;

/**
 * The lines of a source that a finding speaks of, with line numbers and with the ranges underlined. Of a range over
 * many lines the first and the last one are shown.
 */
final class Excerpt {
    private final SourceFile source;
    private final Paint paint;
    private final int width;
    private final int gutter;
    private final StringBuilder text = new StringBuilder();
    private int lastLine = -1;
    private String lastText = "";

    /**
     * An empty one.
     *
     * @param lastLine the highest line number that will be shown
     */
    Excerpt(SourceFile source, Paint paint, int width, int lastLine) {
        this.source = source;
        this.paint = paint;
        this.gutter = Integer.toString(lastLine).length() + 1;
        this.width = width - gutter - " | ".length();
    }

    /** The number of the last line that is shown for {@code span}. */
    static int lastLine(SourceFile source, Span span) {
        return source.lines().lineAt(trimmed(source, span).end());
    }

    /**
     * Shows {@code span}.
     *
     * @param sign what it is underlined with
     * @param label what is said of it beside the line, or nothing
     * @param color for the line and the label
     */
    void add(Span span, String sign, String label, UnaryOperator<String> color) {
        Span range = trimmed(source, span);
        LineMap lines = source.lines();
        int first = lines.lineAt(range.start());
        int last = lines.lineAt(range.end());
        if (first == last) {
            line(first, range, sign, label, color);
            return;
        }
        line(first, new Span(range.start(), endOfText(first)), sign, "", color);
        if (last > first + 1) {
            text.append(" ".repeat(gutter - 1)).append(paint.frame("...")).append('\n');
            lastLine = last - 1;
        }
        line(last, new Span(startOfText(last), range.end()), sign, label, color);
    }

    /** Adds what should be done, in as many lines as it takes. */
    void help(String help) {
        note("help: ", help);
    }

    /** Adds what the program can do about it. */
    void fix(String fix) {
        note("fix: ", fix);
    }

    private void note(String word, String help) {
        String margin = " ".repeat(gutter) + " " + paint.frame("=") + " " + paint.strong(word.strip()) + " ";
        for (String line : Printable.wrapped(help, width - word.length())) {
            text.append(margin).append(line).append('\n');
            margin = " ".repeat(gutter + " = ".length() + word.length());
        }
    }

    private void line(int line, Span range, String sign, String label, UnaryOperator<String> color) {
        DisplayLine.Marked marked = new DisplayLine(source, line, range.start(), width).mark(range, width);
        boolean again = line == lastLine && marked.text().equals(lastText);
        if (!again) {
            if (lastLine != line - 1) {
                row("", "");
            }
            row(Integer.toString(line), marked.text());
        }
        lastLine = line;
        lastText = marked.text();
        String underline = sign.repeat(marked.length()) + (label.isEmpty() ? "" : " " + label);
        row("", " ".repeat(marked.indent()) + color.apply(underline));
    }

    private void row(String number, String content) {
        text.append(paint.frame(" ".repeat(gutter - number.length()) + number + " |"));
        text.append(content.isEmpty() ? "" : " ").append(content).append('\n');
    }

    private int endOfText(int line) {
        Span span = source.lines().line(line);
        return span.start() + source.slice(span).stripTrailing().length();
    }

    private int startOfText(int line) {
        Span span = source.lines().line(line);
        return span.end() - source.slice(span).stripLeading().length();
    }

    /** A range that ends with a line's end, or with blank lines, ends where its text does. */
    private static Span trimmed(SourceFile source, Span span) {
        Span range = source.within(span);
        if (range.length() == 0) {
            return range;
        }
        return new Span(
                range.start(),
                range.start() + Math.max(1, source.slice(range).stripTrailing().length()));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
