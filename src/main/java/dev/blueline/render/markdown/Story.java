package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Details;
import dev.blueline.model.Facts;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section for each phase, with a deeper one for each of its phases: its steps, and in each what happens lane by lane,
 * with all that is said of it.
 */
final class Story {
    private final BlueprintIndex index;
    private final Phrases phrases;
    private final Sayings sayings;

    Story(BlueprintIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.sayings = new Sayings(phrases);
    }

    void append(StringBuilder page) {
        index.blueprint().phases().forEach(phase -> append(page, phase, 2));
    }

    private void append(StringBuilder page, Phase phase, int level) {
        Headings.append(page, level, phrases.phase(phase).orElseGet(() -> phrases.word("markdown.steps")));
        if (phase.internal()) {
            page.append(phrases.word("markdown.internal")).append("\n");
        }
        appendDescription(page, phase.facts());
        List<String> said = said(phase.facts(), phase.marks());
        if (!said.isEmpty()) {
            Headings.gap(page);
            said.forEach(line -> page.append("- ").append(line).append('\n'));
        }
        phase.phases().forEach(inner -> append(page, inner, level + 1));
        phase.steps().forEach(step -> append(page, step, level + 1));
    }

    private void append(StringBuilder page, Step step, int level) {
        Headings.append(page, level, phrases.step(step));
        appendDescription(page, step.facts());
        Headings.gap(page);
        List<String> said = said(step.facts(), step.marks());
        if (!said.isEmpty()) {
            appendItem(page, "**" + phrases.word("said.whole-step") + "**");
            said.forEach(line -> page.append("  - ").append(line).append('\n'));
        }
        Map<Lane, List<Action>> byLane = new LinkedHashMap<>();
        index.blueprint().lanes().forEach(lane -> byLane.put(lane, new ArrayList<>()));
        step.actions().forEach(action -> byLane.get(action.lane()).add(action));
        byLane.forEach((lane, actions) -> {
            if (!actions.isEmpty()) {
                appendItem(page, MarkdownText.bold(phrases.laneLabel(lane)));
                actions.forEach(action -> append(page, action));
            }
        });
    }

    private static void appendItem(StringBuilder page, String text) {
        page.append("- ").append(text).append('\n');
    }

    private static void appendDescription(StringBuilder page, Facts facts) {
        facts.description().ifPresent(text -> {
            Headings.gap(page);
            page.append(MarkdownText.escape(text)).append('\n');
        });
    }

    private List<String> said(Facts facts, List<Mark> marks) {
        List<String> lines = new ArrayList<>(sayings.lines(facts, List.of(), List.of()));
        marks.forEach(mark -> lines.add(phrases.mark(mark)));
        return lines;
    }

    private void append(StringBuilder page, Action action) {
        page.append("  - ").append(phrases.action(action)).append('\n');
        action.facts().description().ifPresent(text -> appendBelow(page, MarkdownText.escape(text)));
        sayings.lines(action.facts(), ways(action.details()), phrases.flags(action.details()))
                .forEach(line -> appendBelow(page, line));
        action.marks().forEach(mark -> appendBelow(page, phrases.mark(mark)));
        index.flowsFrom(action).forEach(flow -> appendBelow(page, phrases.flow(flow)));
    }

    private static void appendBelow(StringBuilder page, String line) {
        page.append("    - ").append(line).append('\n');
    }

    private List<String> ways(Details details) {
        List<String> facts = new ArrayList<>();
        phrases.names("markdown.by", details.by(), actor -> actor.label()).ifPresent(facts::add);
        phrases.names("markdown.uses", details.uses(), system -> system.label()).ifPresent(facts::add);
        phrases.names("markdown.via", details.via(), channel -> channel.label()).ifPresent(facts::add);
        details.until().ifPresent(number -> facts.add(phrases.until(number)));
        return facts;
    }
}
