package dev.blueline.layout;

import dev.blueline.graphviz.Placement.Route;
import dev.blueline.graphviz.Placement.Spot;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Ways of our own for the few edges that Graphviz loses, or leads through a box: over all that stands in a level, or around
 * all there is, at the right. Between two levels, and at the right of all, there are no boxes.
 */
final class FlowDetour {
    private static final double ABOVE = 12;
    private static final double BEND = 8;
    private static final int SAMPLES = 12;
    private static final double CLOSE = 2;

    private FlowDetour() {}

    /** Whether a route begins and ends at these boxes. */
    static boolean joins(Route route, Rect from, Rect to) {
        List<Spot> curve = route.curve();
        return touches(curve.get(0), from) && touches(curve.get(curve.size() - 1), to);
    }

    private static boolean touches(Spot spot, Rect rect) {
        return around(spot).overlaps(rect);
    }

    private static Rect around(Spot spot) {
        return new Rect(spot.x() - CLOSE, spot.y() - CLOSE, 2 * CLOSE, 2 * CLOSE);
    }

    /** Whether a route runs through a box, of those that stand at the height of each of its points. */
    static boolean isBlocked(Route route, DoubleFunction<List<Rect>> boxes) {
        List<Spot> curve = route.curve();
        for (int piece = 0; piece + 3 < curve.size(); piece += 3) {
            for (int i = 0; i <= SAMPLES; i++) {
                double t = (double) i / SAMPLES;
                double s = 1 - t;
                double x = 0;
                double y = 0;
                double[] by = {s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t};
                for (int k = 0; k < 4; k++) {
                    x += by[k] * curve.get(piece + k).x();
                    y += by[k] * curve.get(piece + k).y();
                }
                Rect at = around(new Spot(x, y));
                if (boxes.apply(y).stream().anyMatch(at::overlaps)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Up from the middle of the one, over all boxes of the level, down to the middle of the other. */
    static Route over(Rect from, Rect to, List<Rect> level) {
        double top = level.stream().mapToDouble(Rect::y).min().orElse(Math.min(from.y(), to.y())) - ABOVE;
        double side = from.centreX() <= to.centreX() ? BEND : -BEND;
        // What goes to itself leaves and arrives apart.
        double apart = from.equals(to) ? from.width() / 4 : 0;
        Spot start = new Spot(from.centreX() - apart, from.y());
        Spot end = new Spot(to.centreX() + apart, to.y());
        Spot up = new Spot(start.x(), top + BEND);
        Spot down = new Spot(end.x(), top + BEND);
        Spot left = new Spot(start.x() + side, top);
        Spot right = new Spot(end.x() - side, top);
        List<Spot> curve = new ArrayList<>(List.of(start));
        straight(curve, up);
        curve.addAll(List.of(new Spot(start.x(), top), new Spot(start.x(), top), left));
        straight(curve, right);
        curve.addAll(List.of(new Spot(end.x(), top), new Spot(end.x(), top), down));
        straight(curve, end);
        return new Route(curve, Optional.empty());
    }

    /** From the lower or upper edge of the one to that of the other. */
    static Route down(Rect from, Rect to) {
        boolean down = from.y() < to.y();
        List<Spot> curve = new ArrayList<>(List.of(new Spot(from.centreX(), down ? from.bottom() : from.y())));
        straight(curve, new Spot(to.centreX(), down ? to.y() : to.bottom()));
        return new Route(curve, Optional.empty());
    }

    /**
     * Out between two levels to the right of all, along there, and in between two levels again.
     *
     * @param right where it is right of all
     * @param level the boxes that stand beside the first one, itself included
     * @param other those that stand beside the second one
     */
    static Route around(Rect from, Rect to, double right, List<Rect> level, List<Rect> other) {
        boolean down = from.y() < to.y();
        double out = gap(level, down);
        double in = gap(other, !down);
        double away = down ? BEND : -BEND;
        Spot start = new Spot(from.centreX(), down ? from.bottom() : from.y());
        Spot end = new Spot(to.centreX(), down ? to.y() : to.bottom());
        List<Spot> curve = new ArrayList<>(List.of(start));
        straight(curve, new Spot(start.x(), out - away));
        turn(curve, new Spot(start.x(), out), new Spot(start.x() + BEND, out));
        straight(curve, new Spot(right - BEND, out));
        turn(curve, new Spot(right, out), new Spot(right, out + away));
        straight(curve, new Spot(right, in - away));
        turn(curve, new Spot(right, in), new Spot(right - BEND, in));
        straight(curve, new Spot(end.x() + BEND, in));
        turn(curve, new Spot(end.x(), in), new Spot(end.x(), in + away));
        straight(curve, end);
        return new Route(curve, Optional.empty());
    }

    private static double gap(List<Rect> level, boolean below) {
        return below
                ? level.stream().mapToDouble(Rect::bottom).max().orElseThrow() + ABOVE
                : level.stream().mapToDouble(Rect::y).min().orElseThrow() - ABOVE;
    }

    private static void turn(List<Spot> curve, Spot corner, Spot to) {
        curve.addAll(List.of(corner, corner, to));
    }

    private static void straight(List<Spot> curve, Spot to) {
        Spot from = curve.get(curve.size() - 1);
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        curve.add(new Spot(from.x() + dx / 3, from.y() + dy / 3));
        curve.add(new Spot(from.x() + 2 * dx / 3, from.y() + 2 * dy / 3));
        curve.add(to);
    }
}
