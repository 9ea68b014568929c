package dev.blueline.syntax;

import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintParser.AttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.AttributesContext;
import dev.blueline.syntax.antlr.BlueprintParser.MarkContext;
import dev.blueline.syntax.antlr.BlueprintParser.MomentMarkContext;
import dev.blueline.syntax.antlr.BlueprintParser.NumberContext;
import dev.blueline.syntax.antlr.BlueprintParser.OutcomeContext;
import dev.blueline.syntax.antlr.BlueprintParser.QuantityContext;
import dev.blueline.syntax.antlr.BlueprintParser.TextContext;
import dev.blueline.syntax.antlr.BlueprintParser.UnitContext;
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
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Translates attributes, marks and outcomes, one method per grammar rule. */
final class AttributeBuilder {
    private final Offsets offsets;
    private final TreeLeaves leaves;

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
                value(context),
                body(braces),
                offsets.span(context));
    }

    /** In Chinese the way out of a failure and the flow of a recovery are the same word. */
    private Word plain(Word word) {
        return word == Word.RECOVERY ? Word.RECOVER : word;
    }

    private Value value(AttributeContext context) {
        if (context.textAttribute() != null) {
            return new Value.TextValue(leaves.text(context.textAttribute().text()));
        } else if (context.dateAttribute() != null) {
            TerminalNode date = context.dateAttribute().DATE();
            return new Value.DateValue(date.getText(), leaves.span(date));
        } else if (context.choiceAttribute() != null) {
            return new Value.NamesValue(
                    List.of(leaves.name(context.choiceAttribute().name())));
        } else if (context.namesAttribute() != null) {
            return new Value.NamesValue(context.namesAttribute().name().stream()
                    .map(name -> leaves.name(name))
                    .toList());
        } else if (context.quantityAttribute() != null) {
            return quantity(context.quantityAttribute().quantity());
        } else if (context.feelingAttribute() != null) {
            return new Value.FeelingValue(
                    number(context.feelingAttribute().number()),
                    text(context.feelingAttribute().text()));
        } else if (context.wantsAttribute() != null) {
            return new Value.TextValue(leaves.text(context.wantsAttribute().text()));
        } else if (context.recoverAttribute() != null) {
            return new Value.TargetValue(
                    leaves.arrow(context.recoverAttribute().arrow()),
                    leaves.reference(context.recoverAttribute().end()));
        } else if (context.respondAttribute() != null) {
            return new Value.ResponseValue(
                    leaves.name(context.respondAttribute().name()),
                    leaves.text(context.respondAttribute().text()));
        } else if (context.signalAttribute() != null) {
            return new Value.SignalValue(
                    leaves.name(context.signalAttribute().name()),
                    context.signalAttribute().COMPARISON().getText(),
                    quantity(context.signalAttribute().quantity()));
        } else if (context.mark() != null) {
            return mark(context.mark());
        } else if (context.momentMark() != null) {
            return moment(context.momentMark());
        }
        return new Value.Nothing();
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
