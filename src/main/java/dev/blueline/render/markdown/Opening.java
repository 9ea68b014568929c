package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.measure.Counts;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Facts;
import dev.blueline.model.Header;
import java.util.List;
import java.util.Optional;

/** The title and what is said of the whole, as a list of those facts that are given, and how much there is of each. */
final class Opening {
    private final Blueprint blueprint;
    private final Counts counts;
    private final Phrases phrases;
    private final Sayings sayings;

    Opening(Blueprint blueprint, Counts counts, Phrases phrases) {
        this.blueprint = blueprint;
        this.counts = counts;
        this.phrases = phrases;
        this.sayings = new Sayings(phrases);
    }

    void append(StringBuilder page) {
        Header header = blueprint.header();
        Headings.append(page, 1, MarkdownText.escape(blueprint.title()));
        append(page, "header.scenario", header.scenario());
        append(page, "header.segment", header.segment());
        append(page, "header.goal", header.goals());
        append(page, "header.excludes", header.excludes());
        append(page, "header.promise", header.promise());
        append(page, "header.state", header.state().map(state -> phrases.word("state." + state.word())));
        append(page, "header.version", header.version());
        append(page, "header.updated", header.updated().map(Object::toString));
        append(page, "header.owner", header.owners());
        append(page, "markdown.profile", header.profile().map(profile -> profile.word()));
        header.links().forEach(link -> appendFact(page, "header.link", Sayings.link(link)));
        append(page, "header.note", header.notes());
        append(page, blueprint.facts());
        blueprint
                .marks()
                .forEach(mark -> page.append("- ").append(phrases.mark(mark)).append('\n'));
        appendFact(
                page,
                "markdown.counts",
                Phrases.facts(List.of(
                        count("phases", counts.phases()),
                        count("steps", counts.steps()),
                        count("actions", counts.actions()),
                        count("flows", counts.flows()),
                        count("encounters", counts.encounters()))));
    }

    private void append(StringBuilder page, Facts facts) {
        append(page, "said.description", facts.description());
        append(page, "said.wants", facts.wants());
        append(page, "said.touchpoints", facts.touchpoints());
        List<String> measures = sayings.measures(facts.measures());
        if (!measures.isEmpty()) {
            appendFact(page, "said.measures", Phrases.facts(measures));
        }
        append(page, "header.owner", facts.owner());
        phrases.list(facts.variants(), variant -> variant.label())
                .ifPresent(variants -> appendFact(page, "said.for", variants));
        append(page, "said.status", facts.grounds().status().map(status -> phrases.word("status." + status.word())));
        append(page, "said.source", facts.grounds().sources());
        facts.grounds().links().forEach(link -> appendFact(page, "header.link", Sayings.link(link)));
    }

    private String count(String what, int number) {
        return phrases.fact("markdown.count." + what, String.valueOf(number));
    }

    private void append(StringBuilder page, String key, Optional<String> value) {
        value.ifPresent(text -> appendFact(page, key, MarkdownText.escape(text)));
    }

    private void append(StringBuilder page, String key, List<String> values) {
        values.forEach(text -> appendFact(page, key, MarkdownText.escape(text)));
    }

    private void appendFact(StringBuilder page, String key, String markdown) {
        page.append("- ")
                .append(phrases.word("markdown.headed", phrases.word(key), markdown))
                .append('\n');
    }
}
