package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Origin;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.Arrow;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.FlowNode;
import dev.blueline.syntax.tree.OutcomeNode;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Value;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes flows: looks up their ends, and takes chains and lists apart. */
final class FlowResolver {
    private final FlowEnds ends;
    private final Declarations declarations;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> used = new HashMap<>();

    FlowResolver(FlowEnds ends, Declarations declarations, Diagnostics diagnostics) {
        this.ends = ends;
        this.declarations = declarations;
        this.diagnostics = diagnostics;
    }

    /** The flows of one statement; {@code step} is the step it stands in, if it stands in one. */
    List<Flow> resolve(FlowNode node, Optional<Step> step) {
        Attributes attributes = new Attributes(Place.FLOW, node.body(), List.of(), diagnostics);
        tellOutcomes(node.body());
        List<List<Optional<Action>>> found = new ArrayList<>();
        for (List<Reference> list : node.ends()) {
            found.add(list.stream().map(end -> ends.action(end, step)).toList());
        }
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i + 1 < found.size(); i++) {
            for (int a = 0; a < found.get(i).size(); a++) {
                for (int b = 0; b < found.get(i + 1).size(); b++) {
                    Optional<Action> from = found.get(i).get(a);
                    Optional<Action> to = found.get(i + 1).get(b);
                    if (from.isPresent() && to.isPresent()) {
                        Span stretch = node.ends()
                                .get(i)
                                .get(a)
                                .span()
                                .to(node.ends().get(i + 1).get(b).span());
                        flows.add(flow(from.get(), to.get(), node, i, attributes, stretch));
                    }
                }
            }
        }
        boolean said = node.label().isPresent() || !node.body().isEmpty();
        int count = written(node);
        if (said && count > 1) {
            Span span = node.label()
                    .map(Text::span)
                    .orElseGet(() -> node.body().get(0).span());
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.SAID_OF_SEVERAL,
                            span,
                            "this is said of one flow, and the statement has " + count)
                    .help("write the flow it belongs to as a statement of its own"));
        }
        return flows;
    }

    private static int written(FlowNode node) {
        int count = 0;
        for (int i = 0; i + 1 < node.ends().size(); i++) {
            count += node.ends().get(i).size() * node.ends().get(i + 1).size();
        }
        return count;
    }

    private Flow flow(Action from, Action to, FlowNode node, int arrow, Attributes attributes, Span stretch) {
        boolean only = node.arrows().size() == 1;
        return new Flow(
                id(from, to),
                from,
                to,
                kind(node.arrows().get(arrow)),
                path(node.prefix()),
                false,
                Optional.empty(),
                only ? node.label().map(Text::value) : Optional.empty(),
                declarations.channels().find(attributes.names(Word.VIA)),
                attributes.text(Word.WHEN),
                attributes.share(Word.PROBABILITY),
                attributes.time(Word.TIME),
                declarations.variants().find(attributes.names(Word.FOR)),
                new Origin(stretch, stretch));
    }

    /** What leaves an action from inside its braces: an outcome of a decision, or a way out of a failure. */
    Optional<Flow> resolve(ActionResolver.PendingExit exit, Step step) {
        return exit.outcome().isPresent()
                ? outcome(exit.from(), exit.outcome().get(), step)
                : recovery(exit, exit.recovery().orElseThrow(), step);
    }

    private Optional<Flow> outcome(Action from, OutcomeNode node, Step step) {
        Attributes attributes = new Attributes(Place.OUTCOME, node.body(), List.of(), diagnostics);
        tellOutcomes(node.body());
        tellWrongArrow(node.arrow(), node.span(), "an outcome leads one way");
        Span span = node.label().span().to(node.target().span());
        return ends.action(node.target(), Optional.of(step))
                .map(to -> new Flow(
                        id(from, to),
                        from,
                        to,
                        FlowKind.SEQUENCE,
                        path(node.prefix()),
                        true,
                        Optional.empty(),
                        Optional.of(node.label().value()),
                        declarations.channels().find(attributes.names(Word.VIA)),
                        attributes.text(Word.WHEN),
                        attributes.share(Word.PROBABILITY),
                        attributes.time(Word.TIME),
                        declarations.variants().find(attributes.names(Word.FOR)),
                        new Origin(span, span)));
    }

    private Optional<Flow> recovery(ActionResolver.PendingExit exit, AttributeNode node, Step step) {
        if (!(node.value() instanceof Value.TargetValue value)) {
            return Optional.empty();
        }
        tellWrongArrow(value.arrow(), node.span(), "a recovery leads one way");
        return ends.action(value.target(), Optional.of(step))
                .map(to -> new Flow(
                        id(exit.from(), to),
                        exit.from(),
                        to,
                        FlowKind.SEQUENCE,
                        FlowPath.RECOVERY,
                        false,
                        exit.fail(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Origin.of(node.span())));
    }

    private void tellWrongArrow(Arrow arrow, Span span, String message) {
        if (arrow != Arrow.SEQUENCE) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.MISPLACED, span, message).help("write `->`"));
        }
    }

    private void tellOutcomes(List<Statement> body) {
        for (Statement statement : body) {
            if (statement instanceof OutcomeNode outcome) {
                diagnostics.add(Diagnostic.error(ResolveCodes.MISPLACED, outcome.span(), "only a decision has outcomes")
                        .help("move it into the braces of a `decision`"));
            }
        }
    }

    private String id(Action from, Action to) {
        return ActionResolver.numbered(from.id() + "--" + to.id(), used);
    }

    private static FlowKind kind(Arrow arrow) {
        return switch (arrow) {
            case SEQUENCE -> FlowKind.SEQUENCE;
            case EXCHANGE -> FlowKind.EXCHANGE;
            case INFORMATION -> FlowKind.INFORMATION;
        };
    }

    private static FlowPath path(Optional<WordUse> prefix) {
        return prefix.map(use -> use.word() == Word.LOOP ? FlowPath.LOOP : FlowPath.RECOVERY)
                .orElse(FlowPath.FORWARD);
    }
}
