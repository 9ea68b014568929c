package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds free room for labels of curves: where Graphviz meant them to be if that is free, else on the curve or beside it,
 * as near to its middle as there is room. What stands there already is kept in squares, so that only neighbours are looked
 * at. A label always finds a place, if need be away from its curve; none ever covers a box or another label, and none
 * stands on another curve unless there is no room else nearby.
 */
final class LabelSpots {
    private static final double SQUARE = 96;
    private static final double MARGIN = 2;
    /** Places along a curve that are tried, as parts of its length, in this order. */
    private static final double[] PARTS = {
        0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9
    };

    private static final int RINGS = 60;
    /** How far from its curve a label goes rather than stand on another one, in rings. */
    private static final int NEAR_RINGS = 5;
    /** Curves are kept as pieces about this long. */
    private static final double PIECE = 8;

    private final Map<Long, List<Rect>> squares = new HashMap<>();
    private final Map<Long, List<Piece>> pieces = new HashMap<>();

    /** A short piece of a curve. */
    private record Piece(List<Point> curve, Rect rect) {}

    /** Takes {@code rect}: nothing is put there. */
    void take(Rect rect) {
        for (long key : keys(rect)) {
            squares.computeIfAbsent(key, at -> new ArrayList<>()).add(rect);
        }
    }

    /** Takes note of {@code curve}: labels of others keep off it where they can. */
    void pass(List<Point> curve) {
        for (int i = 0; i + 3 < curve.size(); i += 3) {
            Point before = curve.get(i);
            Point end = curve.get(i + 3);
            int count = 1 + (int) Math.ceil(Math.hypot(end.x() - before.x(), end.y() - before.y()) / PIECE);
            for (int step = 1; step <= count; step++) {
                Point next = at(curve, i, (double) step / count);
                Rect rect = new Rect(
                        Math.min(before.x(), next.x()) - 1,
                        Math.min(before.y(), next.y()) - 1,
                        Math.abs(next.x() - before.x()) + 2,
                        Math.abs(next.y() - before.y()) + 2);
                for (long key : keys(rect)) {
                    pieces.computeIfAbsent(key, at -> new ArrayList<>()).add(new Piece(curve, rect));
                }
                before = next;
            }
        }
    }

    /** Takes a place of this size for the label of a curve, and tells its middle. */
    Point find(Optional<Point> wanted, List<Point> curve, double width, double height) {
        Predicate<Point> free = at -> isFree(at, width, height);
        Predicate<Point> alone = free.and(at -> isOffOthers(at, width, height, curve));
        Point found = search(wanted, curve, width, height, NEAR_RINGS, alone)
                .or(() -> search(wanted, curve, width, height, RINGS, free))
                .orElseGet(() -> beside(curve, 0.5, 0, width, height));
        take(around(found, width, height));
        return found;
    }

    private static Optional<Point> search(
            Optional<Point> wanted, List<Point> curve, double width, double height, int rings, Predicate<Point> fits) {
        if (wanted.filter(fits).isPresent()) {
            return wanted;
        }
        for (double side : new double[] {0, 1, -1}) {
            for (double part : PARTS) {
                Point at = beside(curve, part, side, width, height);
                if (fits.test(at)) {
                    return Optional.of(at);
                }
            }
        }
        // Around the middle, further and further out.
        Point middle = beside(curve, 0.5, 0, width, height);
        for (int ring = 1; ring <= rings; ring++) {
            for (int turn = 0; turn < 4 * ring; turn++) {
                double angle = 2 * Math.PI * turn / (4 * ring);
                Point at = new Point(middle.x() + Math.cos(angle) * ring * 8, middle.y() + Math.sin(angle) * ring * 8);
                if (fits.test(at)) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
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

    private boolean isOffOthers(Point middle, double width, double height, List<Point> own) {
        Rect rect = around(middle, width, height);
        for (long key : keys(rect)) {
            if (pieces.getOrDefault(key, List.of()).stream()
                    .anyMatch(piece -> piece.curve() != own && rect.overlaps(piece.rect()))) {
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
        Point on = at(curve, 3 * piece, part * parts - piece);
        double dx = curve.get(3 * piece + 3).x() - curve.get(3 * piece).x();
        double dy = curve.get(3 * piece + 3).y() - curve.get(3 * piece).y();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double away = side * (Math.abs(dy) / length * width / 2 + Math.abs(dx) / length * height / 2 + 4);
        return new Point(on.x() + dy / length * away, on.y() - dx / length * away);
    }

    /** The point of a curve at {@code t}, 0 to 1, of the cubic part that begins with its point {@code first}. */
    private static Point at(List<Point> curve, int first, double t) {
        Point a = curve.get(first);
        Point b = curve.get(first + 1);
        Point c = curve.get(first + 2);
        Point d = curve.get(first + 3);
        return new Point(cubic(a.x(), b.x(), c.x(), d.x(), t), cubic(a.y(), b.y(), c.y(), d.y(), t));
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
