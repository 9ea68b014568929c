package dev.blueline.layout;

import dev.blueline.graphviz.Placement.Route;
import dev.blueline.layout.scene.Curve;
import dev.blueline.layout.scene.Head;
import dev.blueline.layout.scene.Scene.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Makes finished curves of routes: with heads, and shortened so that no line shows at a tip. */
final class CurveShaper {
    private static final double HALF = 0.46;
    /** How much of a head's length the line stays away from the tip: it ends inside, where no gap can show. */
    private static final double INSIDE = 0.75;

    private CurveShaper() {}

    /**
     * A curve along {@code route}.
     *
     * @param x how far everything moves to the right
     * @param y how far everything moves down
     * @param head the length of a head
     * @param start whether it has a head where it begins
     * @param end whether it has a head where it ends
     */
    static Curve of(Route route, double x, double y, double head, boolean start, boolean end) {
        List<Point> path = new ArrayList<>();
        route.curve().forEach(spot -> path.add(new Point(spot.x() + x, spot.y() + y)));
        return of(path, head, start, end);
    }

    /** The same along cubic parts in the places where they are. */
    static Curve of(List<Point> points, double head, boolean start, boolean end) {
        List<Point> path = new ArrayList<>(points);
        List<Head> heads = new ArrayList<>();
        if (end) {
            heads.add(head(path, head));
        }
        if (start) {
            Collections.reverse(path);
            heads.add(head(path, head));
            Collections.reverse(path);
        }
        return new Curve(path, heads);
    }

    /** The head at the end of {@code path}, which is shortened to end inside it. */
    private static Head head(List<Point> path, double length) {
        Point tip = path.get(path.size() - 1);
        // Graphviz may end a curve in parts shorter than a head; such a part says nothing of where the curve comes
        // from.
        while (path.size() > 4 && distance(path.get(path.size() - 4), tip) <= length) {
            path.subList(path.size() - 3, path.size()).clear();
        }
        Point base = at(path, part(path, tip, length));
        split(path, part(path, tip, length * INSIDE));
        double size = distance(tip, base);
        double dx = size == 0 ? 0 : (tip.x() - base.x()) / size;
        double dy = size == 0 ? 0 : (tip.y() - base.y()) / size;
        double half = length * HALF;
        Point foot = new Point(tip.x() - dx * length, tip.y() - dy * length);
        return new Head(List.of(
                new Point(foot.x() - dy * half, foot.y() + dx * half),
                tip,
                new Point(foot.x() + dy * half, foot.y() - dx * half)));
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** Up to where the last cubic part keeps {@code length} from {@code tip}, 0 to 1. */
    private static double part(List<Point> path, Point tip, double length) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < 24; i++) {
            double middle = (low + high) / 2;
            if (distance(tip, at(path, middle)) > length) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The point at {@code part} of the last cubic part. */
    private static Point at(List<Point> path, double part) {
        List<Point> copy = new ArrayList<>(path.subList(path.size() - 4, path.size()));
        split(copy, part);
        return copy.get(3);
    }

    /** Ends the last cubic part at {@code part} of it (de Casteljau). */
    private static void split(List<Point> path, double part) {
        int first = path.size() - 4;
        for (int round = 1; round <= 3; round++) {
            for (int i = 3; i >= round; i--) {
                Point a = path.get(first + i - 1);
                Point b = path.get(first + i);
                path.set(first + i, new Point(a.x() + (b.x() - a.x()) * part, a.y() + (b.y() - a.y()) * part));
            }
        }
    }
}
