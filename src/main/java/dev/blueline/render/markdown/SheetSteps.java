package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Actor;
import dev.blueline.model.Details;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Phase;
import dev.blueline.model.Role;
import dev.blueline.model.ServiceSystem;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The middle of a sheet: each step in which the role has a part, what the customer does at that moment, and what the role
 * does, action by action: what brings it about, how it is done, where it leads, what can go wrong.
 */
final class SheetSteps {
    /** Thoughts of those who change the service, not of those who work in it; shown where they are the role's own. */
    private static final Set<MarkKind> FOR_DESIGNERS =
            EnumSet.of(MarkKind.OPPORTUNITY, MarkKind.IDEA, MarkKind.QUESTION);

    private final OwnPart part;
    private final Phrases phrases;
    private final Sayings sayings;
    private final SheetPhrases others;

    SheetSteps(OwnPart part, Phrases phrases, SheetPhrases others) {
        this.part = part;
        this.phrases = phrases;
        this.sayings = new Sayings(phrases);
        this.others = others;
    }

    /** Those of {@code marks}, said of a whole in which a role has its part, that the role should know. */
    static List<Mark> concerning(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> !FOR_DESIGNERS.contains(mark.kind()))
                .toList();
    }

    void append(StringBuilder page) {
        List<Phase> before = List.of();
        for (OwnPart.InStep in : part.steps()) {
            appendPhases(page, in.phases(), before);
            before = in.phases();
            append(page, in);
        }
    }

    /** A heading where another phase begins, and what is said of those phases that begin. */
    private void appendPhases(StringBuilder page, List<Phase> phases, List<Phase> before) {
        int same = 0;
        while (same < Math.min(phases.size(), before.size())
                && phases.get(same).id().equals(before.get(same).id())) {
            same++;
        }
        if (same == phases.size() && same == before.size()) {
            return;
        }
        List<String> titles =
                phases.stream().flatMap(phase -> phrases.phase(phase).stream()).toList();
        Headings.append(page, 2, titles.isEmpty() ? phrases.word("markdown.steps") : String.join(" › ", titles));
        List<String> lines = new ArrayList<>();
        for (Phase phase : phases.subList(same, phases.size())) {
            if (phase.internal()) {
                lines.add(phrases.word("markdown.internal"));
            }
            lines.addAll(said(phase.facts(), phase.marks()));
        }
        appendList(page, lines, "- ");
    }

    private void append(StringBuilder page, OwnPart.InStep in) {
        Step step = in.step();
        Headings.append(page, 3, phrases.step(step));
        List<String> lines = new ArrayList<>();
        if (!part.isCustomer()) {
            atThatMoment(step).ifPresent(text -> lines.add(headed("sheet.customer", text)));
        }
        phrases.list(
                        step.actions().stream()
                                .filter(action -> action.role() == Role.EVIDENCE)
                                .map(Action::label)
                                .toList(),
                        text -> text)
                .ifPresent(evidence -> lines.add(headed("sheet.evidence", evidence)));
        lines.addAll(said(step.facts(), step.marks()));
        in.goingOn().forEach(action -> lines.add(headed("sheet.going-on", others.told(action, step))));
        appendList(page, lines, "- ");
        Headings.gap(page);
        for (int i = 0; i < in.actions().size(); i++) {
            append(page, in, i);
        }
    }

    /** What the customer does in {@code step}. */
    private Optional<String> atThatMoment(Step step) {
        return step.actions().stream()
                .filter(action -> action.role() == Role.CUSTOMER)
                .map(action -> {
                    String label = MarkdownText.escape(action.label());
                    return action.kind() == ActionKind.WAIT
                            ? phrases.word("markdown.aside", label, phrases.word("mark.wait"))
                            : label;
                })
                .reduce((some, more) -> some + phrases.word("story.and") + more);
    }

    /** What is said of a step or a phase that the role should know. */
    private List<String> said(Facts facts, List<Mark> marks) {
        List<String> lines = new ArrayList<>();
        facts.description().ifPresent(text -> lines.add(MarkdownText.escape(text)));
        facts.wants().forEach(want -> lines.add(headed("sheet.wants", MarkdownText.escape(want))));
        facts.measures()
                .emotion()
                .ifPresent(feeling ->
                        lines.add(headed("sheet.feels", phrases.amounts().feeling(feeling))));
        facts.owner().ifPresent(owner -> lines.add(headed("markdown.owner", MarkdownText.escape(owner))));
        sayings.variants(facts).ifPresent(lines::add);
        concerning(marks).forEach(mark -> lines.add(phrases.mark(mark)));
        return lines;
    }

    private void append(StringBuilder page, OwnPart.InStep in, int at) {
        Action action = in.actions().get(at);
        Step step = in.step();
        String marker = (at + 1) + ". ";
        String indent = " ".repeat(marker.length()) + "- ";
        page.append(marker).append(title(action)).append('\n');
        List<String> lines = new ArrayList<>();
        action.facts().description().ifPresent(text -> lines.add(MarkdownText.escape(text)));
        List<Flow> from = part.from(action);
        if (from.size() != 1 || !isNextByItself(from.get(0), in, at - 1)) {
            from.stream()
                    .filter(flow -> !isTogether(flow))
                    .forEach(flow -> lines.add(headed("sheet.when", others.before(flow, step))));
        }
        Stream.concat(
                        from.stream()
                                .filter(SheetSteps::isTogether)
                                .map(flow -> others.together(flow, flow.from(), step)),
                        part.to(action).stream()
                                .filter(SheetSteps::isTogether)
                                .map(flow -> others.together(flow, flow.to(), step)))
                .forEach(other -> lines.add(headed("sheet.together", other)));
        lines.addAll(sayings.lines(action.facts(), ways(action), phrases.flags(action.details())));
        List<Flow> to = part.to(action);
        if (to.size() != 1 || !isNextByItself(to.get(0), in, at)) {
            to.stream()
                    .filter(flow -> !isTogether(flow) && flow.fail().isEmpty())
                    .forEach(flow -> lines.add(headed("sheet.then", others.after(flow, step))));
        }
        appendList(page, lines, indent);
        for (Mark mark : action.marks()) {
            page.append(indent).append(phrases.mark(mark)).append('\n');
            if (mark.kind() == MarkKind.FAIL) {
                List<String> ways = others.recoveries(mark, action).stream()
                        .map(way -> headed("sheet.what-to-do", way))
                        .toList();
                appendList(page, ways, "  " + indent);
            }
        }
    }

    /** Whether {@code flow} leads from the action {@code at} this place of the list to the next, which the list says already. */
    private boolean isNextByItself(Flow flow, OwnPart.InStep in, int at) {
        return at >= 0
                && at + 1 < in.actions().size()
                && !flow.outcome()
                && flow.kind() == FlowKind.SEQUENCE
                && flow.path() == FlowPath.FORWARD
                && phrases.facts(flow).isEmpty()
                && !others.isRepair(flow.from())
                && flow.from().id().equals(in.actions().get(at).id())
                && flow.to().id().equals(in.actions().get(at + 1).id());
    }

    private static boolean isTogether(Flow flow) {
        return flow.kind() == FlowKind.EXCHANGE && flow.path() == FlowPath.FORWARD && !flow.outcome();
    }

    private String title(Action action) {
        String label = MarkdownText.bold(action.label());
        return switch (action.kind()) {
            case ACTION -> label;
            case WAIT -> phrases.word("markdown.aside", label, phrases.word("mark.wait"));
            case DECISION -> phrases.word("markdown.aside", label, phrases.word("mark.decision"));
        };
    }

    /** Where and with whom or what, as far as the page does not say it anyway. */
    private List<String> ways(Action action) {
        List<String> facts = new ArrayList<>();
        Details details = action.details();
        boolean ofLane = part.subject().lanes().stream()
                .anyMatch(lane -> lane.id().equals(action.lane().id()));
        if (!ofLane) {
            facts.add(phrases.fact("register.lane", phrases.lane(action.lane())));
        }
        List<Actor> by = details.by().stream()
                .filter(actor -> ofLane || !part.subject().is(actor))
                .filter(actor -> !actor.label().equals(part.subject().name()))
                .toList();
        List<ServiceSystem> uses = details.uses().stream()
                .filter(system -> !part.subject().is(system))
                .filter(system -> !system.label().equals(part.subject().name()))
                .toList();
        phrases.names("markdown.by", by, actor -> actor.label()).ifPresent(facts::add);
        phrases.names("markdown.uses", uses, system -> system.label()).ifPresent(facts::add);
        phrases.names("markdown.via", details.via(), channel -> channel.label()).ifPresent(facts::add);
        details.until().ifPresent(number -> facts.add(phrases.until(number)));
        return facts;
    }

    private String headed(String key, String text) {
        return phrases.word("markdown.headed", phrases.word(key), text);
    }

    private static void appendList(StringBuilder page, List<String> lines, String marker) {
        lines.forEach(line -> page.append(marker).append(line).append('\n'));
    }
}
