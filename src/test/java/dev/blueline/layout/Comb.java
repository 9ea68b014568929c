package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The way that two connectors may have in common: that from a port which both leave, or at which both arrive, to where
 * they part. Only connectors that look alike may share a port, and only one such way.
 */
final class Comb {
    private static final double EXACT = 0.001;

    private Comb() {}

    /** How long the two may run together; 0 if they may not. */
    static double common(Connector one, Connector other) {
        return length(shared(one, other));
    }

    /** What is left of {@code one} without the way it has in common with {@code other}, from where they part. */
    static Connector without(Connector one, Connector other) {
        List<Point> shared = shared(one, other);
        List<Point> way = new ArrayList<>(way(one, other));
        List<Point> rest = new ArrayList<>();
        rest.add(shared.get(shared.size() - 1));
        double passed = 0;
        for (int i = 0; i + 1 < way.size(); i++) {
            passed += distance(way.get(i), way.get(i + 1));
            if (passed > length(shared) + EXACT) {
                rest.add(way.get(i + 1));
            }
        }
        return new Connector(
                one.id(), one.from(), one.to(), one.kind(), one.path(), one.remote(), rest, one.label(), one.part());
    }

    /** Whether two stretches have one point in common at most, the end of both. */
    static boolean onlyTouch(Rect one, Rect other) {
        double x = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
        double y = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
        return Math.abs(x) < EXACT && Math.abs(y) < EXACT;
    }

    private static List<Point> shared(Connector one, Connector other) {
        boolean alike = one.kind() == other.kind() && one.path() == other.path() && one.remote() == other.remote();
        boolean leave = alike && one.start().equals(other.start());
        boolean arrive = alike && one.end().equals(other.end());
        List<Point> leaving = leave ? prefix(one.points(), other.points()) : List.of();
        List<Point> arriving = arrive ? prefix(reversed(one), reversed(other)) : List.of();
        return length(leaving) >= length(arriving) ? leaving : arriving;
    }

    /** The points of {@code one}, from the port that it shares. */
    private static List<Point> way(Connector one, Connector other) {
        return shared(one, other).get(0).equals(one.points().get(0))
                        && one.start().equals(other.start())
                ? one.points()
                : reversed(one);
    }

    private static List<Point> reversed(Connector connector) {
        List<Point> points = new ArrayList<>(connector.points());
        Collections.reverse(points);
        return points;
    }

    private static List<Point> prefix(List<Point> one, List<Point> other) {
        List<Point> prefix = new ArrayList<>();
        if (distance(one.get(0), other.get(0)) > EXACT) {
            return prefix;
        }
        prefix.add(one.get(0));
        for (int i = 1; i < Math.min(one.size(), other.size()); i++) {
            Point last = prefix.get(prefix.size() - 1);
            Point a = one.get(i);
            Point b = other.get(i);
            boolean level = Math.abs(a.y() - last.y()) < EXACT && Math.abs(b.y() - last.y()) < EXACT;
            boolean upright = Math.abs(a.x() - last.x()) < EXACT && Math.abs(b.x() - last.x()) < EXACT;
            boolean sameWay =
                    (a.x() - last.x()) * (b.x() - last.x()) > 0 || (a.y() - last.y()) * (b.y() - last.y()) > 0;
            if (!(level || upright) || !sameWay) {
                break;
            }
            prefix.add(distance(last, a) < distance(last, b) ? a : b);
            if (distance(a, b) > EXACT) {
                break;
            }
        }
        return prefix;
    }

    private static double length(List<Point> points) {
        double length = 0;
        for (int i = 0; i + 1 < points.size(); i++) {
            length += distance(points.get(i), points.get(i + 1));
        }
        return length;
    }

    private static double distance(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y());
    }
}
