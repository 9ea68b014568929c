package dev.blueline.bench;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing reduced to what is compared, whoever made it: pixels, x to the right and y down.
 *
 * @param boxes the boxes, each at the number that routes use
 * @param routes the flows, each at its number; without points where the flow was lost
 * @param milliseconds how long its making took
 */
record Drawing(List<Rect> boxes, List<Route> routes, double milliseconds) {

    /**
     * One flow.
     *
     * @param from the number of the box it leaves
     * @param to the number of the box it arrives at
     * @param points its corners with its ends; none if it was lost
     * @param label the place of its label; empty if it has none, or it was lost
     */
    record Route(int from, int to, List<Point> points, Optional<Rect> label) {
        boolean lost() {
            return points.size() < 2;
        }
    }

    /** {@code points} without repetitions, and without those that lie on a straight way. */
    static List<Point> corners(List<Point> points) {
        List<Point> corners = new ArrayList<>();
        for (Point point : points) {
            int last = corners.size() - 1;
            if (last >= 0 && near(corners.get(last), point)) {
                continue;
            }
            if (last >= 1 && straight(corners.get(last - 1), corners.get(last), point)) {
                corners.set(last, point);
            } else {
                corners.add(point);
            }
        }
        return List.copyOf(corners);
    }

    private static boolean near(Point a, Point b) {
        return Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y()) < 0.02;
    }

    private static boolean straight(Point a, Point b, Point c) {
        boolean upright = Math.abs(a.x() - b.x()) < 0.02 && Math.abs(b.x() - c.x()) < 0.02;
        boolean level = Math.abs(a.y() - b.y()) < 0.02 && Math.abs(b.y() - c.y()) < 0.02;
        return (upright && (b.y() - a.y()) * (c.y() - b.y()) > 0) || (level && (b.x() - a.x()) * (c.x() - b.x()) > 0);
    }
}
