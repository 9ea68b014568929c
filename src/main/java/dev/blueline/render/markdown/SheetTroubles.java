package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Step;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can go wrong for a role, and what is to be done then: its own fail points, those of its steps, and those of others
 * that it helps to put right.
 */
final class SheetTroubles {
    private final BlueprintIndex index;
    private final OwnPart part;
    private final Phrases phrases;
    private final SheetPhrases others;

    SheetTroubles(BlueprintIndex index, OwnPart part, Phrases phrases, SheetPhrases others) {
        this.index = index;
        this.part = part;
        this.phrases = phrases;
        this.others = others;
    }

    void append(StringBuilder page) {
        Table table = new Table(Stream.of(
                        "register.what-fails",
                        "register.where",
                        "markdown.cause",
                        "said.prevent",
                        "sheet.what-to-do",
                        "markdown.owner")
                .map(key -> phrases.word(key))
                .toList());
        for (Step step : index.steps()) {
            boolean own = part.steps().stream().anyMatch(in -> in.step().id().equals(step.id()));
            if (own) {
                step.marks().forEach(mark -> add(table, mark, phrases.step(step), ""));
            }
            for (Action action : step.actions()) {
                action.marks().stream()
                        .filter(mark -> mark.kind() == MarkKind.FAIL)
                        .filter(mark -> part.has(action) || helps(mark, action))
                        .forEach(mark -> add(table, mark, where(action), recoveries(mark, action)));
            }
        }
        if (!table.isEmpty()) {
            Headings.append(page, 2, phrases.word("sheet.troubles"));
            page.append(table.text());
        }
    }

    private void add(Table table, Mark mark, String where, String recoveries) {
        if (mark instanceof FailPoint fail) {
            table.add(
                    others.failure(mark),
                    where,
                    fail.cause().map(MarkdownText::escape).orElse(""),
                    fail.prevent().map(MarkdownText::escape).orElse(""),
                    recoveries,
                    fail.owner().map(MarkdownText::escape).orElse(""));
        }
    }

    private String where(Action action) {
        return phrases.step(index.step(action)) + "<br>" + others.told(action, index.step(action));
    }

    private boolean helps(Mark fail, Action action) {
        return others.recoveryFlows(fail, action).stream()
                .anyMatch(flow -> others.way(flow).stream().anyMatch(part::has));
    }

    private String recoveries(Mark fail, Action action) {
        List<String> ways = others.recoveries(fail, action);
        return ways.isEmpty()
                ? phrases.word("sheet.no-recovery")
                : ways.stream().collect(Collectors.joining("<br>"));
    }
}
