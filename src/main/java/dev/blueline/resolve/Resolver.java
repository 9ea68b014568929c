package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Allowance;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.Header;
import dev.blueline.model.Lane;
import dev.blueline.model.Origin;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.AllowNode;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.DeclarationBlock;
import dev.blueline.syntax.tree.FlowNode;
import dev.blueline.syntax.tree.LaneBlock;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.OutcomeNode;
import dev.blueline.syntax.tree.PhaseNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.StepNode;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a model of a tree: first everything that has a name, then everything that uses one, so that a flow may lead to
 * an action that is written later. Tells every mistake it meets; gives a model only where there was none.
 */
public final class Resolver {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Declarations declarations = new Declarations(diagnostics);
    private final LaneResolver lanes;
    private final Names names;
    private final ActionResolver actions;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Step> loose = new ArrayList<>();
    private final List<PlacedFlow> flows = new ArrayList<>();
    private final List<AllowNode> allows = new ArrayList<>();
    private final Map<String, Step> stepOfAction = new HashMap<>();
    private int steps;

    /** A flow and the step it stands in, until all names are known. */
    private record PlacedFlow(FlowNode node, Optional<Step> step) {}

    /**
     * What became of a tree.
     *
     * @param blueprint the model; empty if there are errors
     * @param diagnostics what is wrong, in the order of the file
     */
    public record Result(Optional<Blueprint> blueprint, List<Diagnostic> diagnostics) {}

    private Resolver(BlueprintNode tree) {
        lanes = new LaneResolver(laneBlock(tree), diagnostics);
        names = new Names(lanes, diagnostics);
        actions = new ActionResolver(declarations, names, diagnostics);
    }

    /** Makes a model of {@code tree}. */
    public static Result resolve(BlueprintNode tree) {
        return new Resolver(tree).run(tree);
    }

    private Result run(BlueprintNode tree) {
        if (tree.title().filter(title -> !title.value().isBlank()).isEmpty()) {
            diagnostics.add(Diagnostic.error(ResolveCodes.MISSING_TEXT, tree.word(), "a blueprint needs a title")
                    .help("write `blueprint \"Title\" {`"));
        }
        Attributes attributes = new Attributes(Place.BLUEPRINT, tree.body(), List.of(), diagnostics);
        Header header = HeaderResolver.resolve(attributes, diagnostics);
        for (Statement statement : tree.body()) {
            if (statement instanceof DeclarationBlock block) {
                declarations.declare(block);
            }
        }
        for (Statement statement : tree.body()) {
            place(statement);
        }
        closeLoosePhase();
        List<Flow> resolved = flows();
        List<Allowance> allowances = allows.stream().map(this::allowance).toList();
        if (diagnostics.hasErrors()) {
            return new Result(Optional.empty(), diagnostics.toList());
        }
        Blueprint blueprint = new Blueprint(
                tree.title().map(Text::value).orElseThrow(),
                header,
                Facts.NONE,
                List.of(),
                declarations.channels().all(),
                declarations.actors().all(),
                declarations.systems().all(),
                List.of(),
                List.of(),
                List.of(),
                lanes.all(),
                phases,
                resolved,
                allowances,
                new Origin(tree.span(), tree.title().map(Text::span).orElseThrow()));
        return new Result(Optional.of(blueprint), diagnostics.toList());
    }

    private Optional<LaneBlock> laneBlock(BlueprintNode tree) {
        Optional<LaneBlock> first = Optional.empty();
        for (Statement statement : tree.body()) {
            if (statement instanceof LaneBlock block) {
                if (first.isPresent()) {
                    diagnostics.add(
                            Diagnostic.error(ResolveCodes.REPEATED, block.wordSpan(), "lanes are declared twice")
                                    .related(first.get().wordSpan(), "declared here first")
                                    .help("put all lanes into one block, top to bottom"));
                } else {
                    first = Optional.of(block);
                }
            }
        }
        return first;
    }

    private void place(Statement statement) {
        if (statement instanceof PhaseNode phase) {
            closeLoosePhase();
            phases.add(phase(phase));
        } else if (statement instanceof StepNode step) {
            loose.add(step(step));
        } else if (statement instanceof FlowNode flow) {
            flows.add(new PlacedFlow(flow, Optional.empty()));
        } else if (statement instanceof AllowNode allow) {
            allows.add(allow);
        } else if (statement instanceof ActionNode action) {
            lanes.tellOutsideStep(action);
        } else if (statement instanceof OutcomeNode outcome) {
            tellOutcome(outcome);
        }
    }

    private void closeLoosePhase() {
        if (!loose.isEmpty()) {
            Span span = loose.get(0)
                    .origin()
                    .span()
                    .to(loose.get(loose.size() - 1).origin().span());
            phases.add(new Phase(
                    "p" + (phases.size() + 1),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(),
                    loose,
                    Facts.NONE,
                    List.of(),
                    Origin.of(span)));
            loose.clear();
        }
    }

    private Phase phase(PhaseNode node) {
        Optional<Name> name = node.name().filter(names::take);
        name.ifPresent(names::addOther);
        Attributes attributes = new Attributes(Place.PHASE, node.body(), node.flags(), diagnostics);
        List<Step> own = new ArrayList<>();
        for (Statement statement : node.body()) {
            if (statement instanceof StepNode step) {
                own.add(step(step));
            } else if (statement instanceof PhaseNode inner) {
                diagnostics.add(Diagnostic.error(
                                ResolveCodes.NOT_YET,
                                inner.word(),
                                "phases within a phase are a part of the language that this version does not read yet")
                        .related(node.word(), "the outer phase")
                        .help("close the outer phase with `}` before this one"));
            } else if (statement instanceof DeclarationBlock block) {
                tellMisplacedBlock(block.wordSpan(), block.word());
            } else if (statement instanceof LaneBlock block) {
                tellMisplacedBlock(block.wordSpan(), Word.LANES);
            } else {
                place(statement);
            }
        }
        return new Phase(
                name.map(Name::key).orElse("p" + (phases.size() + 1)),
                name.map(Name::text),
                node.title().map(Text::value),
                attributes.has(Word.INTERNAL),
                List.of(),
                own,
                Facts.NONE,
                List.of(),
                new Origin(node.span(), node.title().map(Text::span).orElse(node.word())));
    }

    private Step step(StepNode node) {
        int number = ++steps;
        Optional<Name> name = node.name().filter(names::take);
        name.ifPresent(names::addOther);
        new Attributes(Place.STEP, node.body(), node.flags(), diagnostics);
        Map<String, Integer> used = new HashMap<>();
        List<Action> boxes = new ArrayList<>();
        List<FlowNode> own = new ArrayList<>();
        for (Statement statement : node.body()) {
            if (statement instanceof ActionNode action) {
                Optional<Lane> lane = lanes.laneOf(action);
                lane.ifPresent(found -> boxes.addAll(actions.resolve(action, found, "s" + number, used)));
            } else if (statement instanceof FlowNode flow) {
                own.add(flow);
            } else if (statement instanceof AllowNode allow) {
                allows.add(allow);
            } else if (statement instanceof OutcomeNode outcome) {
                tellOutcome(outcome);
            } else {
                tellBlockInStep(statement);
            }
        }
        Step step = new Step(
                name.map(Name::key).orElse("s" + number),
                number,
                name.map(Name::text),
                node.title().map(Text::value),
                boxes,
                Facts.NONE,
                List.of(),
                new Origin(node.span(), node.title().map(Text::span).orElse(node.word())));
        own.forEach(flow -> flows.add(new PlacedFlow(flow, Optional.of(step))));
        boxes.forEach(action -> stepOfAction.put(action.id(), step));
        return step;
    }

    private void tellBlockInStep(Statement statement) {
        if (statement instanceof StepNode inner) {
            tellInStep(inner.word(), "a step");
        } else if (statement instanceof PhaseNode inner) {
            tellInStep(inner.word(), "a phase");
        } else if (statement instanceof DeclarationBlock block) {
            tellMisplacedBlock(block.wordSpan(), block.word());
        } else if (statement instanceof LaneBlock block) {
            tellMisplacedBlock(block.wordSpan(), Word.LANES);
        }
    }

    private void tellInStep(Span span, String what) {
        diagnostics.add(Diagnostic.error(ResolveCodes.MISPLACED, span, what + " cannot stand in the braces of a step")
                .help("close the step before it with `}`"));
    }

    private List<Flow> flows() {
        FlowResolver resolver = new FlowResolver(lanes, names, declarations.channels(), diagnostics);
        List<Flow> resolved = new ArrayList<>();
        for (ActionResolver.PendingExit exit : actions.exits()) {
            resolver.resolve(exit, stepOfAction.get(exit.from().id())).ifPresent(resolved::add);
        }
        for (PlacedFlow flow : flows) {
            resolved.addAll(resolver.resolve(flow.node(), flow.step()));
        }
        resolved.sort((a, b) -> a.origin().span().compareTo(b.origin().span()));
        return resolved;
    }

    private Allowance allowance(AllowNode node) {
        Optional<Name> element = node.element();
        element.filter(name -> !names.knows(name.key()))
                .ifPresent(name -> diagnostics.add(
                        Diagnostic.error(ResolveCodes.UNRESOLVED, name.span(), "nothing is named `" + name.text() + "`")
                                .help(Spelling.nearest(name.key(), names.all())
                                        .map(near -> "did you mean `" + near + "`?")
                                        .orElse("use the name of a step, an action or a mark, or leave `at` out"))));
        if (node.reason().value().isBlank()) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.MISSING_TEXT, node.reason().span(), "an exception needs its reason")
                            .help("say why the rule does not hold here"));
        }
        return new Allowance(
                node.rule().text(),
                element.map(Name::key),
                element.map(name -> Origin.of(name.span())),
                node.reason().value(),
                new Origin(node.span(), node.rule().span()));
    }

    private void tellOutcome(OutcomeNode outcome) {
        diagnostics.add(Diagnostic.error(ResolveCodes.MISPLACED, outcome.span(), "only a decision has outcomes")
                .help("move it into the braces of a `decision`"));
    }

    private void tellMisplacedBlock(Span span, Word word) {
        diagnostics.add(Diagnostic.error(
                        ResolveCodes.MISPLACED, span, "`" + word.english() + "` is declared for the whole blueprint")
                .help("move it before the first phase"));
    }
}
