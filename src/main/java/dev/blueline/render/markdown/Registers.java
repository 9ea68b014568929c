package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.measure.Counts;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.LineName;
import dev.blueline.model.Mark;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lanes with the lines between them, what the file declares, and its exceptions from rules. */
final class Registers {
    private final BlueprintIndex index;
    private final Blueprint blueprint;
    private final Counts counts;
    private final Phrases phrases;

    Registers(BlueprintIndex index, Counts counts, Phrases phrases) {
        this.index = index;
        this.blueprint = index.blueprint();
        this.counts = counts;
        this.phrases = phrases;
    }

    void append(StringBuilder page) {
        append(page, "register.lanes", lanes());
        append(page, "register.declared", declared());
        append(page, "register.variants", variants());
        append(page, "register.exceptions", exceptions());
    }

    private void append(StringBuilder page, String heading, Table table) {
        if (!table.isEmpty()) {
            Headings.append(page, 2, phrases.word(heading));
            page.append(table.text());
        }
    }

    /** Each line once, where the lanes first pass it. */
    private Table lanes() {
        Table table = table("register.lane", "register.role", "markdown.owner");
        Set<Line> passed = EnumSet.noneOf(Line.class);
        int depth = Integer.MAX_VALUE;
        for (Lane lane : blueprint.lanes()) {
            for (Line line : Line.values()) {
                if (depth <= line.above() && line.above() < index.depth(lane) && passed.add(line)) {
                    addLine(table, line);
                }
            }
            depth = index.depth(lane);
            String role = phrases.role(lane);
            table.add(
                    phrases.lane(lane),
                    lane.technology() ? phrases.word("markdown.also", role, phrases.word("markdown.technology")) : role,
                    owner(lane.owner()));
        }
        // A line that has a name is told even where no lane lies beyond it.
        blueprint.lines().stream().map(LineName::line).filter(passed::add).forEach(line -> addLine(table, line));
        return table;
    }

    private void addLine(Table table, Line line) {
        String name =
                blueprint.nameOf(line).map(MarkdownText::escape).orElseGet(() -> phrases.word("line." + line.word()));
        table.add("*" + name + "*", "*" + crossings(line) + "*", "");
    }

    private Table variants() {
        Table table = table("register.name", "markdown.owner");
        blueprint
                .variants()
                .forEach(variant -> table.add(MarkdownText.escape(variant.label()), owner(variant.owner())));
        return table;
    }

    private String crossings(Line line) {
        int number = counts.crossings().get(line);
        return switch (number) {
            case 0 -> phrases.word("register.crossings-none");
            case 1 -> phrases.word("register.crossings-one");
            default -> phrases.word("register.crossings", number);
        };
    }

    private Table declared() {
        Table table = table("register.kind", "register.name", "markdown.owner");
        String channel = phrases.word("register.channel");
        String remote = phrases.word("markdown.also", channel, phrases.word("markdown.remote"));
        blueprint
                .channels()
                .forEach(declared -> table.add(
                        declared.remote() ? remote : channel,
                        MarkdownText.escape(declared.label()),
                        owner(declared.owner())));
        blueprint
                .actors()
                .forEach(declared -> table.add(
                        phrases.word("register.actor"),
                        MarkdownText.escape(declared.label()),
                        owner(declared.owner())));
        blueprint
                .systems()
                .forEach(declared -> table.add(
                        phrases.word("register.system"),
                        MarkdownText.escape(declared.label()),
                        owner(declared.owner())));
        return table;
    }

    private Table exceptions() {
        Map<String, String> places = places();
        Table table = table("register.rule", "register.where", "register.reason");
        blueprint
                .allowances()
                .forEach(allowance -> table.add(
                        MarkdownText.escape(allowance.rule()),
                        allowance
                                .element()
                                .map(id -> places.getOrDefault(id, MarkdownText.escape(id)))
                                .orElseGet(() -> phrases.word("register.everywhere")),
                        MarkdownText.escape(allowance.reason())));
        return table;
    }

    /** How each element that an exception may name is spoken of, by id. */
    private Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        index.steps().forEach(step -> places.put(step.id(), phrases.step(step)));
        MarkWalk.over(blueprint, phrases, new MarkWalk.Visitor() {
            @Override
            public void action(Action action) {
                places.put(action.id(), phrases.exactly(action));
            }

            @Override
            public void mark(Mark mark, String where, Optional<Action> carrier) {
                places.put(mark.id(), Phrases.facts(List.of(MarkdownText.bold(index.badge(mark)), where)));
            }
        });
        return places;
    }

    private static String owner(Optional<String> owner) {
        return owner.map(MarkdownText::escape).orElse("");
    }

    private Table table(String... keys) {
        List<String> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(phrases.word(key));
        }
        return new Table(heads);
    }
}
