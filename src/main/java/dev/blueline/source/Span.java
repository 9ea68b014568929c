package dev.blueline.source;

/**
 * A stretch of a source text, as two UTF-16 offsets.
 *
 * @param start offset of the first character, 0 or more
 * @param end offset behind the last character, {@code start} or more
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** Refuses a stretch that runs backwards. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The smallest span that holds this one and {@code other}. */
    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The number of UTF-16 units in this span. */
    public int length() {
        return end - start;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
