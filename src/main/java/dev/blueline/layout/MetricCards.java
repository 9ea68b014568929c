package dev.blueline.layout;

import dev.blueline.layout.CardContent.Part;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Role;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was measured: metrics with their targets, and costs, revenues, volumes and rates. */
final class MetricCards implements CardSource {
    private final BlueprintIndex index;
    private final Wording wording;
    private final AmountText amounts;

    MetricCards(BlueprintIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
        this.amounts = new AmountText(wording);
    }

    @Override
    public List<CardContent> cards(Facts facts, List<Mark> marks, Optional<Action> action) {
        List<CardContent> cards = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof MetricMark seen) {
                cards.add(new CardContent(
                        true,
                        Optional.of(new BadgeRow.BadgeText(index.badge(mark), mark.kind())),
                        Optional.empty(),
                        parts(
                                seen.metric(),
                                seen.value().or(seen.metric()::value),
                                seen.text(),
                                seen.value().isPresent())));
            }
        }
        numbers(facts.measures(), action).ifPresent(cards::add);
        return cards;
    }

    @Override
    public boolean tells(Mark mark, Optional<Action> action) {
        return mark instanceof MetricMark;
    }

    /** A metric that is declared with a value or a target, and looked at nowhere: it is one of the whole. */
    CardContent declared(Metric metric) {
        return new CardContent(
                true, Optional.empty(), Optional.empty(), parts(metric, metric.value(), Optional.empty(), false));
    }

    /** What is said of a metric; a value of its own place is not held against what was measured elsewhere. */
    private List<Part> parts(Metric metric, Optional<Reading> value, Optional<String> text, boolean own) {
        List<Part> parts = new ArrayList<>();
        value.ifPresent(reading -> parts.add(new Part(Tone.STRONG, amounts.reading(reading))));
        parts.add(new Part(Tone.PLAIN, metric.label()));
        text.ifPresent(said -> parts.add(new Part(Tone.PLAIN, said)));
        if (own) {
            metric.value()
                    .ifPresent(all ->
                            parts.add(new Part(Tone.QUIET, fact(wording.text("row.overall"), amounts.reading(all)))));
        }
        metric.before().ifPresent(before -> parts.add(new Part(Tone.QUIET, before(before, metric.value()))));
        metric.target().ifPresent(target -> parts.add(new Part(Tone.QUIET, target(target, metric, value))));
        metric.measured()
                .ifPresent(
                        date -> parts.add(new Part(Tone.QUIET, fact(wording.text("said.measured"), date.toString()))));
        metric.owner().ifPresent(owner -> parts.add(new Part(Tone.QUIET, fact(wording.text("markdown.owner"), owner))));
        return parts;
    }

    /** What was measured before, and how much the value has changed since. */
    private String before(Reading before, Optional<Reading> now) {
        if (now.isEmpty()) {
            return fact(wording.text("said.before"), amounts.reading(before));
        }
        // One scale is named once: 3.5 → 3.8 of 5.
        boolean oneScale = before.scale().isPresent() && AmountText.alike(before, now.get());
        String from = oneScale ? before.value().toPlainString() : amounts.reading(before);
        String course = wording.text("row.course", from, amounts.reading(now.get()));
        return AmountText.change(before, now.get())
                .map(change -> wording.text("row.changed", course, change))
                .orElse(course);
    }

    /** What it should be: reached, or whether the way there is up or down. */
    private String target(Reading target, Metric metric, Optional<Reading> value) {
        String words = fact(wording.text("said.target"), amounts.reading(target));
        if (value.isEmpty() || !AmountText.alike(target, value.get())) {
            return words;
        }
        int way = target.value().compareTo(value.get().value());
        int meant = metric.before()
                .filter(before -> AmountText.alike(target, before))
                .map(before -> target.value().compareTo(before.value()))
                .orElse(way);
        boolean reached = way == 0 || (meant != 0 && way != meant);
        return reached
                ? wording.text("row.reached", words)
                : wording.text(way > 0 ? "row.rising" : "row.falling", words);
    }

    /** Plain measures of an element, where it has any that no box and no other row shows. */
    private Optional<CardContent> numbers(Measures measures, Optional<Action> action) {
        List<String> said = new ArrayList<>();
        number("said.cost", measures.cost(), said);
        number("said.revenue", measures.revenue(), said);
        number("said.volume", measures.volume(), said);
        number("said.rate", measures.rate(), said);
        if (action.isPresent() && action.get().role() != Role.CUSTOMER) {
            measures.breakeven().ifPresent(time -> said.add(fact(wording.text("said.breakeven"), amounts.time(time))));
        }
        if (said.isEmpty()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        action.ifPresent(own -> parts.add(new Part(Tone.QUIET, own.label())));
        said.forEach(text -> parts.add(new Part(Tone.PLAIN, text)));
        return Optional.of(new CardContent(true, Optional.empty(), Optional.empty(), parts));
    }

    private void number(String key, Optional<Quantity> quantity, List<String> said) {
        quantity.ifPresent(amount -> said.add(fact(wording.text(key), amounts.quantity(amount))));
    }

    private String fact(String name, String value) {
        return wording.text("row.fact", name, value);
    }
}
