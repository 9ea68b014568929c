package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of straight and bent parts, in absolute places.
 *
 * @param parts its parts; the first is a {@link Pen#MOVE}
 */
public record Path(List<Part> parts) {

    /** Takes a copy of the list. */
    public Path {
        parts = List.copyOf(parts);
    }

    /** How a part is drawn. */
    public enum Pen {
        /** To its point, without drawing. */
        MOVE('M'),
        /** Straight to its point. */
        LINE('L'),
        /** Bent by its first point, to its second. */
        QUADRATIC('Q'),
        /** Bent by its first and second point, to its third. */
        CUBIC('C'),
        /** Straight to where the path began; no points. */
        CLOSE('Z');

        private final char letter;

        Pen(char letter) {
            this.letter = letter;
        }

        /** The letter of the command in SVG. */
        public char letter() {
            return letter;
        }
    }

    /**
     * A part of a path.
     *
     * @param pen how it is drawn
     * @param points its points; it ends at the last one
     */
    public record Part(Pen pen, List<Point> points) {
        /** Takes a copy of the list. */
        public Part {
            points = List.copyOf(points);
        }
    }

    /** Begins a path. */
    public static Builder from(Point start) {
        return new Builder().add(Pen.MOVE, start);
    }

    /** Begins a path of cubic pieces: the first point, then two control points and the end of each piece. */
    static Builder through(List<Point> points) {
        Builder path = from(points.get(0));
        for (int i = 1; i < points.size(); i += 3) {
            path.cubic(points.get(i), points.get(i + 1), points.get(i + 2));
        }
        return path;
    }

    /** Puts a path together, part by part. */
    public static final class Builder {
        private final List<Part> parts = new ArrayList<>();

        private Builder() {}

        /** Goes on straight. */
        public Builder line(Point to) {
            return add(Pen.LINE, to);
        }

        /** Goes on in a bend whose corner is {@code control}. */
        public Builder quadratic(Point control, Point to) {
            return add(Pen.QUADRATIC, control, to);
        }

        /** Goes on in a curve that leaves towards {@code first} and arrives from {@code second}. */
        public Builder cubic(Point first, Point second, Point to) {
            return add(Pen.CUBIC, first, second, to);
        }

        /** The path, open. */
        public Path end() {
            return new Path(parts);
        }

        /** The path, closed. */
        public Path close() {
            return add(Pen.CLOSE).end();
        }

        private Builder add(Pen pen, Point... points) {
            parts.add(new Part(pen, List.of(points)));
            return this;
        }
    }
}
