package dev.blueline.source;

/** A text and the name it is spoken of by. Holds what was read; never reads a file itself. */
public final class SourceFile {
    private final String name;
    private final String text;
    private final LineMap lines;

    /**
     * Takes a text as it was read.
     *
     * @param name a path, or {@code <stdin>}
     * @param text the whole text, without a byte order mark
     */
    public SourceFile(String name, String text) {
        this.name = name;
        this.text = text;
        this.lines = new LineMap(text);
    }

    /** The path, or another name for people. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The lines of the text. */
    public LineMap lines() {
        return lines;
    }

    /** The part of {@code span} that lies in the text. */
    public Span within(Span span) {
        return new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
    }

    /** The characters that {@code span} covers, which lies in the text. */
    public String slice(Span span) {
        return text.substring(span.start(), span.end());
    }
}
