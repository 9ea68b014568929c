package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds free room for labels of curves: where Graphviz meant them to be if that is free, else on the curve or beside it,
 * as near to its middle as there is room. What stands there already is kept in squares, so that only neighbours are looked
 * at. A label always finds a place, if need be away from its curve; none ever covers a box or another label.
 */
final class LabelSpots {
    private static final double SQUARE = 96;
    private static final double MARGIN = 2;
    /** Places along a curve that are tried, as parts of its length, in this order. */
    private static final double[] PARTS = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9
    };

    private static final int RINGS = 60;

    private final Map<Long, List<Rect>> squares = new HashMap<>();

    /** Takes {@code rect}: nothing is put there. */
    void take(Rect rect) {
        for (long key : keys(rect)) {
            squares.computeIfAbsent(key, at -> new ArrayList<>()).add(rect);
        }
    }

    /** Takes a place of this size for the label of a curve, and tells its middle. */
    Point find(Optional<Point> wanted, List<Point> curve, double width, double height) {
        Point found = search(wanted, curve, width, height);
        take(around(found, width, height));
        return found;
    }

    private Point search(Optional<Point> wanted, List<Point> curve, double width, double height) {
        if (wanted.isPresent() && isFree(wanted.get(), width, height)) {
            return wanted.get();
        }
        for (double side : new double[] {0, 1, -1}) {
            for (double part : PARTS) {
                Point at = beside(curve, part, side, width, height);
                if (isFree(at, width, height)) {
                    return at;
                }
            }
        }
        // Around the middle, further and further out.
        Point middle = beside(curve, 0.5, 0, width, height);
        for (int ring = 1; ring <= RINGS; ring++) {
            for (int turn = 0; turn < 4 * ring; turn++) {
                double angle = 2 * Math.PI * turn / (4 * ring);
                Point at = new Point(middle.x() + Math.cos(angle) * ring * 8, middle.y() + Math.sin(angle) * ring * 8);
                if (isFree(at, width, height)) {
                    return at;
                }
            }
        }
        return middle;
    }

    private boolean isFree(Point middle, double width, double height) {
        Rect rect = around(middle, width + 2 * MARGIN, height + 2 * MARGIN);
        for (long key : keys(rect)) {
            if (squares.getOrDefault(key, List.of()).stream().anyMatch(rect::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private static Rect around(Point middle, double width, double height) {
        return new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height);
    }

    /** On the curve, or to a side of it so that the label does not touch it where it is straight. */
    private static Point beside(List<Point> curve, double part, double side, double width, double height) {
        int parts = (curve.size() - 1) / 3;
        int piece = Math.min(parts - 1, (int) (part * parts));
        double t = part * parts - piece;
        Point a = curve.get(3 * piece);
        Point b = curve.get(3 * piece + 1);
        Point c = curve.get(3 * piece + 2);
        Point d = curve.get(3 * piece + 3);
        double x = cubic(a.x(), b.x(), c.x(), d.x(), t);
        double y = cubic(a.y(), b.y(), c.y(), d.y(), t);
        double dx = d.x() - a.x();
        double dy = d.y() - a.y();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double away = side * (Math.abs(dy) / length * width / 2 + Math.abs(dx) / length * height / 2 + 4);
        return new Point(x + dy / length * away, y - dx / length * away);
    }

    private static double cubic(double a, double b, double c, double d, double t) {
        double s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static List<Long> keys(Rect rect) {
        List<Long> keys = new ArrayList<>();
        for (long x = (long) Math.floor(rect.x() / SQUARE); x <= (long) Math.floor(rect.right() / SQUARE); x++) {
            for (long y = (long) Math.floor(rect.y() / SQUARE); y <= (long) Math.floor(rect.bottom() / SQUARE); y++) {
                keys.add((x << 32) ^ (y & 0xFFFFFFFFL));
            }
        }
        return keys;
    }
}
