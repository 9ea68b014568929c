package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.Table;
import dev.blueline.model.Action;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a role works with: what comes from whom, what goes to whom, what both do together, and in which steps. */
final class Neighbours {
    private final Map<String, Shared> byName = new LinkedHashMap<>();
    private int in;
    private int out;
    private int together;

    /** The numbers of the role's own steps in which something is shared with one neighbour. */
    private record Shared(SortedSet<Integer> in, SortedSet<Integer> out, SortedSet<Integer> together) {
        Shared() {
            this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    Neighbours(OwnPart part, SheetPhrases others) {
        for (OwnPart.InStep step : part.steps()) {
            int number = step.step().number();
            for (Action action : step.actions()) {
                for (Flow flow : part.from(action)) {
                    if (!part.has(flow.from())) {
                        add(others.who(flow.from()), flow, number, true);
                    }
                }
                for (Flow flow : part.to(action)) {
                    if (!part.has(flow.to())) {
                        add(others.who(flow.to()), flow, number, false);
                    }
                }
            }
        }
    }

    private void add(String who, Flow flow, int number, boolean incoming) {
        Shared shared = byName.computeIfAbsent(who, name -> new Shared());
        if (flow.kind() == FlowKind.EXCHANGE) {
            together++;
            shared.together().add(number);
        } else if (incoming) {
            in++;
            shared.in().add(number);
        } else {
            out++;
            shared.out().add(number);
        }
    }

    /** How much there is of each, in one line. */
    String counts(Phrases phrases) {
        List<String> counts = new ArrayList<>();
        counts.add(phrases.word("sheet.in", in));
        counts.add(phrases.word("sheet.out", out));
        if (together > 0) {
            counts.add(phrases.word("sheet.both", together));
        }
        return Phrases.facts(counts);
    }

    void append(StringBuilder page, Phrases phrases) {
        if (byName.isEmpty()) {
            return;
        }
        Table table = new Table(Stream.of("sheet.who", "sheet.from-them", "sheet.to-them", "sheet.with-them")
                .map(key -> phrases.word(key))
                .toList());
        byName.forEach((who, shared) ->
                table.add(who, numbers(shared.in()), numbers(shared.out()), numbers(shared.together())));
        Headings.append(page, 2, phrases.word("sheet.neighbours"));
        page.append(table.text());
    }

    private static String numbers(SortedSet<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
