package dev.blueline.model;

import java.util.Optional;

/**
 * A metric that is looked at here.
 *
 * @param id unique among marks and actions
 * @param metric the metric
 * @param text what is said of it here
 * @param value its value here, if it is another than the metric's own
 * @param grounds what this rests on
 * @param origin where it was written
 */
public record MetricMark(
        String id, Metric metric, Optional<String> text, Optional<Reading> value, Grounds grounds, Origin origin)
        implements Mark {
    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public MarkKind kind() {
        return MarkKind.METRIC;
    }
}
