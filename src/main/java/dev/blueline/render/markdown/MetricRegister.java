package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Metric;
import dev.blueline.model.Reading;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The metrics of the file: what was measured, before and now, and what it should be. */
final class MetricRegister {
    private final Blueprint blueprint;
    private final Phrases phrases;

    MetricRegister(Blueprint blueprint, Phrases phrases) {
        this.blueprint = blueprint;
        this.phrases = phrases;
    }

    void append(StringBuilder page) {
        List<String> heads = Stream.of(
                        "register.name",
                        "said.value",
                        "said.before",
                        "said.target",
                        "said.measured",
                        "markdown.owner",
                        "said.grounds")
                .map(phrases::word)
                .toList();
        Table table = new Table(heads);
        blueprint.metrics().forEach(metric -> table.add(row(metric)));
        if (!table.isEmpty()) {
            Headings.append(page, 2, phrases.word("register.metrics"));
            page.append(table.text());
        }
    }

    private List<String> row(Metric metric) {
        return List.of(
                MarkdownText.escape(metric.label()),
                reading(metric.value()),
                reading(metric.before()),
                reading(metric.target()),
                metric.measured().map(Object::toString).orElse(""),
                metric.owner().map(MarkdownText::escape).orElse(""),
                new Sayings(phrases).groundsCell(metric.grounds()));
    }

    private String reading(Optional<Reading> reading) {
        return reading.map(phrases.amounts()::reading).orElse("");
    }
}
