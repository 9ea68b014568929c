package dev.blueline.syntax;

import dev.blueline.syntax.antlr.BlueprintLexer;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/** Kinds of tokens that belong together, and how a token is spoken of. */
final class Tokens {
    /** Words that begin a block of a blueprint or a phase. */
    static final TokenTypes FRAME = TokenTypes.of(
            BlueprintLexer.BLUEPRINT,
            BlueprintLexer.DECLARATIONS,
            BlueprintLexer.LANES,
            BlueprintLexer.PHASE,
            BlueprintLexer.STEP);

    /** Words that can only stand where the language wants them, never as a name. */
    static final TokenTypes NEVER_A_NAME = TokenTypes.of(
            BlueprintLexer.BLUEPRINT,
            BlueprintLexer.DECLARATIONS,
            BlueprintLexer.LANES,
            BlueprintLexer.PHASE,
            BlueprintLexer.STEP,
            BlueprintLexer.ROLE,
            BlueprintLexer.LOOP,
            BlueprintLexer.RECOVERY);

    /** Texts, those with a slip included. */
    static final TokenTypes TEXTS = TokenTypes.of(
            BlueprintLexer.TEXT, BlueprintLexer.TEXT_BLOCK, BlueprintLexer.UNCLOSED_TEXT, BlueprintLexer.WRONG_TEXT);

    /** Arrows, those of other languages included. */
    static final TokenTypes ARROWS = TokenTypes.of(
            BlueprintLexer.SEQUENCE, BlueprintLexer.EXCHANGE, BlueprintLexer.INFORMATION, BlueprintLexer.WRONG_ARROW);

    private Tokens() {}

    static boolean isText(Token token) {
        return TEXTS.contains(token.getType());
    }

    static boolean isArrow(Token token) {
        return ARROWS.contains(token.getType());
    }

    /** Whether {@code token} is a name or any word of the language. */
    static boolean isWord(Token token) {
        int type = token.getType();
        return type == BlueprintLexer.NAME || (type >= BlueprintLexer.BLUEPRINT && type <= BlueprintLexer.PER);
    }

    static boolean is(Token token, int type) {
        return token.getType() == type;
    }

    /** How {@code token} is spoken of in a message. */
    static String human(Token token) {
        if (token.getType() == Token.EOF) {
            return "the end of the file";
        }
        return (isText(token) ? "the text " : "") + "`" + shortened(token.getText()) + "`";
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        boolean whole = line.length() == text.length() && line.codePointCount(0, line.length()) <= 40;
        int shown = Math.min(24, line.codePointCount(0, line.length()));
        return whole ? line : line.substring(0, line.offsetByCodePoints(0, shown)) + "…";
    }

    /** A token that nobody wrote, with no width, before {@code place}. */
    static Token supposed(int type, String text, Token place) {
        CommonToken token = new CommonToken(type, text);
        token.setLine(place.getLine());
        token.setCharPositionInLine(place.getCharPositionInLine());
        token.setStartIndex(place.getStartIndex());
        token.setStopIndex(place.getStartIndex() - 1);
        return token;
    }

    /** {@code token}, taken for one of another type. */
    static Token retyped(Token token, int type) {
        CommonToken other = new CommonToken(token);
        other.setType(type);
        return other;
    }
}
