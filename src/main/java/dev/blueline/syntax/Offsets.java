package dev.blueline.syntax;

import dev.blueline.source.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Turns places as ANTLR counts them, in code points, into spans in UTF-16 units. */
final class Offsets {
    /** For each code point its UTF-16 offset, and the text's length at the end; empty while the two are the same. */
    private final int[] utf16;

    private final String text;

    Offsets(String text) {
        this.text = text;
        int codePoints = text.codePointCount(0, text.length());
        if (codePoints == text.length()) {
            utf16 = new int[0];
            return;
        }
        utf16 = new int[codePoints + 1];
        int offset = 0;
        for (int i = 0; i <= codePoints; i++) {
            utf16[i] = offset;
            if (i < codePoints) {
                offset += Character.charCount(text.codePointAt(offset));
            }
        }
    }

    Span span(Token token) {
        int start = token.getStartIndex();
        return span(start, token.getType() == Token.EOF ? start : token.getStopIndex() + 1);
    }

    Span span(Token first, Token last) {
        return span(first).to(span(last));
    }

    Span span(ParserRuleContext context) {
        Token stop = context.getStop();
        return stop == null || stop.getTokenIndex() < context.getStart().getTokenIndex()
                ? span(context.getStart())
                : span(context.getStart(), stop);
    }

    /** The characters that {@code span} covers. */
    String slice(Span span) {
        return text.substring(span.start(), span.end());
    }

    private Span span(int start, int end) {
        return utf16.length == 0 ? new Span(start, end) : new Span(utf16[start], utf16[end]);
    }
}
