package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Details;
import dev.blueline.model.ExperiencePoint;
import dev.blueline.model.Facts;
import dev.blueline.model.FailPoint;
import dev.blueline.model.Flag;
import dev.blueline.model.Grounds;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Moment;
import dev.blueline.model.Origin;
import dev.blueline.model.Polarity;
import dev.blueline.model.Time;
import dev.blueline.model.WaitPoint;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.OutcomeNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Value;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes actions and their marks. What leaves them (outcomes, recoveries) is kept for {@link FlowResolver}. */
final class ActionResolver {
    private final Declarations declarations;
    private final Names names;
    private final Diagnostics diagnostics;
    private final List<PendingExit> exits = new ArrayList<>();

    /**
     * Something that leaves an action from inside its braces.
     *
     * @param from the action
     * @param fail the id of the fail point, for a recovery
     * @param outcome the outcome, for a decision
     * @param recovery the attribute, for a recovery
     */
    record PendingExit(
            Action from, Optional<String> fail, Optional<OutcomeNode> outcome, Optional<AttributeNode> recovery) {}

    ActionResolver(Declarations declarations, Names names, Diagnostics diagnostics) {
        this.declarations = declarations;
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** What leaves actions from inside their braces, in the order written. */
    List<PendingExit> exits() {
        return exits;
    }

    /**
     * The boxes of one statement.
     *
     * @param stem the first part of made-up ids
     * @param used how often each made-up id was asked for
     */
    List<Action> resolve(ActionNode node, Lane lane, String stem, Map<String, Integer> used) {
        if (node.labels().size() > 1) {
            tellSeveral(node);
        }
        List<Action> actions = new ArrayList<>();
        for (Text label : node.labels()) {
            actions.add(action(node, label, lane, stem, used));
        }
        return actions;
    }

    private Action action(ActionNode node, Text label, Lane lane, String stem, Map<String, Integer> used) {
        Optional<Name> name = actions(node) == 1 ? node.name().filter(names::take) : Optional.empty();
        String id = name.map(Name::key).orElseGet(() -> numbered(stem + "." + lane.id(), used));
        if (label.value().isBlank()) {
            diagnostics.add(Diagnostic.error(ResolveCodes.MISSING_TEXT, label.span(), "an action needs a text")
                    .help("say what happens, such as \"Shows the code\""));
        }
        ActionKind kind = node.prefix()
                .map(prefix -> prefix.word() == Word.WAIT ? ActionKind.WAIT : ActionKind.DECISION)
                .orElse(ActionKind.ACTION);
        Attributes attributes = new Attributes(Place.ACTION, node.body(), List.of(), diagnostics);
        Map<String, FailNode> fails = new HashMap<>();
        List<Mark> marks = marks(attributes, id, fails);
        Span span = node.labels().size() == 1 ? node.span() : label.span();
        Action action = new Action(
                id,
                name.map(Name::text),
                kind,
                lane,
                label.value(),
                details(attributes),
                facts(attributes),
                marks,
                new Origin(span, label.span()));
        name.ifPresent(taken -> names.add(taken, action));
        marks.forEach(mark -> names.addMark(mark.id(), action));
        exits(action, node, fails);
        return action;
    }

    private static int actions(ActionNode node) {
        return node.labels().size();
    }

    static String numbered(String stem, Map<String, Integer> used) {
        int number = used.merge(stem, 1, Integer::sum);
        return number == 1 ? stem : stem + "." + number;
    }

    private void tellSeveral(ActionNode node) {
        if (node.name().isPresent()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.SAID_OF_SEVERAL,
                            node.name().get().span(),
                            "a name stands for one action, and this statement has " + actions(node))
                    .help("write one statement for each of them"));
        }
        if (!node.body().isEmpty() || node.prefix().isPresent()) {
            Span span = node.prefix()
                    .map(WordUse::span)
                    .orElseGet(() -> node.body().get(0).span());
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.SAID_OF_SEVERAL,
                            span,
                            "this is said of one action, and the statement has " + actions(node))
                    .help("write one statement for each of them"));
        }
    }

    private Details details(Attributes attributes) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            Word.of(flag.word()).filter(attributes::has).ifPresent(word -> flags.add(flag));
        }
        return new Details(
                declarations.channels().find(attributes.names(Word.VIA)),
                declarations.actors().find(attributes.names(Word.BY)),
                declarations.systems().find(attributes.names(Word.USES)),
                Optional.empty(),
                flags);
    }

    private Facts facts(Attributes attributes) {
        Optional<Time> standard = attributes.time(Word.STANDARD);
        Optional<Time> tolerance = attributes.time(Word.TOLERANCE);
        boolean wrongOrder = standard.isPresent()
                && tolerance.isPresent()
                && standard.get().seconds().compareTo(tolerance.get().seconds()) > 0;
        if (wrongOrder) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.TIME_ORDER,
                            attributes.span(Word.STANDARD).orElseThrow(),
                            "the standard is longer than what the customer puts up with")
                    .related(attributes.span(Word.TOLERANCE).orElseThrow(), "the tolerance")
                    .help("set a standard within the tolerance"));
        }
        return new Facts(
                attributes.text(Word.DESCRIPTION),
                attributes.text(Word.OWNER),
                List.of(),
                List.of(),
                new Measures(
                        attributes.time(Word.TIME),
                        attributes.time(Word.EXPECTED),
                        standard,
                        tolerance,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Grounds.NONE,
                List.of());
    }

    /** A fail point's node and its attributes, until its recoveries are looked up. */
    private record FailNode(List<AttributeNode> recoveries) {}

    private List<Mark> marks(Attributes attributes, String actionId, Map<String, FailNode> fails) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (AttributeNode node : attributes.marks()) {
            Value.MarkValue value = (Value.MarkValue) node.value();
            Optional<Name> name = value.name().filter(names::take);
            String id = name.map(Name::key)
                    .orElseGet(() -> numbered(actionId + "." + node.word().english(), used));
            Span span =
                    value.text().map(Text::span).or(() -> name.map(Name::span)).orElse(node.wordSpan());
            Origin origin = new Origin(node.span(), span);
            Place place = node.word() == Word.FAIL ? Place.FAIL : Place.OTHER_MARK;
            Attributes own = new Attributes(place, node.body(), List.of(), diagnostics);
            if (node.word() == Word.FAIL) {
                fails.put(id, new FailNode(own.all(Word.RECOVER)));
            }
            tellOutcomes(node.body());
            marks.add(mark(node.word(), value, id, name, own, origin));
        }
        return marks;
    }

    private static Mark mark(
            Word word, Value.MarkValue value, String id, Optional<Name> name, Attributes own, Origin origin) {
        Optional<String> text = value.text().map(Text::value);
        Optional<String> plain = name.map(Name::text);
        if (word == Word.FAIL) {
            return new FailPoint(
                    id,
                    plain,
                    text,
                    own.text(Word.CAUSE),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Grounds.NONE,
                    origin);
        } else if (word == Word.WAIT) {
            return new WaitPoint(id, plain, text, Optional.empty(), Optional.empty(), origin);
        } else if (word == Word.EXPERIENCE) {
            return new ExperiencePoint(id, plain, text, origin);
        }
        return new Moment(
                id,
                plain,
                text,
                polarity(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Grounds.NONE,
                origin);
    }

    private static Polarity polarity(Value.MarkValue value) {
        Word word = value.polarity().map(WordUse::word).orElse(Word.NEUTRAL);
        if (word == Word.POSITIVE) {
            return Polarity.POSITIVE;
        }
        return word == Word.NEGATIVE ? Polarity.NEGATIVE : Polarity.NEUTRAL;
    }

    private void exits(Action action, ActionNode node, Map<String, FailNode> fails) {
        for (Statement statement : node.body()) {
            if (statement instanceof OutcomeNode outcome) {
                if (action.kind() == ActionKind.DECISION) {
                    exits.add(new PendingExit(action, Optional.empty(), Optional.of(outcome), Optional.empty()));
                } else {
                    tellOutcomes(List.of(outcome));
                }
            }
        }
        for (Mark mark : action.marks()) {
            FailNode fail = fails.get(mark.id());
            if (fail != null) {
                fail.recoveries()
                        .forEach(recovery -> exits.add(new PendingExit(
                                action, Optional.of(mark.id()), Optional.empty(), Optional.of(recovery))));
            }
        }
    }

    private void tellOutcomes(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof OutcomeNode outcome) {
                diagnostics.add(Diagnostic.error(ResolveCodes.MISPLACED, outcome.span(), "only a decision has outcomes")
                        .help("begin the action with `decision`, or write the flow behind it: `from -> to \"…\"`"));
            }
        }
    }
}
