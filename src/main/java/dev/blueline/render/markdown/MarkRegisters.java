package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A table for each kind of mark that the file has, in reading order; opportunities and ideas share one. */
final class MarkRegisters implements MarkWalk.Visitor {
    private static final String TEXT = "register.what";
    private static final String OWNER = "markdown.owner";
    private static final String GROUNDS = "said.grounds";
    private static final String KIND = "register.kind";

    private final BlueprintIndex index;
    private final Phrases phrases;
    private final MarkFacts facts;
    private final Sayings sayings;
    private final Map<MarkKind, Register> registers = new EnumMap<>(MarkKind.class);

    MarkRegisters(BlueprintIndex index, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.facts = new MarkFacts(phrases);
        this.sayings = new Sayings(phrases);
    }

    void append(StringBuilder page) {
        open(
                MarkKind.FAIL,
                "register.what-fails",
                "said.rate",
                "said.impact",
                "markdown.cause",
                "said.prevent",
                "markdown.recovery",
                OWNER,
                GROUNDS);
        open(MarkKind.WAIT, TEXT, "markdown.expected", "markdown.standard", "markdown.tolerance");
        open(MarkKind.DECISION, "register.asked", "register.outcomes");
        open(MarkKind.EXPERIENCE, "register.what-is-felt");
        open(MarkKind.MOMENT, TEXT, "register.how", "said.signal", "said.response", OWNER, GROUNDS);
        open(MarkKind.PAIN, "register.what-hurts", "said.severity", "markdown.cause", "said.measure", OWNER, GROUNDS);
        open(MarkKind.DELIGHT, "register.what-delights", OWNER, GROUNDS);
        open(MarkKind.OPPORTUNITY, TEXT, KIND, OWNER, GROUNDS);
        registers.put(MarkKind.IDEA, registers.get(MarkKind.OPPORTUNITY));
        open(MarkKind.QUESTION, "register.asked", OWNER, GROUNDS);
        open(MarkKind.POLICY, TEXT, OWNER, GROUNDS);
        open(MarkKind.METRIC, TEXT, "mark.metric", "said.value", GROUNDS);
        open(MarkKind.TRAINING, TEXT, OWNER, GROUNDS);
        open(MarkKind.DATA, TEXT, "said.seen-by", OWNER, GROUNDS);
        open(MarkKind.NOTE, TEXT, OWNER, GROUNDS);
        MarkWalk.over(index.blueprint(), phrases, this);
        registers.forEach((kind, register) -> {
            if (kind == MarkKind.METRIC) {
                new MetricRegister(index.blueprint(), phrases).append(page);
            }
            if (!register.table.isEmpty() && kind != MarkKind.IDEA) {
                Headings.append(page, 2, phrases.word("register." + kind.word()));
                page.append(register.table.text());
            }
        });
    }

    @Override
    public void action(Action action) {
        if (action.kind() == ActionKind.ACTION) {
            return;
        }
        String badge = MarkdownText.bold(index.badges(action).get(0));
        String label = MarkdownText.escape(action.label());
        Map<String, String> row = new HashMap<>();
        if (action.kind() == ActionKind.WAIT) {
            addTimes(row, action.facts().measures());
            registers.get(MarkKind.WAIT).add(badge, phrases.place(action), label, row);
        } else {
            row.put("register.outcomes", ways(action, flow -> true));
            registers.get(MarkKind.DECISION).add(badge, phrases.place(action), label, row);
        }
    }

    @Override
    public void mark(Mark mark, String where, Optional<Action> carrier) {
        Map<String, String> row = facts.of(mark);
        row.put(GROUNDS, sayings.groundsCell(MarkFacts.grounds(mark)));
        row.put(KIND, phrases.word("mark." + mark.kind().word()));
        if (mark instanceof Moment moment) {
            row.put("register.how", phrases.word("polarity." + moment.polarity().word()));
        }
        carrier.ifPresent(action -> {
            if (mark.kind() == MarkKind.FAIL) {
                row.put("markdown.recovery", ways(action, flow -> flow.fail().equals(Optional.of(mark.id()))));
            }
            if (mark.kind() == MarkKind.WAIT && facts.of(mark).isEmpty()) {
                addTimes(row, action.facts().measures());
            }
        });
        registers
                .get(mark.kind())
                .add(
                        MarkdownText.bold(index.badge(mark)),
                        where,
                        mark.text().map(MarkdownText::escape).orElse(""),
                        row);
    }

    /** The action's times: those of a wait, and of a wait inside that says none of its own. */
    private void addTimes(Map<String, String> row, Measures measures) {
        row.put("markdown.expected", phrases.amounts().time(measures.expected()));
        row.put("markdown.standard", phrases.amounts().time(measures.standard()));
        row.put("markdown.tolerance", phrases.amounts().time(measures.tolerance()));
    }

    private String ways(Action action, Predicate<Flow> which) {
        return index.flowsFrom(action).stream().filter(which).map(phrases::way).collect(Collectors.joining("<br>"));
    }

    private void open(MarkKind kind, String text, String... columns) {
        List<String> heads = new ArrayList<>(List.of("", phrases.word("register.where"), phrases.word(text)));
        for (String column : columns) {
            heads.add(phrases.word(column));
        }
        registers.put(kind, new Register(new Table(heads), List.of(columns)));
    }

    /** A table and the keys of its columns from the fourth on. */
    private record Register(Table table, List<String> columns) {
        void add(String badge, String where, String text, Map<String, String> facts) {
            List<String> cells = new ArrayList<>(List.of(badge, where, text));
            columns.forEach(column -> cells.add(facts.getOrDefault(column, "")));
            table.add(cells);
        }
    }
}
