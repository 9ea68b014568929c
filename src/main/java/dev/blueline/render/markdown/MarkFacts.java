package dev.blueline.render.markdown;

import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.DataUse;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Grounds;
import dev.blueline.model.Mark;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Moment;
import dev.blueline.model.Pain;
import dev.blueline.model.Remark;
import dev.blueline.model.Signal;
import dev.blueline.model.WaitPoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is said of a mark besides its text: finished Markdown by the key of its fixed word, in reading order. */
final class MarkFacts {
    private final Phrases phrases;
    private final Amounts amounts;

    MarkFacts(Phrases phrases) {
        this.phrases = phrases;
        this.amounts = phrases.amounts();
    }

    /** All facts but the grounds. */
    Map<String, String> of(Mark mark) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (mark instanceof FailPoint fail) {
            fail.rate().ifPresent(rate -> facts.put("said.rate", amounts.quantity(rate)));
            fail.impact().ifPresent(impact -> facts.put("said.impact", phrases.word("level." + impact.word())));
            put(facts, "markdown.cause", fail.cause());
            put(facts, "said.prevent", fail.prevent());
            put(facts, "markdown.owner", fail.owner());
        }
        if (mark instanceof WaitPoint wait) {
            wait.expected().ifPresent(time -> facts.put("markdown.expected", amounts.time(time)));
            wait.standard().ifPresent(time -> facts.put("markdown.standard", amounts.time(time)));
        }
        if (mark instanceof Moment moment) {
            moment.signal().ifPresent(signal -> facts.put("said.signal", signal(signal)));
            moment.response()
                    .ifPresent(response -> facts.put(
                            "said.response",
                            phrases.word(
                                    "markdown.aside",
                                    MarkdownText.escape(response.text()),
                                    phrases.word(
                                            "strategy." + response.strategy().word()))));
            put(facts, "markdown.owner", moment.owner());
        }
        if (mark instanceof Pain pain) {
            pain.severity().ifPresent(severity -> facts.put("said.severity", phrases.word("level." + severity.word())));
            put(facts, "markdown.cause", pain.cause());
            put(facts, "said.measure", pain.measure());
            put(facts, "markdown.owner", pain.owner());
        }
        if (mark instanceof Remark remark) {
            put(facts, "markdown.owner", remark.owner());
        }
        if (mark instanceof MetricMark metric) {
            facts.put("mark.metric", MarkdownText.escape(metric.metric().label()));
            metric.value().ifPresent(value -> facts.put("said.value", amounts.reading(value)));
        }
        if (mark instanceof DataUse data) {
            phrases.list(data.seenBy(), actor -> actor.label()).ifPresent(seen -> facts.put("said.seen-by", seen));
            put(facts, "markdown.owner", data.owner());
        }
        return facts;
    }

    /** What a mark rests on. */
    static Grounds grounds(Mark mark) {
        if (mark instanceof FailPoint fail) {
            return fail.grounds();
        }
        if (mark instanceof Moment moment) {
            return moment.grounds();
        }
        if (mark instanceof Pain pain) {
            return pain.grounds();
        }
        if (mark instanceof Remark remark) {
            return remark.grounds();
        }
        if (mark instanceof MetricMark metric) {
            return metric.grounds();
        }
        return mark instanceof DataUse data ? data.grounds() : Grounds.NONE;
    }

    private String signal(Signal signal) {
        return MarkdownText.escape(signal.metric().label()) + " "
                + MarkdownText.escape(signal.comparison().sign()) + " " + amounts.reading(signal.threshold());
    }

    private static void put(Map<String, String> facts, String key, Optional<String> text) {
        text.ifPresent(said -> facts.put(key, MarkdownText.escape(said)));
    }
}
