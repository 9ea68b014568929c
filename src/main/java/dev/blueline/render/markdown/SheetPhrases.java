package dev.blueline.render.markdown;

import dev.blueline.markdown.MarkdownText;
import dev.blueline.measure.Repairs;
import dev.blueline.model.Action;
import dev.blueline.model.Actor;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Mark;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How a sheet speaks of other people's actions, of what comes from them and what goes to them: finished Markdown. */
final class SheetPhrases {
    /** A longer way out of a failure is cut off; nobody has it in mind. */
    private static final int LONGEST_WAY = 12;

    private final BlueprintIndex index;
    private final OwnPart part;
    private final Phrases phrases;
    private final Repairs repairs;

    SheetPhrases(BlueprintIndex index, OwnPart part, Phrases phrases) {
        this.index = index;
        this.part = part;
        this.phrases = phrases;
        this.repairs = new Repairs(index);
    }

    /** Who does {@code action}: the people, and the lane they are in. */
    String who(Action action) {
        String lane = phrases.lane(action.lane());
        return people(action)
                .map(people -> phrases.word("markdown.aside", people, lane))
                .orElse(lane);
    }

    /** Those who are named with {@code action}, if that says more than its lane. */
    private Optional<String> people(Action action) {
        List<String> people = action.details().by().stream()
                .filter(actor -> !part.subject().is(actor))
                .map(Actor::label)
                .toList();
        return phrases.list(people, label -> label).filter(names -> !names.equals(phrases.lane(action.lane())));
    }

    /** {@code action} as seen from {@code here}: who does it, if it is another's, and in which step, if that is another. */
    String told(Action action, Step here) {
        List<String> aside = new ArrayList<>();
        if (!part.has(action)) {
            people(action).ifPresent(aside::add);
            aside.add(phrases.lane(action.lane()));
        }
        if (!index.step(action).id().equals(here.id())) {
            aside.add(phrases.word("step.numbered", index.column(action)));
        }
        String label = phrases.word("markdown.quoted", MarkdownText.escape(action.label()));
        return aside.stream()
                .reduce((who, step) -> phrases.word("markdown.also", who, step))
                .map(text -> phrases.word("markdown.aside", label, text))
                .orElse(label);
    }

    /** What brings one of the subject's actions about. */
    String before(Flow flow, Step here) {
        String from = told(flow.from(), here);
        if (flow.outcome()) {
            from = flow.label()
                    .map(label -> phrases.word("markdown.fact", told(flow.from(), here), MarkdownText.bold(label)))
                    .orElse(from);
        }
        Optional<Mark> fail = fail(flow);
        String text;
        if (fail.isPresent()) {
            text = phrases.word("sheet.failed", failure(fail.get()), from);
        } else if (flow.path() == FlowPath.RECOVERY) {
            text = phrases.word(repairs.contains(flow.from()) ? "sheet.repaired" : "sheet.amiss", from);
        } else if (flow.path() == FlowPath.LOOP) {
            text = phrases.word("sheet.again", from);
        } else {
            text = phrases.word(
                    switch (flow.kind()) {
                        case SEQUENCE, EXCHANGE -> "sheet.after";
                        case INFORMATION -> "sheet.told";
                    },
                    from);
        }
        return with(text, flow);
    }

    /** Where it goes on after one of the subject's actions. */
    String after(Flow flow, Step here) {
        String to = told(flow.to(), here);
        String text;
        if (flow.path() == FlowPath.LOOP) {
            text = phrases.word("sheet.back", to);
        } else if (flow.path() == FlowPath.RECOVERY) {
            text = phrases.word(repairs.contains(flow.from()) ? "sheet.back" : "sheet.if-amiss", to);
        } else {
            text = phrases.word(
                    switch (flow.kind()) {
                        case SEQUENCE, EXCHANGE -> part.has(flow.to()) ? "sheet.on" : "sheet.hand-over";
                        case INFORMATION -> "sheet.tell";
                    },
                    to);
        }
        if (flow.outcome()) {
            String shown = text;
            text = flow.label()
                    .map(label -> phrases.word("markdown.fact", MarkdownText.bold(label), shown))
                    .orElse(text);
        }
        return with(text, flow);
    }

    /** The action at the {@code other} end of an exchange. */
    String together(Flow flow, Action other, Step here) {
        return with(told(other, here), flow);
    }

    /** Whether {@code action} is done only when something has failed. */
    boolean isRepair(Action action) {
        return repairs.contains(action);
    }

    private String with(String text, Flow flow) {
        List<String> all = new ArrayList<>(List.of(text));
        all.addAll(phrases.facts(flow));
        return Phrases.facts(all);
    }

    /** The fail point that {@code flow} recovers from, if it was written there. */
    private static Optional<Mark> fail(Flow flow) {
        return flow.fail()
                .flatMap(id -> flow.from().marks().stream()
                        .filter(mark -> mark.id().equals(id))
                        .findFirst());
    }

    /** What goes wrong, with the badge it has in the drawing. */
    String failure(Mark fail) {
        String badge = MarkdownText.bold(index.badge(fail));
        return fail.text()
                .map(text -> badge + " " + phrases.word("markdown.quoted", MarkdownText.escape(text)))
                .orElse(badge);
    }

    /** The ways out of {@code fail}, a mark of {@code action}, each to where the service goes on as usual. */
    List<String> recoveries(Mark fail, Action action) {
        return recoveryFlows(fail, action).stream()
                .map(flow -> recovery(flow, index.step(action)))
                .toList();
    }

    /** The flows out of {@code fail}; those of the action, if it is the one fail point there and says none itself. */
    List<Flow> recoveryFlows(Mark fail, Action action) {
        List<Flow> own = index.flowsFrom(action).stream()
                .filter(flow -> flow.fail().equals(Optional.of(fail.id())))
                .toList();
        long fails = action.marks().stream()
                .filter(mark -> mark.kind() == fail.kind())
                .count();
        return own.isEmpty() && fails == 1 && !repairs.contains(action)
                ? index.flowsFrom(action).stream()
                        .filter(flow ->
                                flow.path() == FlowPath.RECOVERY && flow.fail().isEmpty())
                        .toList()
                : own;
    }

    private String recovery(Flow flow, Step here) {
        List<Action> way = way(flow);
        Action last = way.get(way.size() - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < way.size(); i++) {
            text.append(i == 0 ? "" : " → ").append(told(way.get(i), here));
        }
        List<Action> on = onward(last).stream().map(Flow::to).distinct().toList();
        String told = with(text.toString(), flow);
        if (!repairs.contains(last)) {
            return phrases.word("sheet.rejoins", told);
        }
        return on.stream()
                .map(action -> told(action, here))
                .reduce((some, more) -> phrases.word("sheet.or", some, more))
                .map(ends -> phrases.word("sheet.leads", told, ends))
                .orElse(told);
    }

    /** The actions on the way out of a failure, the first where all is as usual again included; up to a fork. */
    List<Action> way(Flow recovery) {
        List<Action> way = new ArrayList<>(List.of(recovery.to()));
        Set<String> seen = new HashSet<>(Set.of(recovery.to().id()));
        Action last = recovery.to();
        while (repairs.contains(last) && way.size() < LONGEST_WAY) {
            List<Action> next = onward(last).stream().map(Flow::to).distinct().toList();
            if (next.size() != 1 || !seen.add(next.get(0).id())) {
                break;
            }
            last = next.get(0);
            way.add(last);
        }
        return way;
    }

    private List<Flow> onward(Action action) {
        return part.to(action).stream()
                .filter(flow -> flow.kind() != FlowKind.INFORMATION)
                .toList();
    }
}
