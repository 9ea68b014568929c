package dev.blueline.bench;

import dev.blueline.bench.Drawing.Route;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is counted in a drawing, the same for every maker of drawings. Works on polylines and rectangles alone.
 *
 * @param crossings pairs of flows, times how often one leads across the other; a flow that leads onto another and leaves
 *     it on the far side crosses it, one that leaves it on the near side does not
 * @param bends changes of direction
 * @param length pixels of all flows
 * @param throughBoxes pairs of a flow and a box that it touches without ending there, or whose inside it enters
 * @param shared pairs of flows, times the stretches they have in common, but for the way from a port of one box that
 *     both use to where they part
 * @param labelsOnBoxes pairs of a label and a box it covers
 * @param labelsOnLabels pairs of labels that overlap
 * @param labelsOnFlows pairs of a label and a flow of another label's or none that it covers
 * @param lost flows and labels that are not drawn
 * @param milliseconds how long the drawing took
 */
record Measures(
        long crossings,
        long bends,
        double length,
        long throughBoxes,
        long shared,
        long labelsOnBoxes,
        long labelsOnLabels,
        long labelsOnFlows,
        long lost,
        double milliseconds) {
    static final Measures NONE = new Measures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    private static final double SAME = 0.5;
    private static final double SHIFT = 0.013;

    /** Connectors through boxes, shared stretches and labels that collide, together. */
    long collisions() {
        return throughBoxes + shared + labelsOnBoxes + labelsOnLabels + labelsOnFlows;
    }

    Measures plus(Measures other) {
        return new Measures(
                crossings + other.crossings,
                bends + other.bends,
                length + other.length,
                throughBoxes + other.throughBoxes,
                shared + other.shared,
                labelsOnBoxes + other.labelsOnBoxes,
                labelsOnLabels + other.labelsOnLabels,
                labelsOnFlows + other.labelsOnFlows,
                lost + other.lost,
                milliseconds + other.milliseconds);
    }

    /** Measures {@code drawing}, of which {@code labels} labels were asked for. */
    static Measures of(Drawing drawing, int labels) {
        List<Route> routes = drawing.routes();
        long crossings = 0;
        long shared = 0;
        for (int i = 0; i < routes.size(); i++) {
            for (int j = 0; j < i; j++) {
                crossings += crossings(routes.get(i).points(), routes.get(j).points());
                shared += shared(routes.get(i), routes.get(j));
            }
        }
        long bends = 0;
        double length = 0;
        long through = 0;
        for (Route route : routes) {
            bends += Math.max(0, route.points().size() - 2);
            for (Segment segment : segments(route.points())) {
                length += segment.length();
            }
            through += throughBoxes(route, drawing.boxes());
        }
        List<Rect> places =
                routes.stream().map(Route::label).flatMap(Optional::stream).toList();
        long onBoxes = 0;
        long onLabels = 0;
        for (int i = 0; i < places.size(); i++) {
            Rect place = places.get(i);
            onBoxes += drawing.boxes().stream().filter(box -> cover(box, place)).count();
            onLabels += places.subList(0, i).stream()
                    .filter(other -> cover(other, place))
                    .count();
        }
        long lost = routes.stream().filter(Route::lost).count() + labels - places.size();
        return new Measures(
                crossings,
                bends,
                length,
                through,
                shared,
                onBoxes,
                onLabels,
                labelsOnFlows(routes),
                lost,
                drawing.milliseconds());
    }

    private static long labelsOnFlows(List<Route> routes) {
        long count = 0;
        for (int i = 0; i < routes.size(); i++) {
            if (routes.get(i).label().isEmpty()) {
                continue;
            }
            Rect place = inner(routes.get(i).label().orElseThrow());
            for (int j = 0; j < routes.size(); j++) {
                if (i != j && segments(routes.get(j).points()).stream().anyMatch(segment -> segment.meets(place))) {
                    count++;
                }
            }
        }
        return count;
    }

    private static long throughBoxes(Route route, List<Rect> boxes) {
        long count = 0;
        List<Segment> segments = segments(route.points());
        for (int i = 0; i < boxes.size(); i++) {
            Rect box = i == route.from() || i == route.to() ? inner(boxes.get(i)) : boxes.get(i);
            if (segments.stream().anyMatch(segment -> segment.meets(box))) {
                count++;
            }
        }
        return count;
    }

    /** Proper crossings; where the two touch, the fewest there are if one of them is moved by a hair. */
    static long crossings(List<Point> one, List<Point> other) {
        List<Segment> still = segments(other);
        if (!touch(segments(one), still)) {
            return crossingSegments(segments(one), still);
        }
        long least = Long.MAX_VALUE;
        for (double dx : new double[] {-SHIFT, SHIFT}) {
            for (double dy : new double[] {-SHIFT, SHIFT}) {
                List<Point> moved = one.stream()
                        .map(point -> new Point(point.x() + dx, point.y() + dy))
                        .toList();
                least = Math.min(least, crossingSegments(segments(moved), still));
            }
        }
        return least;
    }

    private static boolean touch(List<Segment> ones, List<Segment> others) {
        for (Segment one : ones) {
            for (Segment other : others) {
                if (one.touches(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long crossingSegments(List<Segment> ones, List<Segment> others) {
        long count = 0;
        for (Segment one : ones) {
            for (Segment other : others) {
                count += one.crosses(other) ? 1 : 0;
            }
        }
        return count;
    }

    private static long shared(Route one, Route other) {
        double free = 0;
        for (boolean oneStart : new boolean[] {true, false}) {
            for (boolean otherStart : new boolean[] {true, false}) {
                if ((oneStart ? one.from() : one.to()) == (otherStart ? other.from() : other.to())) {
                    free = Math.max(free, common(way(one, oneStart), way(other, otherStart)));
                }
            }
        }
        double total = 0;
        long stretches = 0;
        for (Segment a : segments(one.points())) {
            for (Segment b : segments(other.points())) {
                double overlap = a.overlap(b);
                total += overlap;
                stretches += overlap > 0 ? 1 : 0;
            }
        }
        return total > free + 4 * SAME ? Math.max(1, stretches - (free > 0 ? 1 : 0)) : 0;
    }

    private static List<Point> way(Route route, boolean fromStart) {
        List<Point> way = new ArrayList<>(route.points());
        if (!fromStart) {
            java.util.Collections.reverse(way);
        }
        return way;
    }

    /** How far two ways are one, from their first points on. */
    private static double common(List<Point> one, List<Point> other) {
        double common = 0;
        for (int i = 0; i + 1 < one.size() && i + 1 < other.size() && near(one.get(i), other.get(i)); i++) {
            common += new Segment(one.get(i), one.get(i + 1)).overlap(new Segment(other.get(i), other.get(i + 1)));
        }
        return common;
    }

    private static boolean near(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < SAME && Math.abs(a.y() - b.y()) < SAME;
    }

    private static Rect inner(Rect rect) {
        return new Rect(
                rect.x() + SAME,
                rect.y() + SAME,
                Math.max(0, rect.width() - 2 * SAME),
                Math.max(0, rect.height() - 2 * SAME));
    }

    private static boolean cover(Rect one, Rect other) {
        return inner(one).overlaps(inner(other));
    }

    private static List<Segment> segments(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            segments.add(new Segment(points.get(i), points.get(i + 1)));
        }
        return segments;
    }

    /** A straight stretch. */
    private record Segment(Point from, Point to) {
        double length() {
            return Math.hypot(to.x() - from.x(), to.y() - from.y());
        }

        private boolean level() {
            return Math.abs(from.y() - to.y()) < SAME;
        }

        private boolean upright() {
            return Math.abs(from.x() - to.x()) < SAME;
        }

        private double left() {
            return Math.min(from.x(), to.x());
        }

        private double right() {
            return Math.max(from.x(), to.x());
        }

        private double top() {
            return Math.min(from.y(), to.y());
        }

        private double bottom() {
            return Math.max(from.y(), to.y());
        }

        boolean crosses(Segment other) {
            return side(other.from) * side(other.to) < 0 && other.side(from) * other.side(to) < 0;
        }

        private double side(Point point) {
            return Math.signum(
                    (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x()));
        }

        /** Whether an end of one lies on the other, or nearly so. */
        boolean touches(Segment other) {
            boolean near = left() < other.right() + SAME
                    && other.left() < right() + SAME
                    && top() < other.bottom() + SAME
                    && other.top() < bottom() + SAME;
            return near && (on(other.from) || on(other.to) || other.on(from) || other.on(to));
        }

        private boolean on(Point point) {
            double reach = Math.max(0, Math.min(1, along(point)));
            double x = from.x() + reach * (to.x() - from.x());
            double y = from.y() + reach * (to.y() - from.y());
            return Math.hypot(point.x() - x, point.y() - y) < SAME;
        }

        private double along(Point point) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double square = dx * dx + dy * dy;
            return square == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / square;
        }

        /** How long the stretch is that both have in common; less than a pixel counts as none. */
        double overlap(Segment other) {
            double common = 0;
            if (level() && other.level() && Math.abs(from.y() - other.from.y()) < SAME) {
                common = Math.min(right(), other.right()) - Math.max(left(), other.left());
            } else if (upright() && other.upright() && Math.abs(from.x() - other.from.x()) < SAME) {
                common = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
            }
            return common > 2 * SAME ? common : 0;
        }

        /** Whether it has a point in {@code rect}, its outline included. */
        boolean meets(Rect rect) {
            double first = 0;
            double last = 1;
            double[] starts = {from.x(), from.y()};
            double[] ways = {to.x() - from.x(), to.y() - from.y()};
            double[] lows = {rect.x(), rect.y()};
            double[] highs = {rect.right(), rect.bottom()};
            for (int i = 0; i < 2; i++) {
                if (ways[i] == 0) {
                    if (starts[i] < lows[i] || starts[i] > highs[i]) {
                        return false;
                    }
                    continue;
                }
                double a = (lows[i] - starts[i]) / ways[i];
                double b = (highs[i] - starts[i]) / ways[i];
                first = Math.max(first, Math.min(a, b));
                last = Math.min(last, Math.max(a, b));
            }
            return first <= last;
        }
    }
}
