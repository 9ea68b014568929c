package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.Details;
import dev.blueline.model.Flag;
import dev.blueline.model.Lane;
import dev.blueline.model.Mark;
import dev.blueline.model.Origin;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.OutcomeNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes actions. What leaves them (outcomes, recoveries) is kept for {@link FlowResolver}. */
final class ActionResolver {
    private final Declarations declarations;
    private final Names names;
    private final Diagnostics diagnostics;
    private final FactsResolver facts;
    private final MarkResolver marks;
    private final Timeline timeline;
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

    ActionResolver(
            Declarations declarations,
            FactsResolver facts,
            MarkResolver marks,
            Timeline timeline,
            Names names,
            Diagnostics diagnostics) {
        this.declarations = declarations;
        this.facts = facts;
        this.marks = marks;
        this.timeline = timeline;
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
     * @param step the number of its step
     * @param used how often each made-up id was asked for
     */
    List<Action> resolve(ActionNode node, Lane lane, int step, Map<String, Integer> used) {
        if (node.labels().size() > 1) {
            tellSeveral(node);
        }
        List<Action> actions = new ArrayList<>();
        for (Text label : node.labels()) {
            actions.add(action(node, label, lane, step, used));
        }
        if (actions.size() > 1) {
            node.name().filter(names::take).ifPresent(taken -> names.add(taken, actions.get(0)));
        }
        return actions;
    }

    private Action action(ActionNode node, Text label, Lane lane, int step, Map<String, Integer> used) {
        Optional<Name> name = actions(node) == 1 ? node.name().filter(names::take) : Optional.empty();
        String id = name.map(Name::key).orElseGet(() -> numbered("s" + step + "." + lane.id(), used));
        if (label.value().isBlank()) {
            diagnostics.add(Diagnostic.error(ResolveCodes.MISSING_TEXT, label.span(), "an action needs a text")
                    .help("say what happens, such as \"Shows the code\""));
        }
        ActionKind kind = node.prefix()
                .map(prefix -> prefix.word() == Word.WAIT ? ActionKind.WAIT : ActionKind.DECISION)
                .orElse(ActionKind.ACTION);
        Attributes attributes = new Attributes(Place.ACTION, node.body(), List.of(), diagnostics);
        MarkResolver.Marked marked = marks.resolve(attributes, id);
        Span span = node.labels().size() == 1 ? node.span() : label.span();
        Action action = new Action(
                id,
                name.map(Name::text),
                kind,
                lane,
                label.value(),
                details(attributes, step),
                facts.resolve(attributes),
                marked.marks(),
                new Origin(span, label.span()));
        name.ifPresent(taken -> names.add(taken, action));
        exits(action, node, marked);
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

    private Details details(Attributes attributes, int step) {
        if (attributes.isEmpty()) {
            return Details.NONE;
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Flag flag : Flag.values()) {
            Word.of(flag.word()).filter(attributes::has).ifPresent(word -> flags.add(flag));
        }
        return new Details(
                declarations.channels().find(attributes.names(Word.VIA)),
                declarations.actors().find(attributes.names(Word.BY)),
                declarations.systems().find(attributes.names(Word.USES)),
                timeline.until(attributes.names(Word.UNTIL), step),
                flags);
    }

    private void exits(Action action, ActionNode node, MarkResolver.Marked marked) {
        for (Statement statement : node.body()) {
            if (statement instanceof OutcomeNode outcome) {
                if (action.kind() == ActionKind.DECISION) {
                    exits.add(new PendingExit(action, Optional.empty(), Optional.of(outcome), Optional.empty()));
                } else {
                    tellOutcomes(List.of(outcome));
                }
            }
        }
        for (Mark mark : marked.marks()) {
            marked.recoveries()
                    .getOrDefault(mark.id(), List.of())
                    .forEach(recovery -> exits.add(
                            new PendingExit(action, Optional.of(mark.id()), Optional.empty(), Optional.of(recovery))));
        }
    }

    private void tellOutcomes(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof OutcomeNode outcome) {
                diagnostics.add(Diagnostic.error(ResolveCodes.MISPLACED, outcome.span(), "only a decision has outcomes")
                        .help("begin the action with `decision`, or write the flow after it: `from -> to \"…\"`"));
            }
        }
    }
}
