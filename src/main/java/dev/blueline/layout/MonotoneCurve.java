package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A smooth curve through points from left to right, as cubic pieces. It never rises above or falls below the two points
 * that a piece joins, and turns back only at points: M. Steffen, "A simple method for monotonic interpolation in one
 * dimension", Astronomy and Astrophysics 239 (1990), 443–450. The control points lie at the thirds of each piece, so
 * that x runs evenly.
 *
 * <p>It refuses points that do not go on to the right.
 */
final class MonotoneCurve {
    private final List<Point> points;
    private final double[] slopes;

    /**
     * A curve through {@code points}.
     *
     * @throws IllegalArgumentException if a point does not lie to the right of the one before it
     */
    MonotoneCurve(List<Point> points) {
        this.points = List.copyOf(points);
        for (int i = 1; i < points.size(); i++) {
            if (!(points.get(i).x() > points.get(i - 1).x())) {
                throw new IllegalArgumentException("not to the right: " + points.get(i));
            }
        }
        this.slopes = new double[points.size()];
        int last = points.size() - 1;
        for (int i = 1; i < last; i++) {
            slopes[i] = inner(secant(i - 1), secant(i), width(i - 1), width(i));
        }
        if (last == 1) {
            slopes[0] = secant(0);
            slopes[1] = secant(0);
        } else if (last > 1) {
            slopes[0] = outer(secant(0), secant(1), width(0), width(1));
            slopes[last] = outer(secant(last - 1), secant(last - 2), width(last - 1), width(last - 2));
        }
    }

    /** The slope of the parabola through three points, held back where it would overshoot; 0 at a turn. */
    private static double inner(double before, double behind, double widthBefore, double widthBehind) {
        double parabola = (before * widthBehind + behind * widthBefore) / (widthBefore + widthBehind);
        double least = Math.min(Math.min(Math.abs(before), Math.abs(behind)), Math.abs(parabola) / 2);
        return (Math.signum(before) + Math.signum(behind)) * least;
    }

    /** The same at an end, where the parabola through the next two points counts. */
    private static double outer(double near, double far, double widthNear, double widthFar) {
        double share = widthNear / (widthNear + widthFar);
        double parabola = near * (1 + share) - far * share;
        if (parabola * near <= 0) {
            return 0;
        }
        return Math.abs(parabola) > 2 * Math.abs(near) ? 2 * near : parabola;
    }

    private double width(int piece) {
        return points.get(piece + 1).x() - points.get(piece).x();
    }

    private double secant(int piece) {
        return (points.get(piece + 1).y() - points.get(piece).y()) / width(piece);
    }

    /** The first point, then for each piece its two control points and its end; empty without points. */
    List<Point> path() {
        List<Point> path = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                double third = width(i - 1) / 3;
                path.add(new Point(from.x() + third, from.y() + third * slopes[i - 1]));
                path.add(new Point(to.x() - third, to.y() - third * slopes[i]));
            }
            path.add(points.get(i));
        }
        return path;
    }

    /** The height of the curve at {@code x}; before its first point and behind its last, the height of that point. */
    double y(double x) {
        if (x <= points.get(0).x()) {
            return points.get(0).y();
        }
        int behind = firstFrom(x);
        if (behind == points.size()) {
            return points.get(behind - 1).y();
        }
        Point from = points.get(behind - 1);
        double width = width(behind - 1);
        double t = (x - from.x()) / width;
        double rest = 1 - t;
        return rest * rest * (1 + 2 * t) * from.y()
                + t * t * (1 + 2 * rest) * points.get(behind).y()
                + rest * t * width * (rest * slopes[behind - 1] - t * slopes[behind]);
    }

    /** The least (upmost) height between {@code left} and {@code right}: of its ends or of a point between them. */
    double top(double left, double right) {
        double top = Math.min(y(left), y(right));
        for (int i = firstFrom(left); i < points.size() && points.get(i).x() < right; i++) {
            top = Math.min(top, points.get(i).y());
        }
        return top;
    }

    /** The greatest (lowest) height between {@code left} and {@code right}. */
    double bottom(double left, double right) {
        double bottom = Math.max(y(left), y(right));
        for (int i = firstFrom(left); i < points.size() && points.get(i).x() < right; i++) {
            bottom = Math.max(bottom, points.get(i).y());
        }
        return bottom;
    }

    /** The number of the first point at {@code x} or to the right of it; the number of points if there is none. */
    private int firstFrom(double x) {
        int low = 0;
        int high = points.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (points.get(middle).x() < x) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
