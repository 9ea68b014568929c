package dev.blueline.syntax;

import static java.util.Map.entry;

import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintParser;
import dev.blueline.syntax.antlr.BlueprintParser.AttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.AttributesContext;
import dev.blueline.syntax.antlr.BlueprintParser.ChoiceAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.DateAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.FeelingAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.MarkContext;
import dev.blueline.syntax.antlr.BlueprintParser.MomentMarkContext;
import dev.blueline.syntax.antlr.BlueprintParser.NamesAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.NumberContext;
import dev.blueline.syntax.antlr.BlueprintParser.OutcomeContext;
import dev.blueline.syntax.antlr.BlueprintParser.QuantityAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.QuantityContext;
import dev.blueline.syntax.antlr.BlueprintParser.RecoverAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.RespondAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.SignalAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.TextAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.TextContext;
import dev.blueline.syntax.antlr.BlueprintParser.UnitContext;
import dev.blueline.syntax.antlr.BlueprintParser.WantsAttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.WordAsNameContext;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.OutcomeNode;
import dev.blueline.syntax.tree.Statement;
import dev.blueline.syntax.tree.Text;
import dev.blueline.syntax.tree.Value;
import dev.blueline.syntax.tree.Word;
import dev.blueline.syntax.tree.WordUse;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Translates attributes, marks and outcomes, one method per grammar rule. */
final class AttributeBuilder {
    private final Offsets offsets;
    private final TreeLeaves leaves;

    private final Map<Integer, Function<ParserRuleContext, Value>> forms = Map.ofEntries(
            entry(BlueprintParser.RULE_textAttribute, form(TextAttributeContext.class, this::text)),
            entry(BlueprintParser.RULE_dateAttribute, form(DateAttributeContext.class, this::date)),
            entry(BlueprintParser.RULE_choiceAttribute, form(ChoiceAttributeContext.class, this::choice)),
            entry(BlueprintParser.RULE_namesAttribute, form(NamesAttributeContext.class, this::names)),
            entry(
                    BlueprintParser.RULE_quantityAttribute,
                    form(QuantityAttributeContext.class, context -> quantity(context.quantity()))),
            entry(BlueprintParser.RULE_feelingAttribute, form(FeelingAttributeContext.class, this::feeling)),
            entry(BlueprintParser.RULE_wantsAttribute, form(WantsAttributeContext.class, this::wants)),
            entry(BlueprintParser.RULE_recoverAttribute, form(RecoverAttributeContext.class, this::recover)),
            entry(BlueprintParser.RULE_respondAttribute, form(RespondAttributeContext.class, this::respond)),
            entry(BlueprintParser.RULE_signalAttribute, form(SignalAttributeContext.class, this::signal)),
            entry(BlueprintParser.RULE_mark, form(MarkContext.class, this::mark)),
            entry(BlueprintParser.RULE_momentMark, form(MomentMarkContext.class, this::moment)),
            entry(BlueprintParser.RULE_flagAttribute, context -> new Value.Nothing()));

    AttributeBuilder(Offsets offsets, TreeLeaves leaves) {
        this.offsets = offsets;
        this.leaves = leaves;
    }

    /** The attributes in braces; none where there are no braces. */
    List<Statement> body(AttributesContext context) {
        List<Statement> body = new ArrayList<>();
        if (context != null) {
            for (AttributeContext attribute : context.attribute()) {
                if (attribute.exception == null) {
                    body.add(attribute(attribute));
                }
            }
        }
        return body;
    }

    Statement attribute(AttributeContext context) {
        if (context.outcome() != null) {
            return outcome(context.outcome());
        }
        ParserRuleContext only = (ParserRuleContext) context.getChild(0);
        Token first = only.getStart();
        AttributesContext braces = only.getRuleContext(AttributesContext.class, 0);
        return new AttributeNode(
                Word.of(first.getText()).map(this::plain).orElseThrow(),
                offsets.span(first),
                forms.get(only.getRuleIndex()).apply(only),
                body(braces),
                offsets.span(context));
    }

    /** In Chinese the way out of a failure and the flow of a recovery are the same word. */
    private Word plain(Word word) {
        return word == Word.RECOVERY ? Word.RECOVER : word;
    }

    /** Where one form is read: its context is one of the class that belongs to the rule. */
    private static <C extends ParserRuleContext> Function<ParserRuleContext, Value> form(
            Class<C> type, Function<C, Value> read) {
        return context -> read.apply(type.cast(context));
    }

    private Value text(TextAttributeContext context) {
        return new Value.TextValue(leaves.text(context.text()));
    }

    private Value date(DateAttributeContext context) {
        return new Value.DateValue(context.DATE().getText(), leaves.span(context.DATE()));
    }

    private Value choice(ChoiceAttributeContext context) {
        return new Value.NamesValue(List.of(leaves.name(context.name())));
    }

    private Value names(NamesAttributeContext context) {
        return new Value.NamesValue(
                context.name().stream().map(name -> leaves.name(name)).toList());
    }

    private Value feeling(FeelingAttributeContext context) {
        return new Value.FeelingValue(number(context.number()), text(context.text()));
    }

    private Value wants(WantsAttributeContext context) {
        return new Value.TextValue(leaves.text(context.text()));
    }

    private Value recover(RecoverAttributeContext context) {
        return new Value.TargetValue(leaves.arrow(context.arrow()), leaves.reference(context.end()));
    }

    private Value respond(RespondAttributeContext context) {
        Name strategy = context.name() == null ? leaves.name(context.RECOVERY()) : leaves.name(context.name());
        return new Value.ResponseValue(strategy, leaves.text(context.text()));
    }

    private Value signal(SignalAttributeContext context) {
        return new Value.SignalValue(
                leaves.name(context.name()), context.COMPARISON().getText(), quantity(context.quantity()));
    }

    private Value mark(MarkContext context) {
        return new Value.MarkValue(Optional.empty(), name(context.NAME(), context.wordAsName()), text(context.text()));
    }

    private Value moment(MomentMarkContext context) {
        Optional<WordUse> polarity = leaves.firstUse(context.POLARITY());
        return new Value.MarkValue(polarity, name(context.NAME(), context.wordAsName()), text(context.text()));
    }

    private OutcomeNode outcome(OutcomeContext context) {
        return new OutcomeNode(
                leaves.firstUse(context.LOOP(), context.RECOVERY()),
                leaves.text(context.text()),
                leaves.arrow(context.arrow()),
                leaves.reference(context.end()),
                body(context.attributes()),
                offsets.span(context));
    }

    private Value.QuantityValue quantity(QuantityContext context) {
        List<BigDecimal> numbers = context.number().stream().map(this::number).toList();
        Optional<UnitContext> unit = Optional.ofNullable(context.unit());
        Span span = offsets.span(context);
        return new Value.QuantityValue(
                numbers,
                unit.filter(written -> written.PERCENT() != null).isPresent(),
                unit.map(UnitContext::number).map(this::number),
                unit.map(written -> written.measured).map(leaves::name),
                unit.map(written -> written.period).map(leaves::name),
                span);
    }

    private BigDecimal number(NumberContext context) {
        if (context.getText().length() > TreeLeaves.MOST_DIGITS) {
            return BigDecimal.ZERO;
        }
        String digits = Normalizer.normalize(context.getText(), Normalizer.Form.NFKC);
        return new BigDecimal(digits.replace(',', '.').replace('−', '-'));
    }

    private Optional<Name> name(TerminalNode plain, WordAsNameContext word) {
        return Optional.ofNullable(plain)
                .map(leaves::name)
                .or(() -> Optional.ofNullable(word).map(leaves::name));
    }

    private Optional<Text> text(TextContext context) {
        return Optional.ofNullable(context).map(leaves::text);
    }
}
