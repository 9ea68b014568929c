package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Allowance;
import dev.blueline.model.Blueprint;
import dev.blueline.model.Facts;
import dev.blueline.model.Flow;
import dev.blueline.model.Header;
import dev.blueline.model.Mark;
import dev.blueline.model.Origin;
import dev.blueline.model.Phase;
import dev.blueline.syntax.tree.AllowNode;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.DeclarationBlock;
import dev.blueline.syntax.tree.LaneBlock;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Text;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.List;
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
    private final FactsResolver facts;
    private final MarkResolver marks;
    private final ActionResolver actions;
    private final FrameResolver frame;

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
        facts = new FactsResolver(declarations, diagnostics);
        marks = new MarkResolver(declarations, names, diagnostics);
        Timeline timeline = new Timeline(tree, diagnostics);
        actions = new ActionResolver(declarations, facts, marks, timeline, names, diagnostics);
        frame = new FrameResolver(lanes, names, actions, facts, marks, diagnostics);
    }

    /** Makes a model of {@code tree}. */
    public static Result resolve(BlueprintNode tree) {
        return new Resolver(tree).run(tree);
    }

    /**
     * What {@code tree} says of the blueprint as a whole, whether or not a model can be made of it: without what cannot
     * be understood, of which only {@link #resolve} tells.
     */
    public static Header header(BlueprintNode tree) {
        return HeaderResolver.resolve(
                new Attributes(Place.BLUEPRINT, tree.body(), List.of(), new Diagnostics()), WrittenLanguage.of(tree));
    }

    private Result run(BlueprintNode tree) {
        if (tree.title().filter(title -> !title.value().isBlank()).isEmpty()) {
            diagnostics.add(Diagnostic.error(ResolveCodes.MISSING_TEXT, tree.word(), "a blueprint needs a title")
                    .help("write `blueprint \"Title\" {`"));
        }
        for (Statement statement : tree.body()) {
            if (statement instanceof DeclarationBlock block) {
                declarations.declare(block);
            }
        }
        Attributes attributes = new Attributes(Place.BLUEPRINT, tree.body(), List.of(), diagnostics);
        Header header = HeaderResolver.resolve(attributes, WrittenLanguage.of(tree));
        Facts whole = facts.resolve(attributes);
        List<Mark> marksOfWhole = marks.resolve(attributes, "blueprint").marks();
        List<Phase> phases = frame.resolve(tree.body());
        List<Flow> flows = flows();
        List<Allowance> allowances =
                frame.allows().stream().map(this::allowance).toList();
        lanes.tellUnknown();
        if (diagnostics.hasErrors()) {
            return new Result(Optional.empty(), Corrections.certain(diagnostics.toList()));
        }
        Blueprint blueprint = new Blueprint(
                tree.title().map(Text::value).orElseThrow(),
                header,
                whole,
                marksOfWhole,
                declarations.channels().all(),
                declarations.actors().all(),
                declarations.systems().all(),
                declarations.metrics().all(),
                declarations.variants().all(),
                lanes.lines(),
                lanes.all(),
                phases,
                flows,
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

    private List<Flow> flows() {
        FlowEnds ends = new FlowEnds(lanes, names, frame.actions(), frame::stepOf, diagnostics);
        FlowResolver resolver = new FlowResolver(ends, declarations, diagnostics);
        List<Flow> resolved = new ArrayList<>();
        for (ActionResolver.PendingExit exit : actions.exits()) {
            resolver.resolve(exit, frame.stepOf(exit.from())).ifPresent(resolved::add);
        }
        for (FrameResolver.PlacedFlow flow : frame.flows()) {
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
                                .help(Spelling.question(name.key(), names.all())
                                        .orElse("use the name of a step, an action or a mark, or leave `at` out"))
                                .fix(Corrections.of(name, names.all()))));
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
}
