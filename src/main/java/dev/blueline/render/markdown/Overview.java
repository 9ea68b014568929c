package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The blueprint as one table: steps down, lanes across. */
final class Overview {
    private final Blueprint blueprint;
    private final Phrases phrases;

    Overview(BlueprintIndex index, Phrases phrases) {
        this.blueprint = index.blueprint();
        this.phrases = phrases;
    }

    void append(StringBuilder page) {
        List<String> heads = new ArrayList<>();
        heads.add(phrases.word("markdown.phase"));
        heads.add(phrases.word("markdown.step"));
        heads.add(phrases.word("said.emotion"));
        blueprint.lanes().forEach(lane -> heads.add(head(lane)));
        Table table = new Table(heads);
        blueprint.phases().forEach(phase -> append(table, phase, ""));
        if (!table.isEmpty()) {
            Headings.append(page, 2, phrases.word("markdown.overview"));
            page.append(table.text());
        }
    }

    /** The rows of {@code phase}; the first one tells the way to it from {@code above}, the others nothing. */
    private void append(Table table, Phase phase, String above) {
        String own = phrases.phase(phase)
                .map(text -> text.isEmpty() ? "" : "**" + text + "**")
                .orElse("");
        String title = above.isEmpty() || own.isEmpty() ? above + own : above + " › " + own;
        for (Phase inner : phase.phases()) {
            append(table, inner, title);
        }
        for (Step step : phase.steps()) {
            table.add(row(title, step));
            title = "";
        }
    }

    private List<String> row(String phase, Step step) {
        Map<String, List<Action>> byLane = new LinkedHashMap<>();
        blueprint.lanes().forEach(lane -> byLane.put(lane.id(), new ArrayList<>()));
        step.actions().forEach(action -> byLane.get(action.lane().id()).add(action));
        List<String> cells = new ArrayList<>();
        cells.add(phase);
        cells.add(phrases.step(step));
        cells.add(step.facts()
                .measures()
                .emotion()
                .map(feeling -> phrases.amounts().sign(feeling))
                .orElse(""));
        byLane.values()
                .forEach(actions -> cells.add(actions.stream().map(this::cell).collect(Collectors.joining("<br>"))));
        return cells;
    }

    private String cell(Action action) {
        String text = phrases.action(action);
        return action.details()
                .until()
                .map(number -> phrases.word("markdown.aside", text, phrases.word("said.until-number", number)))
                .orElse(text);
    }

    /** A lane with a label of its own still says what it means. */
    private String head(Lane lane) {
        String role = phrases.role(lane);
        String label = phrases.laneLabel(lane);
        return label.equals(role) ? role : MarkdownText.escape(label) + "<br><sub>" + role + "</sub>";
    }
}
