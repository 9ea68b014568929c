package dev.blueline.render.markdown;

import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.Facts;
import dev.blueline.model.Grounds;
import dev.blueline.model.Measures;
import dev.blueline.model.Quantity;
import dev.blueline.model.Score;
import dev.blueline.model.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is said of an action, a step, a phase or the whole alike, in lines of finished Markdown. */
final class Sayings {
    /** An absolute address that may stand between {@code <} and {@code >}. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):[^\\s<>\\p{Cntrl}]+");

    private final Phrases phrases;
    private final Amounts amounts;

    Sayings(Phrases phrases) {
        this.phrases = phrases;
        this.amounts = phrases.amounts();
    }

    /** Everything but the description, line by line, with {@code before} and {@code after} around the first line. */
    List<String> lines(Facts facts, List<String> before, List<String> after) {
        List<String> first = new ArrayList<>(before);
        first.addAll(measures(facts.measures()));
        facts.owner().ifPresent(owner -> first.add(phrases.fact("markdown.owner", MarkdownText.escape(owner))));
        variants(facts).ifPresent(first::add);
        first.addAll(after);
        List<String> lines = new ArrayList<>();
        facts.wants().forEach(want -> lines.add(phrases.fact("said.wants", MarkdownText.escape(want))));
        phrases.names("said.touchpoints", facts.touchpoints(), text -> text).ifPresent(lines::add);
        if (!first.isEmpty()) {
            lines.add(Phrases.facts(first));
        }
        List<String> grounds = grounds(facts.grounds());
        if (!grounds.isEmpty()) {
            lines.add(Phrases.facts(grounds));
        }
        return lines;
    }

    /** The variants it belongs to, if it names any. */
    Optional<String> variants(Facts facts) {
        return phrases.names("said.for", facts.variants(), variant -> variant.label());
    }

    List<String> measures(Measures measures) {
        List<String> said = new ArrayList<>();
        time(said, "markdown.time", measures.time());
        time(said, "markdown.expected", measures.expected());
        time(said, "markdown.standard", measures.standard());
        time(said, "markdown.tolerance", measures.tolerance());
        time(said, "said.breakeven", measures.breakeven());
        quantity(said, "said.cost", measures.cost());
        quantity(said, "said.revenue", measures.revenue());
        quantity(said, "said.volume", measures.volume());
        quantity(said, "said.rate", measures.rate());
        measures.weight().ifPresent(weight -> said.add(phrases.fact("said.weight", weight.toPlainString())));
        score(said, "said.satisfaction", measures.satisfaction());
        score(said, "said.expects", measures.expects());
        score(said, "said.perceives", measures.perceives());
        measures.emotion().ifPresent(feeling -> said.add(phrases.fact("said.emotion", amounts.feeling(feeling))));
        return said;
    }

    /** What a statement rests on: how well backed it is, its sources, its links. */
    List<String> grounds(Grounds grounds) {
        List<String> said = new ArrayList<>();
        grounds.status()
                .ifPresent(status -> said.add(phrases.fact("said.status", phrases.word("status." + status.word()))));
        grounds.sources().forEach(source -> said.add(phrases.fact("said.source", MarkdownText.escape(source))));
        grounds.links().forEach(link -> said.add(phrases.fact("header.link", link(link))));
        return said;
    }

    /** The same for a cell of a table, whose head tells what it is. */
    String groundsCell(Grounds grounds) {
        List<String> said = new ArrayList<>();
        grounds.status().ifPresent(status -> said.add("*" + phrases.word("status." + status.word()) + "*"));
        grounds.sources().forEach(source -> said.add(MarkdownText.escape(source)));
        grounds.links().forEach(link -> said.add(link(link)));
        return String.join("<br>", said);
    }

    /** An absolute address can be followed; anything else stays a text. */
    static String link(String link) {
        return ADDRESS.matcher(link).matches() ? "<" + link + ">" : MarkdownText.escape(link);
    }

    private void time(List<String> said, String key, Optional<Time> time) {
        time.ifPresent(value -> said.add(phrases.fact(key, amounts.time(value))));
    }

    private void quantity(List<String> said, String key, Optional<Quantity> quantity) {
        quantity.ifPresent(value -> said.add(phrases.fact(key, amounts.quantity(value))));
    }

    private void score(List<String> said, String key, Optional<Score> score) {
        score.ifPresent(value -> said.add(phrases.fact(key, amounts.score(value))));
    }
}
