package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Action;
import dev.blueline.model.Facts;
import dev.blueline.model.Lane;
import dev.blueline.model.Origin;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.AllowNode;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes phases and steps, and gathers the flows and exceptions in them for when all names are known. */
final class FrameResolver {
    private final LaneResolver lanes;
    private final Names names;
    private final ActionResolver actions;
    private final FactsResolver facts;
    private final MarkResolver marks;
    private final Diagnostics diagnostics;
    private final List<Phase> phases = new ArrayList<>();
    private final List<Step> loose = new ArrayList<>();
    private final List<PlacedFlow> flows = new ArrayList<>();
    private final List<AllowNode> allows = new ArrayList<>();
    private final List<Action> boxes = new ArrayList<>();
    private final Map<String, Step> stepOfAction = new HashMap<>();
    private int phaseCount;
    private int stepCount;

    /** A flow and the step it stands in, until all names are known. */
    record PlacedFlow(FlowNode node, Optional<Step> step) {}

    FrameResolver(
            LaneResolver lanes,
            Names names,
            ActionResolver actions,
            FactsResolver facts,
            MarkResolver marks,
            Diagnostics diagnostics) {
        this.lanes = lanes;
        this.names = names;
        this.actions = actions;
        this.facts = facts;
        this.marks = marks;
        this.diagnostics = diagnostics;
    }

    /** The phases of a blueprint with this body. To be asked once. */
    List<Phase> resolve(List<Statement> body) {
        for (Statement statement : body) {
            if (statement instanceof PhaseNode phase) {
                closeLoosePhase();
                phases.add(phase(phase));
            } else if (statement instanceof StepNode step) {
                loose.add(step(step));
            } else {
                place(statement);
            }
        }
        closeLoosePhase();
        return phases;
    }

    /** The flows met, in the order written. */
    List<PlacedFlow> flows() {
        return flows;
    }

    /** The exceptions met, in the order written. */
    List<AllowNode> allows() {
        return allows;
    }

    /** All actions, in reading order. */
    List<Action> actions() {
        return boxes;
    }

    /** The step that {@code action} begins in. */
    Step stepOf(Action action) {
        return stepOfAction.get(action.id());
    }

    private void place(Statement statement) {
        if (statement instanceof FlowNode flow) {
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
            Span first = loose.get(0).origin().span();
            Span last = loose.get(loose.size() - 1).origin().span();
            phases.add(new Phase(
                    "p" + ++phaseCount,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(),
                    loose,
                    Facts.NONE,
                    List.of(),
                    Origin.of(first.to(last))));
            loose.clear();
        }
    }

    private Phase phase(PhaseNode node) {
        int number = ++phaseCount;
        Optional<Name> name = node.name().filter(names::take);
        name.ifPresent(names::addOther);
        Attributes attributes = new Attributes(Place.PHASE, node.body(), node.flags(), diagnostics);
        List<Step> steps = new ArrayList<>();
        List<Phase> inner = new ArrayList<>();
        for (Statement statement : node.body()) {
            if (statement instanceof StepNode step) {
                steps.add(step(step));
            } else if (statement instanceof PhaseNode phase) {
                inner.add(phase(phase));
            } else if (statement instanceof DeclarationBlock block) {
                tellMisplacedBlock(block.wordSpan(), block.word());
            } else if (statement instanceof LaneBlock block) {
                tellMisplacedBlock(block.wordSpan(), Word.LANES);
            } else {
                place(statement);
            }
        }
        tellMixed(node);
        return new Phase(
                name.map(Name::key).orElse("p" + number),
                name.map(Name::text),
                node.title().map(Text::value),
                attributes.has(Word.INTERNAL),
                inner,
                steps,
                facts.resolve(attributes),
                marks.resolve(attributes, "p" + number).marks(),
                new Origin(node.span(), node.title().map(Text::span).orElse(node.word())));
    }

    /** Tells of the first phase behind a step, or of the first step behind a phase. */
    private void tellMixed(PhaseNode node) {
        Optional<Span> step = Optional.empty();
        Optional<Span> phase = Optional.empty();
        for (Statement statement : node.body()) {
            if (statement instanceof StepNode found && step.isEmpty()) {
                step = Optional.of(found.word());
            } else if (statement instanceof PhaseNode found && phase.isEmpty()) {
                phase = Optional.of(found.word());
            }
        }
        if (step.isPresent() && phase.isPresent()) {
            boolean phaseLast = step.get().start() < phase.get().start();
            Diagnostic mixed = Diagnostic.error(
                    ResolveCodes.MIXED_PHASE,
                    phaseLast ? phase.get() : step.get(),
                    "a phase holds steps or phases, and this one would hold both");
            diagnostics.add(
                    phaseLast
                            ? mixed.related(step.get(), "its first step")
                                    .help(
                                            "close the phase before it with `}`, or put its steps into a phase of their own")
                            : mixed.related(phase.get(), "its first phase")
                                    .help("put the step into one of these phases, or into a phase of its own"));
        }
    }

    private Step step(StepNode node) {
        int number = ++stepCount;
        Optional<Name> name = node.name().filter(names::take);
        name.ifPresent(names::addOther);
        Attributes attributes = new Attributes(Place.STEP, node.body(), node.flags(), diagnostics);
        Map<String, Integer> used = new HashMap<>();
        List<Action> own = new ArrayList<>();
        List<FlowNode> ownFlows = new ArrayList<>();
        for (Statement statement : node.body()) {
            if (statement instanceof ActionNode action) {
                Optional<Lane> lane = lanes.laneOf(action);
                lane.ifPresent(found -> own.addAll(actions.resolve(action, found, number, used)));
            } else if (statement instanceof FlowNode flow) {
                ownFlows.add(flow);
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
                own,
                facts.resolve(attributes),
                marks.resolve(attributes, "s" + number).marks(),
                new Origin(node.span(), node.title().map(Text::span).orElse(node.word())));
        ownFlows.forEach(flow -> flows.add(new PlacedFlow(flow, Optional.of(step))));
        own.forEach(action -> stepOfAction.put(action.id(), step));
        boxes.addAll(own);
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
