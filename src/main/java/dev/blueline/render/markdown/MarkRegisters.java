package dev.blueline.render.markdown;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.ExperiencePoint;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flow;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import dev.blueline.model.WaitPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table for each kind of mark that the file has, in reading order. */
final class MarkRegisters {
    private final BlueprintIndex index;
    private final Phrases phrases;
    private final Table fails;
    private final Table waits;
    private final Table decisions;
    private final Table experiences;
    private final Table moments;

    MarkRegisters(BlueprintIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        fails = table("register.what-fails", "markdown.cause", "markdown.recovery");
        waits = table("register.what", "markdown.expected", "markdown.standard", "markdown.tolerance");
        decisions = table("register.question", "register.outcomes");
        experiences = table("register.what-is-felt");
        moments = table("register.what", "register.how");
    }

    void append(StringBuilder page) {
        for (Action action : index.actions()) {
            addOwn(action);
            action.marks().forEach(mark -> add(action, mark));
        }
        append(page, "register.fail", fails);
        append(page, "register.wait", waits);
        append(page, "register.decision", decisions);
        append(page, "register.experience", experiences);
        append(page, "register.moment", moments);
    }

    private void append(StringBuilder page, String heading, Table table) {
        if (!table.isEmpty()) {
            Headings.append(page, 2, phrases.word(heading));
            page.append(table.text());
        }
    }

    private void addOwn(Action action) {
        if (action.kind() == ActionKind.ACTION) {
            return;
        }
        String badge = MarkdownText.bold(index.badges(action).get(0));
        String label = MarkdownText.escape(action.label());
        if (action.kind() == ActionKind.WAIT) {
            addWait(badge, phrases.place(action), label, action.facts().measures());
        } else {
            decisions.add(badge, phrases.place(action), label, ways(action, flow -> true));
        }
    }

    private void add(Action action, Mark mark) {
        String badge = MarkdownText.bold(index.badge(mark));
        String where = phrases.place(action) + " · " + MarkdownText.escape(action.label());
        String text = mark.text().map(MarkdownText::escape).orElse("");
        if (mark instanceof FailPoint fail) {
            fails.add(
                    badge,
                    where,
                    text,
                    fail.cause().map(MarkdownText::escape).orElse(""),
                    ways(action, flow -> flow.fail().equals(Optional.of(fail.id()))));
        }
        if (mark instanceof WaitPoint) {
            addWait(badge, where, text, action.facts().measures());
        }
        if (mark instanceof ExperiencePoint) {
            experiences.add(badge, where, text);
        }
        if (mark instanceof Moment moment) {
            moments.add(
                    badge,
                    where,
                    text,
                    phrases.word("polarity." + moment.polarity().word()));
        }
    }

    private void addWait(String badge, String where, String text, Measures measures) {
        waits.add(
                badge,
                where,
                text,
                phrases.time(measures.expected()),
                phrases.time(measures.standard()),
                phrases.time(measures.tolerance()));
    }

    private String ways(Action action, Predicate<Flow> which) {
        return index.flowsFrom(action).stream().filter(which).map(phrases::way).collect(Collectors.joining("<br>"));
    }

    private Table table(String... keys) {
        List<String> heads = new ArrayList<>(List.of("", phrases.word("register.where")));
        for (String key : keys) {
            heads.add(phrases.word(key));
        }
        return new Table(heads);
    }
}
