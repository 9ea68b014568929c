package dev.blueline.render.markdown;

import dev.blueline.markdown.Headings;
import dev.blueline.markdown.MarkdownText;
import dev.blueline.markdown.Table;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Line;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Role;
import dev.blueline.model.Step;
import dev.blueline.model.WaitPoint;
import dev.blueline.render.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of one role: what it does in the service, step by step, for somebody who has to do it. Here is how it opens:
 * where the role stands, how much there is to do, which times are to be kept. Tells of others only what touches the role.
 */
final class RoleSheet {
    private final BlueprintIndex index;
    private final Phrases phrases;
    private final OwnPart part;
    private final SheetPhrases others;
    private final Neighbours neighbours;

    RoleSheet(BlueprintIndex index, Subject subject, Phrases phrases) {
        this.index = index;
        this.phrases = phrases;
        this.part = new OwnPart(index, subject);
        this.others = new SheetPhrases(index, part, phrases);
        this.neighbours = new Neighbours(part, others);
    }

    String page() {
        StringBuilder page = new StringBuilder();
        Blueprint blueprint = index.blueprint();
        String name = MarkdownText.escape(part.subject().name());
        Headings.append(page, 1, name);
        page.append(phrases.word(intro(), MarkdownText.escape(blueprint.title())))
                .append("\n\n");
        appendGlance(page);
        appendTimes(page);
        appendKnown(page);
        new SheetSteps(part, phrases, others).append(page);
        new SheetTroubles(index, part, phrases, others).append(page);
        neighbours.append(page, phrases);
        return page.toString();
    }

    private String intro() {
        boolean system = isOnlySystem()
                || part.actions().stream().allMatch(action -> action.lane().technology());
        return part.isCustomer() ? "sheet.intro.customer" : system ? "sheet.intro.system" : "sheet.intro.people";
    }

    private boolean isOnlySystem() {
        return part.subject().lanes().isEmpty() && part.subject().actors().isEmpty();
    }

    private void appendGlance(StringBuilder page) {
        Header header = index.blueprint().header();
        for (Lane lane : lanes()) {
            if (isOnlySystem()) {
                append(page, "sheet.used-in", phrases.lane(lane));
            } else {
                append(page, "sheet.where", phrases.lane(lane) + phrases.word("sheet.stop") + place(lane));
            }
        }
        phrases.list(doers(), text -> text).ifPresent(who -> append(page, "sheet.who", who));
        phrases.list(part.subject().owners(), text -> text).ifPresent(owner -> append(page, "markdown.owner", owner));
        header.scenario().ifPresent(text -> append(page, "header.scenario", MarkdownText.escape(text)));
        header.segment().ifPresent(text -> append(page, "header.segment", MarkdownText.escape(text)));
        header.goals().forEach(text -> append(page, "header.goal", MarkdownText.escape(text)));
        header.promise().ifPresent(text -> append(page, "header.promise", MarkdownText.escape(text)));
        List<Step> steps = part.steps().stream().map(OwnPart.InStep::step).toList();
        append(
                page,
                "markdown.count.steps",
                phrases.word(
                        "sheet.some-of",
                        steps.size(),
                        index.steps().size(),
                        steps.stream().map(phrases::step).collect(Collectors.joining(phrases.word("story.and")))));
        append(page, "overview.hand-offs", neighbours.counts(phrases));
        phrases.list(
                        part.actions().stream()
                                .flatMap(action -> action.details().uses().stream())
                                .filter(system -> !part.subject().is(system))
                                .map(system -> system.label())
                                .filter(label -> !label.equals(part.subject().name()))
                                .distinct()
                                .toList(),
                        text -> text)
                .ifPresent(systems -> append(page, "markdown.uses", systems));
        List<String> edition = new ArrayList<>();
        header.state().ifPresent(state -> edition.add(phrases.word("state." + state.word())));
        header.version()
                .ifPresent(version -> edition.add(phrases.fact("header.version", MarkdownText.escape(version))));
        header.updated().ifPresent(date -> edition.add(phrases.fact("header.updated", date.toString())));
        if (!edition.isEmpty()) {
            append(page, "sheet.edition", Phrases.facts(edition));
        }
    }

    private void append(StringBuilder page, String key, String markdown) {
        page.append("- ")
                .append(phrases.word("markdown.headed", phrases.word(key), markdown))
                .append('\n');
    }

    /** The lanes that the actions stand in, top to bottom. */
    private List<Lane> lanes() {
        Set<String> used =
                part.actions().stream().map(action -> action.lane().id()).collect(Collectors.toSet());
        return index.blueprint().lanes().stream()
                .filter(lane -> used.contains(lane.id()))
                .toList();
    }

    /** Who acts, if that is more than the name of the page says. */
    private List<String> doers() {
        return part.actions().stream()
                .flatMap(action -> action.details().by().stream())
                .filter(actor ->
                        !part.subject().is(actor) || !part.subject().lanes().isEmpty())
                .map(actor -> actor.label())
                .filter(label -> !label.equals(part.subject().name()))
                .distinct()
                .toList();
    }

    private String place(Lane lane) {
        List<String> sentences = new ArrayList<>();
        if (lane.role() == Role.PARTNER) {
            sentences.add(phrases.word("sheet.place.partner"));
        }
        sentences.add(
                switch (lane.role()) {
                    case CUSTOMER, EVIDENCE -> phrases.word("sheet.place.customer");
                    default ->
                        switch (index.depth(lane)) {
                            case 0, 1 -> phrases.word("sheet.place.seen", line(Line.VISIBILITY));
                            case 2 -> phrases.word("sheet.place.unseen", line(Line.VISIBILITY));
                            case 3 -> phrases.word("sheet.place.support", line(Line.INTERNAL_INTERACTION));
                            default -> phrases.word("sheet.place.management", line(Line.IMPLEMENTATION));
                        };
                });
        if (lane.technology()) {
            sentences.add(phrases.word("sheet.place.technology"));
        }
        return String.join(phrases.word("sheet.between"), sentences);
    }

    private String line(Line line) {
        return index.blueprint()
                .nameOf(line)
                .map(name -> phrases.word("markdown.quoted", MarkdownText.escape(name)))
                .orElseGet(() -> phrases.word("sheet.line." + line.word()));
    }

    private void appendTimes(StringBuilder page) {
        Table times = new Table(Stream.of(
                        "markdown.step",
                        "register.what",
                        "markdown.time",
                        "markdown.expected",
                        "markdown.standard",
                        "markdown.tolerance")
                .map(key -> phrases.word(key))
                .toList());
        for (OwnPart.InStep in : part.steps()) {
            boolean contact = in.actions().stream().anyMatch(action -> index.depth(action.lane()) <= 1);
            addTimes(
                    times,
                    in.step(),
                    phrases.word("said.whole-step"),
                    in.step().facts().measures());
            for (Action action : in.step().actions()) {
                boolean own = part.has(action);
                if (own || (contact && action.role() == Role.CUSTOMER && isWait(action))) {
                    String what = MarkdownText.escape(action.label());
                    String told = own ? what : phrases.word("markdown.aside", what, phrases.lane(action.lane()));
                    addTimes(times, in.step(), told, action.facts().measures());
                    action.marks().forEach(mark -> addTimes(times, in.step(), told, mark));
                }
            }
        }
        if (!times.isEmpty()) {
            Headings.append(page, 2, phrases.word("sheet.times"));
            page.append(times.text());
        }
    }

    private static boolean isWait(Action action) {
        return switch (action.kind()) {
            case WAIT -> true;
            case ACTION, DECISION -> action.marks().stream().anyMatch(WaitPoint.class::isInstance);
        };
    }

    private void addTimes(Table times, Step step, String what, Measures said) {
        Amounts amounts = phrases.amounts();
        if (said.time()
                .or(said::expected)
                .or(said::standard)
                .or(said::tolerance)
                .isPresent()) {
            times.add(
                    phrases.step(step),
                    what,
                    amounts.time(said.time()),
                    amounts.time(said.expected()),
                    amounts.time(said.standard()),
                    amounts.time(said.tolerance()));
        }
    }

    private void addTimes(Table times, Step step, String what, Mark mark) {
        if (mark instanceof WaitPoint wait && wait.expected().or(wait::standard).isPresent()) {
            String text = wait.text().map(MarkdownText::escape).orElseGet(() -> phrases.word("mark.wait"));
            times.add(
                    phrases.step(step),
                    phrases.word("markdown.fact", what, text),
                    "",
                    phrases.amounts().time(wait.expected()),
                    phrases.amounts().time(wait.standard()),
                    "");
        }
    }

    /** What holds for the whole service and so for this role. */
    private void appendKnown(StringBuilder page) {
        List<String> known = new ArrayList<>();
        SheetSteps.concerning(index.blueprint().marks()).forEach(mark -> known.add(phrases.mark(mark)));
        index.blueprint().header().notes().forEach(note -> known.add(MarkdownText.escape(note)));
        if (!known.isEmpty()) {
            Headings.append(page, 2, phrases.word("sheet.known"));
            known.forEach(line -> page.append("- ").append(line).append('\n'));
        }
    }
}
