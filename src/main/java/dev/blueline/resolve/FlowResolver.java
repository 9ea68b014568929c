package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Lane;
import dev.blueline.model.Origin;
import dev.blueline.model.Role;
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
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes flows: looks up their ends, and takes chains and lists apart. */
final class FlowResolver {
    private final LaneResolver lanes;
    private final Names names;
    private final Catalogue<Channel> channels;
    private final Diagnostics diagnostics;
    private final Map<String, Integer> used = new HashMap<>();

    FlowResolver(LaneResolver lanes, Names names, Catalogue<Channel> channels, Diagnostics diagnostics) {
        this.lanes = lanes;
        this.names = names;
        this.channels = channels;
        this.diagnostics = diagnostics;
    }

    /** The flows of one statement; {@code step} is the step it stands in, if it stands in one. */
    List<Flow> resolve(FlowNode node, Optional<Step> step) {
        Attributes attributes = new Attributes(Place.FLOW, node.body(), List.of(), diagnostics);
        tellOutcomes(node.body());
        List<List<Optional<Action>>> ends = new ArrayList<>();
        for (List<Reference> list : node.ends()) {
            ends.add(list.stream().map(end -> action(end, step)).toList());
        }
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i + 1 < ends.size(); i++) {
            for (int a = 0; a < ends.get(i).size(); a++) {
                for (int b = 0; b < ends.get(i + 1).size(); b++) {
                    Optional<Action> from = ends.get(i).get(a);
                    Optional<Action> to = ends.get(i + 1).get(b);
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
                channels.find(attributes.names(Word.VIA)),
                attributes.text(Word.WHEN),
                attributes.one(Word.PROBABILITY).flatMap(new Values(diagnostics)::share),
                attributes.time(Word.TIME),
                List.of(),
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
        return action(node.target(), Optional.of(step))
                .map(to -> new Flow(
                        id(from, to),
                        from,
                        to,
                        FlowKind.SEQUENCE,
                        path(node.prefix()),
                        true,
                        Optional.empty(),
                        Optional.of(node.label().value()),
                        channels.find(attributes.names(Word.VIA)),
                        attributes.text(Word.WHEN),
                        attributes.one(Word.PROBABILITY).flatMap(new Values(diagnostics)::share),
                        attributes.time(Word.TIME),
                        List.of(),
                        new Origin(span, span)));
    }

    private Optional<Flow> recovery(ActionResolver.PendingExit exit, AttributeNode node, Step step) {
        if (!(node.value() instanceof Value.TargetValue value)) {
            return Optional.empty();
        }
        tellWrongArrow(value.arrow(), node.span(), "a recovery leads one way");
        return action(value.target(), Optional.of(step))
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

    private Optional<Action> action(Reference end, Optional<Step> step) {
        if (end.role().isPresent()) {
            Role role = Role.valueOf(end.role().get().name());
            return lanes.laneOfRole(role, end.span()).flatMap(lane -> onlyAction(end, lane, step));
        }
        String key = end.name().key();
        Optional<Action> action = names.action(key);
        if (action.isPresent()) {
            return action;
        }
        Optional<Lane> lane = lanes.named(key);
        if (lane.isPresent()) {
            return onlyAction(end, lane.get(), step);
        }
        tellUnknown(end);
        return Optional.empty();
    }

    private Optional<Action> onlyAction(Reference end, Lane lane, Optional<Step> step) {
        String written = "`" + end.name().text() + "`";
        if (step.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNCLEAR_REFERENCE,
                            end.span(),
                            "outside of a step the lane " + written + " does not stand for an action")
                    .help("give the action a name and use that name here"));
            return Optional.empty();
        }
        List<Action> actions = Names.actions(step.get(), lane);
        if (actions.size() == 1) {
            return Optional.of(actions.get(0));
        }
        if (actions.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            end.span(),
                            "nothing happens in the lane " + written + " in this step")
                    .help("add an action of that lane, or name the action of another step"));
        } else {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNCLEAR_REFERENCE,
                            end.span(),
                            written + " could be one of " + actions.size() + " actions of this step")
                    .related(actions.get(0).origin().name(), "one of them")
                    .related(actions.get(1).origin().name(), "another")
                    .help("give the one you mean a name, and use that name here"));
        }
        return Optional.empty();
    }

    private void tellUnknown(Reference end) {
        String key = end.name().key();
        Optional<Action> marked = names.actionOfMark(key);
        if (marked.isPresent()) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            end.span(),
                            "`" + end.name().text() + "` is a mark, and a flow joins actions")
                    .help("write the way out of a failure in its own braces: `recover -> name`"));
            return;
        }
        if (names.knows(key)) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.UNRESOLVED,
                            end.span(),
                            "`" + end.name().text() + "` is a phase or a step, and a flow joins actions")
                    .help("use the name of an action in it"));
            return;
        }
        List<String> candidates = names.namesOfActions();
        candidates.addAll(
                lanes.all().stream().map(lane -> lane.name().orElse(lane.id())).toList());
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.UNRESOLVED,
                        end.span(),
                        "there is no action named `" + end.name().text() + "`")
                .help(Spelling.nearest(key, candidates)
                        .map(near -> "did you mean `" + near + "`?")
                        .orElse("name an action so: `customer " + end.name().text() + " \"…\"`")));
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
