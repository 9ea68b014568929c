package dev.blueline.check.rules;

import dev.blueline.check.PlacedMark;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Comparison;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Reading;
import dev.blueline.model.Signal;
import dev.blueline.model.TimeUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** How rules compare and speak of values of metrics. Two are comparable in one unit, or as two lengths of time. */
final class Readings {
    private Readings() {}

    /** Whether the two can be held against each other. */
    static boolean comparable(Reading one, Reading other) {
        boolean times = seconds(one).isPresent() && seconds(other).isPresent();
        return times
                || (one.scale().equals(other.scale())
                        && one.unit().equals(other.unit())
                        && one.per().equals(other.per()));
    }

    /** Whether {@code value} is on the side of {@code threshold} that {@code comparison} tells; the two are comparable. */
    static boolean holds(Reading value, Comparison comparison, Reading threshold) {
        BigDecimal left = seconds(value).orElse(value.value());
        BigDecimal right = seconds(threshold).orElse(threshold.value());
        int order = left.compareTo(right);
        return switch (comparison) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    /** The value as the language writes it. */
    static String written(Reading reading) {
        String unit =
                reading.unit().map(word -> word.equals("%") ? word : " " + word).orElse("");
        return reading.value().toPlainString()
                + reading.scale().map(scale -> " of " + scale.toPlainString()).orElse("")
                + unit
                + reading.per().map(per -> " per " + per).orElse("");
    }

    /** The signal as the language writes it. */
    static String written(Signal signal) {
        return signal.metric().name() + " " + signal.comparison().sign() + " " + written(signal.threshold());
    }

    /** What is known of the unit of {@code metric}: any value of it. */
    static Optional<Reading> any(Metric metric) {
        return metric.value().or(metric::target).or(metric::before);
    }

    /** Where {@code metric} is told around {@code mark}, from the inside out. */
    static Stream<MetricMark> around(BlueprintIndex index, PlacedMark<?> mark, Metric metric) {
        return mark.around(index)
                .filter(MetricMark.class::isInstance)
                .map(MetricMark.class::cast)
                .filter(told -> told.metric().name().equals(metric.name()));
    }

    private static Optional<BigDecimal> seconds(Reading reading) {
        if (reading.scale().isPresent() || reading.per().isPresent()) {
            return Optional.empty();
        }
        return reading.unit()
                .flatMap(TimeUnit::of)
                .map(unit -> reading.value().multiply(BigDecimal.valueOf(unit.seconds())));
    }
}
