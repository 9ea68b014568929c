package dev.blueline.render.markdown;

import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Details;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Moment;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the elements of a blueprint are spoken of: finished Markdown in the file's language, each on one line. */
final class Phrases {
    private static final String BETWEEN_FACTS = " · ";

    private final BlueprintIndex index;
    private final Wording wording;
    private final Amounts amounts;

    Phrases(BlueprintIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
        this.amounts = new Amounts(wording);
    }

    /** Numbers with their units, in the same language. */
    Amounts amounts() {
        return amounts;
    }

    /** A fixed word. */
    String word(String key) {
        return wording.text(key);
    }

    /** A fixed word around others. */
    String word(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    String lane(Lane lane) {
        return MarkdownText.escape(laneLabel(lane));
    }

    /** The lane's label before it becomes Markdown. */
    String laneLabel(Lane lane) {
        return lane.label().orElseGet(() -> role(lane));
    }

    String role(Lane lane) {
        return word("role." + lane.role().word());
    }

    /** The step with its number, as {@code 2. Check in}; without a title by its number alone. */
    String step(Step step) {
        return step.title()
                .map(title -> step.number() + ". " + MarkdownText.escape(title))
                .orElseGet(() -> word("step.numbered", step.number()));
    }

    /** The phase's title, else its name. */
    Optional<String> phase(Phase phase) {
        return phase.title().or(phase::name).map(MarkdownText::escape);
    }

    /** The action's label with its badges. */
    String action(Action action) {
        StringBuilder text = new StringBuilder(MarkdownText.escape(action.label()));
        index.badges(action).forEach(badge -> text.append(' ').append(MarkdownText.bold(badge)));
        return text.toString();
    }

    /** Where {@code action} stands: its step and its lane. */
    String place(Action action) {
        return step(index.step(action)) + BETWEEN_FACTS + lane(action.lane());
    }

    /** Where {@code action} stands, and its label. */
    String exactly(Action action) {
        return place(action) + BETWEEN_FACTS + MarkdownText.escape(action.label());
    }

    /** The flow as it is told at the action it leaves. */
    String flow(Flow flow) {
        StringBuilder text = new StringBuilder();
        if (flow.outcome()) {
            flow.label()
                    .ifPresent(label -> text.append(MarkdownText.bold(label)).append(' '));
        }
        text.append(arrow(flow)).append(' ').append(target(flow));
        facts(flow).forEach(fact -> text.append(BETWEEN_FACTS).append(fact));
        return path(flow).map(path -> word("markdown.fact", path, text)).orElseGet(text::toString);
    }

    /** What is said of the flow itself. */
    List<String> facts(Flow flow) {
        List<String> facts = new ArrayList<>();
        if (!flow.outcome()) {
            flow.label().ifPresent(label -> facts.add(word("markdown.quoted", MarkdownText.escape(label))));
        }
        names("markdown.via", flow.via(), channel -> channel.label()).ifPresent(facts::add);
        flow.condition().ifPresent(when -> facts.add(fact("markdown.when", MarkdownText.escape(when))));
        flow.probability().ifPresent(share -> facts.add(fact("markdown.probability", Amounts.percent(share))));
        names("said.for", flow.variants(), variant -> variant.label()).ifPresent(facts::add);
        flow.time().ifPresent(time -> facts.add(fact("markdown.takes", amounts.time(time))));
        return facts;
    }

    /** The flow as an outcome or a recovery in a register: what leads where. */
    String way(Flow flow) {
        StringBuilder text = new StringBuilder();
        flow.label().ifPresent(label -> text.append(MarkdownText.bold(label)).append(' '));
        text.append(arrow(flow)).append(' ').append(target(flow));
        flow.probability().ifPresent(share -> text.append(BETWEEN_FACTS).append(Amounts.percent(share)));
        return text.toString();
    }

    /** {@code value} behind its fixed word. */
    String fact(String key, String value) {
        return word("markdown.fact", word(key), value);
    }

    /** The labels behind their fixed word; empty if there are none. */
    <T> Optional<String> names(String key, Collection<T> values, Function<T, String> label) {
        return list(values, label).map(list -> fact(key, list));
    }

    /** The labels, one after the other; empty if there are none. */
    <T> Optional<String> list(Collection<T> values, Function<T, String> label) {
        return values.stream()
                .map(label)
                .map(MarkdownText::escape)
                .reduce((before, last) -> word("markdown.list", before, last));
    }

    /** Facts in one line. */
    static String facts(List<String> facts) {
        return String.join(BETWEEN_FACTS, facts);
    }

    /** How long an action lasts, if longer than its step. */
    String until(int number) {
        return fact("said.until", step(index.steps().get(number - 1)));
    }

    /** A mark as it is told where it stands; what it rests on is left to the registers. */
    String mark(Mark mark) {
        String kind = word("mark." + mark.kind().word());
        if (mark instanceof Moment moment) {
            kind = word(
                    "markdown.aside", kind, word("polarity." + moment.polarity().word()));
        }
        String head = MarkdownText.bold(index.badge(mark)) + " " + kind;
        Map<String, String> said = new MarkFacts(this).of(mark);
        Optional<String> metric = Optional.ofNullable(said.remove("mark.metric"));
        Optional<String> text = mark.text().map(MarkdownText::escape);
        List<String> facts = new ArrayList<>();
        facts.add(metric.or(() -> text)
                .map(first -> word("markdown.fact", head, first))
                .orElse(head));
        if (metric.isPresent()) {
            text.ifPresent(facts::add);
        }
        said.forEach((key, value) -> facts.add(fact(key, value)));
        return facts(facts);
    }

    /** What kind of way it is, if it is not simply on with the service. */
    private Optional<String> path(Flow flow) {
        Optional<String> recoveryOf = flow.fail()
                .flatMap(fail -> flow.from().marks().stream()
                        .filter(mark -> mark.id().equals(fail))
                        .findFirst())
                .map(mark -> word("markdown.recovery-of", MarkdownText.bold(index.badge(mark))));
        return recoveryOf.isPresent() || flow.path() == FlowPath.FORWARD
                ? recoveryOf
                : Optional.of(word("markdown." + flow.path().word()));
    }

    private String target(Flow flow) {
        Action to = flow.to();
        String lane = lane(to.lane());
        String place = index.column(to) == index.column(flow.from())
                ? lane
                : word("markdown.also", lane, word("step.numbered", index.column(to)));
        return word("markdown.aside", MarkdownText.escape(to.label()), place);
    }

    private static String arrow(Flow flow) {
        return switch (flow.kind()) {
            case SEQUENCE -> "→";
            case EXCHANGE -> "↔";
            case INFORMATION -> "⇢";
        };
    }

    /** What holds of an action, in words. */
    List<String> flags(Details details) {
        return details.flags().stream().map(flag -> word("flag." + flag.word())).toList();
    }
}
