package dev.blueline.render.markdown;

import dev.blueline.measure.Counts;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Header;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The title and what is said of the whole, as a list of those facts that are given, and how much there is of each. */
final class Facts {
    /** An absolute address that may stand between {@code <} and {@code >}. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):[^\\s<>\\p{Cntrl}]+");

    private final Blueprint blueprint;
    private final Counts counts;
    private final Phrases phrases;

    Facts(Blueprint blueprint, Counts counts, Phrases phrases) {
        this.blueprint = blueprint;
        this.counts = counts;
        this.phrases = phrases;
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
        for (String link : header.links()) {
            appendFact(
                    page,
                    "header.link",
                    ADDRESS.matcher(link).matches() ? "<" + link + ">" : MarkdownText.escape(link));
        }
        append(page, "header.note", header.notes());
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
