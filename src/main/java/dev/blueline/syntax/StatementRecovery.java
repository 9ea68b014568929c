package dev.blueline.syntax;

import dev.blueline.syntax.antlr.BlueprintParser;
import dev.blueline.syntax.antlr.BlueprintParser.ActionContext;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * How reading goes on behind a mistake: a mistaken statement is told once, left out as a whole, and the next one is
 * read. A brace that was forgotten is told where it was forgotten and then taken as written.
 */
final class StatementRecovery extends DefaultErrorStrategy {
    private static final Set<Integer> STATEMENTS = Set.of(
            BlueprintParser.RULE_blueprint,
            BlueprintParser.RULE_statement,
            BlueprintParser.RULE_stepStatement,
            BlueprintParser.RULE_declaration,
            BlueprintParser.RULE_laneItem,
            BlueprintParser.RULE_attribute);

    /** Words that begin a statement of a blueprint or a phase, and so end whatever is open below. */
    private static final Set<Integer> FRAME = Set.of(
            BlueprintParser.BLUEPRINT,
            BlueprintParser.DECLARATIONS,
            BlueprintParser.LANES,
            BlueprintParser.PHASE,
            BlueprintParser.STEP);

    private final SyntaxErrors errors;
    private int supposedBraces;

    StatementRecovery(SyntaxErrors errors) {
        this.errors = errors;
    }

    @Override
    public void reportError(Parser parser, RecognitionException e) {
        if (!inErrorRecoveryMode(parser)) {
            beginErrorCondition(parser);
            errors.tell(parser, e);
        }
    }

    /** Lets a mistake rise to the statement it spoils, and leaves that statement out there. */
    @Override
    public void recover(Parser parser, RecognitionException e) {
        int rule = parser.getContext().getRuleIndex();
        if (!STATEMENTS.contains(rule)) {
            throw e;
        }
        if (rule == BlueprintParser.RULE_blueprint) {
            consumeUntil(parser, IntervalSet.of(BlueprintParser.BLUEPRINT));
        } else {
            skipStatement(parser, parser.getContext().getStart());
        }
        endErrorCondition(parser);
    }

    /** A closing brace that is missing is supposed; nothing else is. */
    @Override
    public Token recoverInline(Parser parser) {
        if (isBlock(parser.getContext()) && parser.isExpectedToken(BlueprintParser.RBRACE)) {
            errors.tellMissingBrace(parser);
            supposedBraces++;
            return getMissingSymbol(parser);
        }
        throw new InputMismatchException(parser);
    }

    /** Between two statements: what cannot begin one is told and passed over. */
    @Override
    public void sync(Parser parser) {
        ParserRuleContext context = parser.getContext();
        if (context.getRuleIndex() == BlueprintParser.RULE_file) {
            syncFile(parser);
        } else if (isBlock(context) && !inErrorRecoveryMode(parser)) {
            syncBlock(parser, context);
        }
    }

    private void syncFile(Parser parser) {
        boolean told = false;
        for (int next = nextType(parser);
                next != BlueprintParser.BLUEPRINT && next != Token.EOF;
                next = nextType(parser)) {
            if (next == BlueprintParser.RBRACE && supposedBraces > 0) {
                supposedBraces--;
            } else if (!told) {
                errors.tellOutside(parser);
                told = true;
            }
            parser.consume();
        }
    }

    private void syncBlock(Parser parser, ParserRuleContext block) {
        IntervalSet starts = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
        while (!starts.contains(nextType(parser)) && isWithin(block, parser)) {
            if (block.getParent() instanceof ActionContext owner && errors.tellMisspelledFrame(owner)) {
                skipToClosingBrace(parser);
                return;
            }
            Token first = parser.getCurrentToken();
            errors.tellUnexpected(parser, block);
            parser.consume();
            skipStatement(parser, first);
        }
    }

    private static int nextType(Parser parser) {
        return parser.getInputStream().LA(1);
    }

    private static boolean isBlock(ParserRuleContext context) {
        return context.getToken(BlueprintParser.LBRACE, 0) != null
                && context.getToken(BlueprintParser.RBRACE, 0) == null;
    }

    /** Whether the next token may still belong to the block, rather than show that its brace was forgotten. */
    private boolean isWithin(ParserRuleContext block, Parser parser) {
        int next = nextType(parser);
        if (next == Token.EOF || next == BlueprintParser.BLUEPRINT) {
            return false;
        }
        return switch (block.getRuleIndex()) {
            case BlueprintParser.RULE_container -> true;
            case BlueprintParser.RULE_stepBody -> !FRAME.contains(next);
            default -> !FRAME.contains(next) && !errors.looksLikeStatementOfStep(parser);
        };
    }

    /**
     * Passes over the rest of a statement that began at {@code first}: to the brace that ends its block, to a word of
     * the frame, or to the next line. Braces that the statement opens itself are passed over whole.
     */
    private static void skipStatement(Parser parser, Token first) {
        IntervalSet attributes = parser.getContext().getRuleIndex() == BlueprintParser.RULE_attribute
                        || parser.getContext().getRuleIndex() == BlueprintParser.RULE_attributes
                ? parser.getATN().nextTokens(parser.getATN().ruleToStartState[BlueprintParser.RULE_attribute])
                : IntervalSet.EMPTY_SET;
        int depth = 0;
        for (int i = first.getTokenIndex(); i < parser.getCurrentToken().getTokenIndex(); i++) {
            depth += depthOf(parser.getTokenStream().get(i));
        }
        while (nextType(parser) != Token.EOF) {
            Token next = parser.getCurrentToken();
            if (depth <= 0 && next != first && endsStatement(parser, next, attributes)) {
                return;
            }
            depth += depthOf(next);
            parser.consume();
        }
    }

    private static boolean endsStatement(Parser parser, Token next, IntervalSet attributes) {
        int type = next.getType();
        if (type == BlueprintParser.RBRACE || FRAME.contains(type) || attributes.contains(type)) {
            return true;
        }
        boolean startsLine = parser.getTokenStream().LT(-1).getLine() < next.getLine();
        return startsLine && type != BlueprintParser.LBRACE && type != BlueprintParser.COMMA;
    }

    private static void skipToClosingBrace(Parser parser) {
        int depth = 0;
        while (nextType(parser) != Token.EOF && (depth > 0 || nextType(parser) != BlueprintParser.RBRACE)) {
            depth += depthOf(parser.getCurrentToken());
            parser.consume();
        }
    }

    private static int depthOf(Token token) {
        return switch (token.getType()) {
            case BlueprintParser.LBRACE -> 1;
            case BlueprintParser.RBRACE -> -1;
            default -> 0;
        };
    }
}
