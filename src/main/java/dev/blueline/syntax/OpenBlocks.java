package dev.blueline.syntax;

import dev.blueline.syntax.antlr.BlueprintLexer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Follows the braces of a file token by token, and knows which blocks are open. */
final class OpenBlocks {
    private static final Block FILE = new Block(Kind.FILE, null, null, -1);

    /** What a pair of braces belongs to. */
    enum Kind {
        FILE,
        BLUEPRINT,
        PHASE,
        STEP,
        /** Declarations or lanes. */
        LIST,
        /** An action, a mark, a flow or something declared. */
        ATTRIBUTES
    }

    /** An open block. */
    static final class Block {
        private final Kind kind;
        private final Token owner;
        private final Token brace;
        private final int indent;
        private boolean holdsStep;

        private Block(Kind kind, Token owner, Token brace, int indent) {
            this.kind = kind;
            this.owner = owner;
            this.brace = brace;
            this.indent = indent;
        }

        Kind kind() {
            return kind;
        }

        /** The first token of the statement that the braces belong to. */
        Token owner() {
            return owner;
        }

        /** The opening brace. */
        Token brace() {
            return brace;
        }

        /** How far the line of its owner is indented, in code points; -1 for the file. */
        int indent() {
            return indent;
        }

        /** Whether a step stands in it. */
        boolean holdsStep() {
            return holdsStep;
        }
    }

    private final Deque<Block> open = new ArrayDeque<>();
    private Block top = FILE;
    private Token before;
    private Token statement;
    private Token frame;
    private int indent;
    private int statementIndent;

    /** The innermost open block; the file itself when no brace is open. */
    Block top() {
        return top;
    }

    /** Whether an open block begins on a line that is indented by {@code column}. */
    boolean anyIndented(int column) {
        Iterator<Block> blocks = open.iterator();
        while (blocks.hasNext()) {
            if (blocks.next().indent == column) {
                return true;
            }
        }
        return false;
    }

    /** The word of the frame whose brace is still to come. */
    Optional<Token> awaiting() {
        return Optional.ofNullable(frame);
    }

    /** The token taken last. */
    Optional<Token> before() {
        return Optional.ofNullable(before);
    }

    /** Whether {@code token} would be the first on its line. */
    boolean startsLine(Token token) {
        return before == null || before.getLine() < token.getLine();
    }

    /** Goes on over {@code token}. */
    void take(Token token) {
        if (startsLine(token)) {
            indent = token.getCharPositionInLine();
        }
        if (statement == null || (startsLine(token) && !Tokens.is(token, BlueprintLexer.LBRACE))) {
            statement = token;
            statementIndent = indent;
        }
        if (Tokens.FRAME.contains(token.getType())) {
            frame = token;
            statement = token;
            statementIndent = indent;
            if (Tokens.is(token, BlueprintLexer.STEP) && !open.isEmpty()) {
                top().holdsStep = true;
            }
        } else if (Tokens.is(token, BlueprintLexer.LBRACE)) {
            top = new Block(kind(), statement, token, statementIndent);
            open.push(top);
            frame = null;
            statement = null;
        } else if (Tokens.is(token, BlueprintLexer.RBRACE)) {
            open.poll();
            top = open.isEmpty() ? FILE : open.peek();
            frame = null;
            statement = null;
        }
        before = token;
    }

    private Kind kind() {
        if (frame == null) {
            return open.isEmpty() ? Kind.BLUEPRINT : Kind.ATTRIBUTES;
        }
        return switch (frame.getType()) {
            case BlueprintLexer.BLUEPRINT -> Kind.BLUEPRINT;
            case BlueprintLexer.PHASE -> Kind.PHASE;
            case BlueprintLexer.STEP -> Kind.STEP;
            default -> Kind.LIST;
        };
    }
}
