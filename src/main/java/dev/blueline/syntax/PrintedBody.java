package dev.blueline.syntax;

import dev.blueline.syntax.CommentedTokens.Piece;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.antlr.BlueprintParser.AttributeContext;
import dev.blueline.syntax.antlr.BlueprintParser.AttributesContext;
import dev.blueline.syntax.antlr.BlueprintParser.BlueprintContext;
import dev.blueline.syntax.antlr.BlueprintParser.DeclarationContext;
import dev.blueline.syntax.antlr.BlueprintParser.LaneItemContext;
import dev.blueline.syntax.antlr.BlueprintParser.StatementContext;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/**
 * How the inside of two braces is laid out.
 *
 * @param layout how
 */
record PrintedBody(Layout layout) {
    /** The layouts. */
    enum Layout {
        /** Nothing inside. */
        EMPTY,
        /** On the line of the braces. */
        INLINE,
        /** One statement a line. */
        BROKEN,
        /** On the line of the braces if it is not too long. */
        OPEN
    }

    /** This body, once it is known whether it fits on one line. */
    PrintedBody laidOut(boolean fits) {
        return new PrintedBody(fits ? Layout.INLINE : Layout.BROKEN);
    }

    /** What the parse tree says of the layout of a file. */
    static final class Plan {
        private static final Set<Class<?>> ITEMS = Set.of(
                BlueprintContext.class,
                StatementContext.class,
                DeclarationContext.class,
                LaneItemContext.class,
                AttributeContext.class);

        private static final Set<Integer> MARKS =
                Set.of(BlueprintLexer.MARK_WORD, BlueprintLexer.MOMENT, BlueprintLexer.WAIT);

        private final List<Piece> pieces;
        private final BitSet starts = new BitSet();

        Plan(CommentedTokens tokens) {
            this.pieces = tokens.pieces();
            collect(tokens.file());
        }

        private void collect(ParserRuleContext context) {
            if (ITEMS.contains(context.getClass())) {
                starts.set(context.getStart().getTokenIndex());
            }
            for (ParseTree child : context.children) {
                if (child instanceof ParserRuleContext inner && inner.getChildCount() > 0) {
                    collect(inner);
                }
            }
        }

        /** Whether a statement, a declaration or an attribute begins with {@code piece}. */
        boolean startsItem(Piece piece) {
            return starts.get(piece.token().getTokenIndex());
        }

        /** The body that {@code brace} opens. */
        PrintedBody body(Piece brace) {
            int first = brace.token().getTokenIndex() + 1;
            int last = brace.parent().getStop().getTokenIndex();
            boolean commented = pieces.subList(first, last + 1).stream()
                    .anyMatch(piece -> !piece.comments().isEmpty());
            if (first == last) {
                return new PrintedBody(commented ? Layout.BROKEN : Layout.EMPTY);
            }
            boolean simple = brace.parent() instanceof AttributesContext attributes
                    && !commented
                    && attributes.attribute().stream().noneMatch(attribute -> attribute.outcome() != null)
                    && pieces.subList(first, last).stream().noneMatch(Plan::needsLines)
                    && attributes.attribute().stream().noneMatch(this::isWayOutBehindMark);
            return new PrintedBody(simple ? Layout.OPEN : Layout.BROKEN);
        }

        private static boolean needsLines(Piece piece) {
            return piece.is(BlueprintLexer.LBRACE) || piece.is(BlueprintLexer.TEXT_BLOCK);
        }

        /** In Chinese the way out of a failure is a word that, on one line, would be read as a mark's name. */
        private boolean isWayOutBehindMark(AttributeContext attribute) {
            int before = attribute.getStart().getTokenIndex() - 1;
            return attribute.recoverAttribute() != null
                    && MARKS.contains(pieces.get(before).token().getType());
        }
    }
}
