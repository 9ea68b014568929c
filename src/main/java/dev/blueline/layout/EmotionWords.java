package dev.blueline.layout;

import dev.blueline.layout.scene.EmotionCurve.Words;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.Feeling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds places for the words beside the points of an emotion curve. Every point has a strip of the row to itself, which
 * ends half-way to its neighbour; within it the words stand above or below all of the curve and of the signs that they
 * could meet there, where this is nearest to their point.
 */
final class EmotionWords {
    private static final double WIDEST = 150;
    private static final double NEAR = 4;
    /** The room above and below the words: accents of Arabic, and more than one accent, reach beyond their line. */
    private static final double OVER = 2;

    private static final double ASIDE = 3;
    /** How much worse it is to make the row higher than to stand further away. */
    private static final double GROWTH = 0.35;
    /** How much worse it is to stand below a good score or above a bad one. */
    private static final double WRONG_SIDE = 12;

    private final List<MonotoneCurve> curves;
    private final List<Point> points;
    private final List<Rect> signs;
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;

    /**
     * Words along a curve in pieces.
     *
     * @param curves for each point the piece it lies on; no strip reaches another
     * @param points its points
     * @param signs the signs on them
     * @param left no words stand further left
     * @param right no words stand further right
     * @param top the highest line of the scale
     * @param bottom the lowest line of the scale
     */
    EmotionWords(
            List<MonotoneCurve> curves,
            List<Point> points,
            List<Rect> signs,
            double left,
            double right,
            double top,
            double bottom) {
        this.curves = List.copyOf(curves);
        this.points = List.copyOf(points);
        this.signs = List.copyOf(signs);
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * The words of the point {@code number}.
     *
     * @param nextSays whether the next point has words, and so wants its own strip
     * @param lastSays whether the point before has words
     */
    Optional<Words> place(int number, Feeling feeling, boolean nextSays, boolean lastSays) {
        double from = number == 0 ? left : edge(number - 1, number, lastSays, false);
        double to = number == points.size() - 1 ? right : edge(number, number + 1, nextSays, true);
        double room = Math.min(WIDEST, to - from - 2 * ASIDE);
        List<String> lines = feeling.text()
                .map(text -> LineBreaker.wrap(text, room, Sizes.TAG, false))
                .orElse(List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double width = 2 * ASIDE;
        for (String line : lines) {
            width = Math.max(width, TextMetrics.width(line, Sizes.TAG, false) + 2 * ASIDE);
        }
        double height = lines.size() * Sizes.TAG_LINE + 2 * OVER;
        Rect best = best(
                number,
                candidates(number, from, to, width, height),
                feeling.score().signum());
        return Optional.of(
                new Words(best, Layout.centred(lines, best.centreX(), best.y() + OVER, Sizes.TAG_LINE, Sizes.TAG)));
    }

    /** The border between the strips of two neighbours: half-way, or at the sign of one that has no words. */
    private double edge(int before, int behind, boolean otherSays, boolean otherIsBehind) {
        double middle = (points.get(before).x() + points.get(behind).x()) / 2;
        if (otherSays) {
            return middle;
        }
        return otherIsBehind
                ? Math.max(middle, signs.get(behind).x())
                : Math.min(middle, signs.get(before).right());
    }

    private List<Rect> candidates(int number, double from, double to, double width, double height) {
        MonotoneCurve curve = curves.get(number);
        Rect sign = signs.get(number);
        double x = points.get(number).x();
        List<Rect> places = new ArrayList<>();
        for (double wanted : new double[] {
            x - width / 2, sign.x(), sign.right() - width, sign.right() + ASIDE, sign.x() - ASIDE - width
        }) {
            double at = Math.max(from, Math.min(to - width, wanted));
            double highest = curve.top(at, at + width);
            double lowest = curve.bottom(at, at + width);
            for (int i = Math.max(0, number - 1); i <= Math.min(signs.size() - 1, number + 1); i++) {
                Rect other = signs.get(i);
                if (other.x() < at + width && at < other.right()) {
                    highest = Math.min(highest, other.y());
                    lowest = Math.max(lowest, other.bottom());
                }
            }
            places.add(new Rect(at, highest - NEAR - height, width, height));
            places.add(new Rect(at, lowest + NEAR, width, height));
        }
        return places;
    }

    private Rect best(int number, List<Rect> places, int sign) {
        Rect best = places.get(0);
        double least = Double.MAX_VALUE;
        for (Rect place : places) {
            double cost = cost(place, number, sign);
            if (cost < least - 0.001) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private double cost(Rect place, int number, int sign) {
        Point point = points.get(number);
        double above = point.y() - place.bottom();
        double below = place.y() - point.y();
        double away = Math.max(0, Math.max(above, below));
        double aside = Math.abs(place.centreX() - point.x()) / 4;
        double growth = Math.max(0, top - place.y()) + Math.max(0, place.bottom() - bottom);
        boolean wrong = sign < 0 ? place.centreY() < point.y() : place.centreY() > point.y();
        return away + aside + GROWTH * growth + (wrong ? WRONG_SIDE : 0);
    }
}
