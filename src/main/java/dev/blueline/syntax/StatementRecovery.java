package dev.blueline.syntax;

import dev.blueline.syntax.antlr.BlueprintParser;
import java.util.Set;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.antlr.v4.runtime.tree.TerminalNode;

/**
 * How reading goes on behind a mistake: a mistaken statement is told once, left out as a whole, and the next one is
 * read. Supposes no token and drops none without a word.
 */
final class StatementRecovery extends DefaultErrorStrategy {
    private static final Set<Integer> STATEMENTS = Set.of(
            BlueprintParser.RULE_blueprint,
            BlueprintParser.RULE_statement,
            BlueprintParser.RULE_declaration,
            BlueprintParser.RULE_laneItem,
            BlueprintParser.RULE_attribute);

    private static final TokenTypes BLOCKS = TokenTypes.of(
            BlueprintParser.RULE_block,
            BlueprintParser.RULE_declarations,
            BlueprintParser.RULE_lanes,
            BlueprintParser.RULE_attributes);

    private final StatementErrors errors;
    private final StrayErrors strays;

    StatementRecovery(StatementErrors errors, StrayErrors strays) {
        this.errors = errors;
        this.strays = strays;
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

    /** Supposes no token: what is missing is a mistake of the whole statement. */
    @Override
    public Token recoverInline(Parser parser) {
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
        while (!beginsBlueprint(parser) && nextType(parser) != Token.EOF) {
            if (!told) {
                strays.tellOutside(parser);
                told = true;
            }
            parser.consume();
        }
    }

    /** Whether a blueprint begins here, rather than a sentence that speaks of one. */
    private static boolean beginsBlueprint(Parser parser) {
        if (nextType(parser) != BlueprintParser.BLUEPRINT) {
            return false;
        }
        Token before = parser.getTokenStream().LT(-1);
        return before == null
                || before.getLine() < parser.getCurrentToken().getLine()
                || Tokens.is(before, BlueprintParser.RBRACE)
                || Tokens.TEXTS.contains(parser.getTokenStream().LA(2));
    }

    private void syncBlock(Parser parser, ParserRuleContext block) {
        IntervalSet starts = parser.getATN().nextTokens(parser.getATN().states.get(parser.getState()));
        while (!starts.contains(nextType(parser)) && nextType(parser) != Token.EOF) {
            Token first = parser.getCurrentToken();
            strays.tell(parser, block);
            parser.consume();
            skipStatement(parser, first);
        }
    }

    private static int nextType(Parser parser) {
        return parser.getInputStream().LA(1);
    }

    /** Whether the parser stands inside the braces of {@code context}. Looks at three children, however many there are. */
    private static boolean isBlock(ParserRuleContext context) {
        int children = context.getChildCount();
        return BLOCKS.contains(context.getRuleIndex())
                && (isToken(context, 0, BlueprintParser.LBRACE) || isToken(context, 1, BlueprintParser.LBRACE))
                && !isToken(context, children - 1, BlueprintParser.RBRACE);
    }

    private static boolean isToken(ParserRuleContext context, int child, int type) {
        return context.getChild(child) instanceof TerminalNode token
                && token.getSymbol().getType() == type;
    }

    /**
     * Passes over the rest of a statement that began at {@code first}: to the brace that ends its block, to a word of
     * the frame, or to the next line. Braces that the statement opens itself are passed over whole.
     */
    private static void skipStatement(Parser parser, Token first) {
        boolean attribute = parser.getContext().getRuleIndex() == BlueprintParser.RULE_attribute
                || parser.getContext().getRuleIndex() == BlueprintParser.RULE_attributes;
        IntervalSet attributes = attribute
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
        boolean attribute = attributes.contains(type) && !Tokens.isText(next);
        if (type == BlueprintParser.RBRACE || Tokens.FRAME.contains(type) || attribute) {
            return true;
        }
        boolean startsLine = parser.getTokenStream().LT(-1).getLine() < next.getLine();
        return startsLine && type != BlueprintParser.LBRACE && type != BlueprintParser.COMMA;
    }

    private static int depthOf(Token token) {
        return switch (token.getType()) {
            case BlueprintParser.LBRACE -> 1;
            case BlueprintParser.RBRACE -> -1;
            default -> 0;
        };
    }
}
