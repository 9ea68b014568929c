package dev.blueline.render.markdown;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Details;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A section for each phase: its steps, and in each what happens lane by lane, with all that is said of it. */
final class Story {
    private final BlueprintIndex index;
    private final Phrases phrases;

    Story(BlueprintIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
    }

    void append(StringBuilder page) {
        for (Phase phase : index.blueprint().phases()) {
            Headings.append(page, 2, phrases.phase(phase).orElseGet(() -> phrases.word("markdown.steps")));
            if (phase.internal()) {
                page.append(phrases.word("markdown.internal")).append("\n");
            }
            phase.steps().forEach(step -> append(page, step));
        }
    }

    private void append(StringBuilder page, Step step) {
        Headings.append(page, 3, phrases.step(step));
        Map<Lane, List<Action>> byLane = new LinkedHashMap<>();
        index.blueprint().lanes().forEach(lane -> byLane.put(lane, new ArrayList<>()));
        step.actions().forEach(action -> byLane.get(action.lane()).add(action));
        byLane.forEach((lane, actions) -> {
            if (!actions.isEmpty()) {
                page.append("- ")
                        .append(MarkdownText.bold(phrases.laneLabel(lane)))
                        .append('\n');
                actions.forEach(action -> append(page, action));
            }
        });
    }

    private void append(StringBuilder page, Action action) {
        page.append("  - ").append(phrases.action(action)).append('\n');
        action.facts().description().ifPresent(text -> appendBelow(page, MarkdownText.escape(text)));
        List<String> facts = facts(action);
        if (!facts.isEmpty()) {
            appendBelow(page, Phrases.facts(facts));
        }
        action.marks().forEach(mark -> appendBelow(page, mark(mark)));
        index.flowsFrom(action).forEach(flow -> appendBelow(page, phrases.flow(flow)));
    }

    private static void appendBelow(StringBuilder page, String line) {
        page.append("    - ").append(line).append('\n');
    }

    private List<String> facts(Action action) {
        Details details = action.details();
        Measures measures = action.facts().measures();
        List<String> facts = new ArrayList<>();
        phrases.names("markdown.by", details.by(), actor -> actor.label()).ifPresent(facts::add);
        phrases.names("markdown.uses", details.uses(), system -> system.label()).ifPresent(facts::add);
        phrases.names("markdown.via", details.via(), channel -> channel.label()).ifPresent(facts::add);
        measures.time().ifPresent(time -> facts.add(phrases.fact("markdown.time", phrases.time(time))));
        measures.expected().ifPresent(time -> facts.add(phrases.fact("markdown.expected", phrases.time(time))));
        measures.standard().ifPresent(time -> facts.add(phrases.fact("markdown.standard", phrases.time(time))));
        measures.tolerance().ifPresent(time -> facts.add(phrases.fact("markdown.tolerance", phrases.time(time))));
        action.facts()
                .owner()
                .ifPresent(owner -> facts.add(phrases.fact("markdown.owner", MarkdownText.escape(owner))));
        details.flags().forEach(flag -> facts.add(phrases.word("flag." + flag.word())));
        return facts;
    }

    private String mark(Mark mark) {
        String kind = phrases.word("mark." + mark.kind().word());
        if (mark instanceof Moment moment) {
            kind = phrases.word(
                    "markdown.aside",
                    kind,
                    phrases.word("polarity." + moment.polarity().word()));
        }
        String head = MarkdownText.bold(index.badge(mark)) + " " + kind;
        List<String> facts = new ArrayList<>();
        facts.add(mark.text()
                .map(said -> phrases.word("markdown.fact", head, MarkdownText.escape(said)))
                .orElse(head));
        if (mark instanceof FailPoint fail) {
            fail.cause().ifPresent(cause -> facts.add(phrases.fact("markdown.cause", MarkdownText.escape(cause))));
        }
        return Phrases.facts(facts);
    }
}
