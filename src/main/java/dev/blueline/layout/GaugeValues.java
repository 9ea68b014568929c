package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.SceneRow.Gauge;
import dev.blueline.layout.scene.Sizes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value and what it is held against, all in one unit; the scale begins at 0.
 *
 * @param full the end of the scale, above 0
 * @param low the least value of a spread; the value itself for a plain one
 * @param value the value
 * @param high the greatest value of a spread; the value itself for a plain one
 * @param limit the value from which on it is too much, if there is one
 * @param marks the values it is held against, the limit among them
 */
record GaugeValues(
        BigDecimal full,
        BigDecimal low,
        BigDecimal value,
        BigDecimal high,
        Optional<BigDecimal> limit,
        List<BigDecimal> marks) {
    private static final double TICK = 2;
    private static final double OVER_TRACK = 3;
    private static final double LINE = 1.5;
    private static final double BELOW = 1.5;

    GaugeValues {
        marks = List.copyOf(marks);
    }

    /** The bar with its left end at {@code x}, {@code y} being the top of its room, as long as {@code width}. */
    Gauge place(double x, double y, double width) {
        double top = y + (Sizes.GAUGE_ROOM - Sizes.GAUGE) / 2;
        double end = width * share(value);
        double least = limit.map(most -> Math.min(end, width * share(most))).orElse(end);
        Optional<Rect> excess =
                end > least ? Optional.of(new Rect(x + least, top, end - least, Sizes.GAUGE)) : Optional.empty();
        double from = width * share(low);
        double to = width * share(high);
        Optional<Rect> spread = to > from
                ? Optional.of(new Rect(x + from, top + Sizes.GAUGE + BELOW, to - from, LINE))
                : Optional.empty();
        List<Rect> ticks = new ArrayList<>();
        for (BigDecimal mark : marks) {
            double at = Math.min(width - TICK, Math.max(0, width * share(mark) - TICK / 2));
            ticks.add(new Rect(x + at, top - OVER_TRACK, TICK, Sizes.GAUGE + 2 * OVER_TRACK));
        }
        return new Gauge(
                new Rect(x, top, width, Sizes.GAUGE), new Rect(x, top, least, Sizes.GAUGE), excess, spread, ticks);
    }

    private double share(BigDecimal amount) {
        return Math.max(0, Math.min(1, amount.doubleValue() / full.doubleValue()));
    }
}
