package dev.blueline.syntax;

import static java.util.Map.entry;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.syntax.antlr.BlueprintParser;
import dev.blueline.syntax.antlr.BlueprintParser.ActionContext;
import dev.blueline.syntax.antlr.BlueprintParser.AllowContext;
import dev.blueline.syntax.antlr.BlueprintParser.AttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.BlueprintContext;
import dev.blueline.syntax.antlr.BlueprintParser.DeclarationContext;
import dev.blueline.syntax.antlr.BlueprintParser.DeclarationsContext;
import dev.blueline.syntax.antlr.BlueprintParser.FileContext;
import dev.blueline.syntax.antlr.BlueprintParser.FlowContext;
import dev.blueline.syntax.antlr.BlueprintParser.LaneContext;
import dev.blueline.syntax.antlr.BlueprintParser.LaneItemContext;
import dev.blueline.syntax.antlr.BlueprintParser.LanesContext;
import dev.blueline.syntax.antlr.BlueprintParser.LineNameContext;
import dev.blueline.syntax.antlr.BlueprintParser.PhaseContext;
import dev.blueline.syntax.antlr.BlueprintParser.StatementContext;
import dev.blueline.syntax.antlr.BlueprintParser.StepContext;
import dev.blueline.syntax.tree.ActionNode;
import dev.blueline.syntax.tree.AllowNode;
import dev.blueline.syntax.tree.Arrow;
import dev.blueline.syntax.tree.BlueprintNode;
import dev.blueline.syntax.tree.DeclarationBlock;
import dev.blueline.syntax.tree.DeclarationNode;
import dev.blueline.syntax.tree.FlowNode;
import dev.blueline.syntax.tree.LaneBlock;
import dev.blueline.syntax.tree.LaneNode;
import dev.blueline.syntax.tree.LineNode;
import dev.blueline.syntax.tree.PhaseNode;
import dev.blueline.syntax.tree.Reference;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.StepNode;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Translates ANTLR's parse tree into records, one method per grammar rule. Leaves out what could not be read (that was
 * told already) and judges nothing.
 */
final class TreeBuilder {
    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final TreeLeaves leaves;
    private final AttributeBuilder attributes;

    private final Map<Integer, Function<ParserRuleContext, Statement>> statements;

    TreeBuilder(Offsets offsets, Diagnostics diagnostics) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
        this.leaves = new TreeLeaves(offsets, diagnostics);
        this.attributes = new AttributeBuilder(offsets, leaves);
        this.statements = Map.ofEntries(
                entry(BlueprintParser.RULE_declarations, kind(DeclarationsContext.class, this::declarations)),
                entry(BlueprintParser.RULE_lanes, kind(LanesContext.class, this::lanes)),
                entry(BlueprintParser.RULE_phase, kind(PhaseContext.class, this::phase)),
                entry(BlueprintParser.RULE_step, kind(StepContext.class, this::step)),
                entry(BlueprintParser.RULE_allow, kind(AllowContext.class, this::allow)),
                entry(BlueprintParser.RULE_flow, kind(FlowContext.class, this::flow)),
                entry(BlueprintParser.RULE_action, kind(ActionContext.class, this::action)),
                entry(BlueprintParser.RULE_attribute, kind(AttributeContext.class, attributes::attribute)));
    }

    /** The file's first blueprint; a second one is told. */
    Optional<BlueprintNode> file(FileContext file) {
        List<BlueprintContext> blueprints = file.blueprint();
        for (int i = 1; i < blueprints.size(); i++) {
            diagnostics.add(Diagnostic.error(
                            SyntaxCodes.SECOND_BLUEPRINT,
                            offsets.span(blueprints.get(i).getStart()),
                            "a file holds one blueprint, and this is another")
                    .related(offsets.span(blueprints.get(0).getStart()), "the first one begins here")
                    .help("move it to a file of its own"));
        }
        return blueprints.stream().filter(TreeBuilder::isWhole).findFirst().map(this::blueprint);
    }

    private BlueprintNode blueprint(BlueprintContext context) {
        return new BlueprintNode(
                Optional.ofNullable(context.text()).map(leaves::text),
                leaves.span(context.BLUEPRINT()),
                statements(context.block().statement()),
                offsets.span(context));
    }

    private List<Statement> statements(List<StatementContext> contexts) {
        List<Statement> statements = new ArrayList<>();
        for (StatementContext context : contexts) {
            boolean attributeIsWhole = context.attribute() == null || isWhole(context.attribute());
            if (isWhole(context) && attributeIsWhole) {
                statements.add(statement(context));
            }
        }
        return statements;
    }

    private Statement statement(StatementContext context) {
        ParserRuleContext only = (ParserRuleContext) context.getChild(0);
        return statements.get(only.getRuleIndex()).apply(only);
    }

    /** Where one kind of statement is read: its context is one of the class that belongs to the rule. */
    private static <C extends ParserRuleContext> Function<ParserRuleContext, Statement> kind(
            Class<C> type, Function<C, Statement> read) {
        return context -> read.apply(type.cast(context));
    }

    private DeclarationBlock declarations(DeclarationsContext context) {
        return new DeclarationBlock(
                leaves.word(context.DECLARATIONS()),
                leaves.span(context.DECLARATIONS()),
                context.declaration().stream()
                        .filter(TreeBuilder::isWhole)
                        .map(this::declaration)
                        .toList(),
                offsets.span(context));
    }

    private DeclarationNode declaration(DeclarationContext context) {
        return new DeclarationNode(
                leaves.name(context.name()),
                Optional.ofNullable(context.text()).map(leaves::text),
                leaves.uses(context.FLAG_WORD()),
                attributes.body(context.attributes()),
                offsets.span(context));
    }

    private LaneBlock lanes(LanesContext context) {
        List<LaneNode> lanes = new ArrayList<>();
        List<LineNode> lines = new ArrayList<>();
        for (LaneItemContext item : context.laneItem()) {
            if (isWhole(item) && item.lane() != null) {
                lanes.add(lane(item.lane()));
            } else if (isWhole(item)) {
                lines.add(line(item.lineName()));
            }
        }
        return new LaneBlock(leaves.span(context.LANES()), lanes, lines, offsets.span(context));
    }

    private LaneNode lane(LaneContext context) {
        return new LaneNode(
                leaves.use(context.ROLE()),
                Optional.ofNullable(context.name()).map(leaves::name),
                Optional.ofNullable(context.text()).map(leaves::text),
                context.TECHNOLOGY() != null,
                attributes.body(context.attributes()),
                offsets.span(context));
    }

    private LineNode line(LineNameContext context) {
        return new LineNode(leaves.name(context.name()), leaves.text(context.text()), offsets.span(context));
    }

    private PhaseNode phase(PhaseContext context) {
        return new PhaseNode(
                leaves.span(context.PHASE()),
                Optional.ofNullable(context.name()).map(leaves::name),
                Optional.ofNullable(context.text()).map(leaves::text),
                leaves.uses(context.FLAG_WORD()),
                statements(context.block().statement()),
                offsets.span(context));
    }

    private StepNode step(StepContext context) {
        return new StepNode(
                leaves.span(context.STEP()),
                Optional.ofNullable(context.name()).map(leaves::name),
                Optional.ofNullable(context.text()).map(leaves::text),
                leaves.uses(context.FLAG_WORD()),
                statements(context.block().statement()),
                offsets.span(context));
    }

    private AllowNode allow(AllowContext context) {
        return new AllowNode(
                leaves.name(context.name(0)),
                Optional.ofNullable(context.name(1)).map(leaves::name),
                leaves.text(context.text()),
                offsets.span(context));
    }

    private ActionNode action(ActionContext context) {
        Optional<WordUse> prefix = leaves.firstUse(context.WAIT(), context.DECISION());
        Reference lane = context.laneReference().ROLE() != null
                ? leaves.role(context.laneReference().ROLE())
                : new Reference(leaves.name(context.laneReference().NAME()), Optional.<Word>empty());
        return new ActionNode(
                prefix,
                lane,
                Optional.ofNullable(context.name()).map(leaves::name),
                context.text().stream().map(leaves::text).toList(),
                attributes.body(context.attributes()),
                offsets.span(context));
    }

    private FlowNode flow(FlowContext context) {
        Optional<WordUse> prefix = leaves.firstUse(context.LOOP(), context.RECOVERY());
        List<List<Reference>> ends = context.ends().stream()
                .map(list -> list.end().stream().map(leaves::reference).toList())
                .toList();
        List<Arrow> arrows = context.arrow().stream().map(leaves::arrow).toList();
        return new FlowNode(
                prefix,
                ends,
                arrows,
                Optional.ofNullable(context.text()).map(leaves::text),
                attributes.body(context.attributes()),
                offsets.span(context));
    }

    /** Whether ANTLR read the whole of {@code context}. */
    private static boolean isWhole(ParserRuleContext context) {
        return context.exception == null && context.getChildCount() > 0;
    }
}
