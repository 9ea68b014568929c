package dev.blueline.syntax;

import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintLexer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Tells the slips that the lexer has tokens of their own for, each where it stands, and leaves the tokens as if they
 * had been written right: what means nothing is gone, and a brace that was swallowed by an open quote is back.
 */
final class TokenSlips {
    private static final Map<String, String> STRAYS = Map.ofEntries(
            Map.entry(";", "delete it: a statement ends without a sign"),
            Map.entry("；", "delete it: a statement ends without a sign"),
            Map.entry(":", "delete it: a word and its text stand side by side, as in `goal \"…\"`"),
            Map.entry("=", "delete it: a word and its text stand side by side, as in `goal \"…\"`"),
            Map.entry("＝", "delete it: a word and its text stand side by side, as in `goal \"…\"`"),
            Map.entry("@", "delete it: names stand without a sign"),
            Map.entry("”", "open the text with `\"`"),
            Map.entry("’", "texts stand between two `\"`"));
    /** Signs that other languages end or join with, and that say nothing that is not said without them. */
    private static final Set<String> NEVER_MEANT = Set.of(";", "；", ":", "=", "＝");

    private static final Pattern LONE_QUOTE = Pattern.compile("[\"“]\\s*[{｛}｝]?\\s*");
    private static final String OPENING = "([（【";
    private static final String CLOSING = ")]）】";

    private final String text;
    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final List<Token> read = new ArrayList<>();
    private int strayLine;

    TokenSlips(String text, Offsets offsets, Diagnostics diagnostics) {
        this.text = text;
        this.offsets = offsets;
        this.diagnostics = diagnostics;
    }

    /**
     * Tells the slips among {@code tokens}, and gives the tokens that are left to read. Stops behind the first
     * {@link BlueprintReader#MOST_MISTAKES}: then nothing is read.
     */
    List<Token> mend(List<Token> tokens) {
        List<Token> visible = tokens.stream()
                .filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL)
                .toList();
        for (int i = 0; i < visible.size() && diagnostics.size() <= BlueprintReader.MOST_MISTAKES; i++) {
            Token token = visible.get(i);
            Token next = visible.get(Math.min(i + 1, visible.size() - 1));
            boolean endsLine = next.getLine() > token.getLine() || next.getType() == Token.EOF;
            mend(token, next, endsLine);
            if (Tokens.is(token, BlueprintLexer.UNCLOSED_TEXT) && !isLoneQuote(token)) {
                i = endOfText(visible, i);
            }
        }
        return read;
    }

    /** The last token of a text that was broken over two lines: on the second one, words up to a lone quote. */
    private int endOfText(List<Token> visible, int open) {
        int line = visible.get(open).getLine() + 1;
        for (int i = open + 1; i < visible.size() && visible.get(i).getLine() == line; i++) {
            Token token = visible.get(i);
            if (Tokens.is(token, BlueprintLexer.UNCLOSED_TEXT) && isLoneQuote(token)) {
                addBrace(token, visible.get(Math.min(i + 1, visible.size() - 1)));
                return i;
            } else if (!isWordOfText(token) && !Tokens.is(token, BlueprintLexer.COMMA)) {
                return open;
            }
        }
        return open;
    }

    /** Whether nothing but a brace follows the quote on its line. */
    private static boolean isLoneQuote(Token token) {
        return LONE_QUOTE.matcher(token.getText()).matches();
    }

    private static boolean isWordOfText(Token token) {
        return Tokens.isWord(token) || Tokens.is(token, BlueprintLexer.NUMBER);
    }

    private void mend(Token token, Token next, boolean endsLine) {
        switch (token.getType()) {
            case BlueprintLexer.STRAY -> stray(token, next, endsLine);
            case BlueprintLexer.WRONG_COMMENT -> wrongComment(token);
            case BlueprintLexer.UNCLOSED_TEXT -> unclosedText(token, next);
            default -> {
                tell(token);
                read.add(token);
            }
        }
    }

    private void tell(Token token) {
        switch (token.getType()) {
            case BlueprintLexer.WRONG_ARROW -> wrongArrow(token);
            case BlueprintLexer.WRONG_NUMBER -> wrongNumber(token);
            case BlueprintLexer.NUMBER -> longNumber(token);
            case BlueprintLexer.WRONG_TEXT -> wrongText(token);
            case BlueprintLexer.UNCLOSED_COMMENT -> unclosedComment(token);
            default -> {
                // every other token is one of the language
            }
        }
    }

    private void wrongArrow(Token token) {
        String written = token.getText();
        boolean left = "<＜←⇐↔⇔⇄⇆".indexOf(written.charAt(0)) >= 0;
        boolean both = left && ">＞↔⇔⇄⇆".indexOf(written.charAt(written.length() - 1)) >= 0;
        boolean back = left && !both;
        String arrow = both ? "<->" : written.startsWith("~") ? "~>" : "->";
        String help = back ? "write the flow the other way round, with `->`" : "write `" + arrow + "`";
        Span span = offsets.span(token);
        boolean dotted = written.indexOf('.') >= 0;
        Optional<Fix> fix = back || dotted ? Optional.empty() : Optional.of(Fix.word(span, written, arrow));
        add(SyntaxCodes.WRONG_ARROW, span, "`" + written + "` is not an arrow of the language", help, fix);
    }

    private void wrongNumber(Token token) {
        String plain = Normalizer.normalize(token.getText(), Normalizer.Form.NFKC);
        boolean comma = plain.indexOf(',') >= 0;
        String right = plain.replace(',', '.');
        // 1,234 may be more than a thousand, or a little more than one
        boolean thousands = comma && plain.length() - plain.indexOf(',') == 4;
        Optional<Fix> fix =
                thousands ? Optional.empty() : Optional.of(Fix.word(offsets.span(token), token.getText(), right));
        add(
                SyntaxCodes.WRONG_NUMBER,
                offsets.span(token),
                "`" + token.getText() + "` is not a number"
                        + (comma ? ": decimals stand after a point" : ": its digits are full-width"),
                "write `" + right + "`",
                fix);
    }

    private void longNumber(Token token) {
        if (token.getText().length() > TreeLeaves.MOST_DIGITS) {
            add(
                    SyntaxCodes.WRONG_NUMBER,
                    offsets.span(token),
                    "this number is longer than " + TreeLeaves.MOST_DIGITS + " digits",
                    "write it shorter, or in a larger unit");
        }
    }

    /** A text without its second quote is read to the end of its line; a brace there was meant as one. */
    private void unclosedText(Token token, Token next) {
        String written = token.getText();
        if (isLoneQuote(token) && openQuoteMissing(token)) {
            addBrace(token, next);
            return;
        }
        read.add(token);
        if (written.startsWith("\"\"\"")) {
            Span open = offsets.span(token);
            add(
                    SyntaxCodes.UNCLOSED_TEXT,
                    new Span(open.start(), open.start() + 3),
                    "this text block is never closed",
                    "close it with `\"\"\"`");
            return;
        }
        add(
                SyntaxCodes.UNCLOSED_TEXT,
                offsets.span(token),
                "this text is not closed: its line ends before a second quote",
                "close it with `" + (written.startsWith("“") ? "”" : "\"")
                        + "` on the same line; a line break in a text is written `\\n`");
        addBrace(token, next);
    }

    /** Words before a lone quote were meant as the text that it closes. Whether there are any; they are told then. */
    private boolean openQuoteMissing(Token quote) {
        int first = read.size();
        while (first > 0 && read.get(first - 1).getLine() == quote.getLine() && isWordOfText(read.get(first - 1))) {
            first--;
        }
        boolean arrow = first > 0 && Tokens.isArrow(read.get(first - 1));
        if (first == 0 || read.get(first - 1).getLine() < quote.getLine() || arrow || isBrace(read.get(first - 1))) {
            boolean prefixed = first < read.size()
                    && (Tokens.is(read.get(first), BlueprintLexer.WAIT)
                            || Tokens.is(read.get(first), BlueprintLexer.DECISION));
            first += prefixed ? 2 : 1;
        }
        if (first < read.size() && Tokens.is(read.get(first), BlueprintLexer.POLARITY)) {
            first++;
        }
        if (first >= read.size()) {
            return false;
        }
        Span words = offsets.span(read.get(first), read.get(read.size() - 1));
        String text = "\"" + offsets.slice(words) + "\"";
        add(
                SyntaxCodes.MISSING_QUOTES,
                new Span(words.start(), offsets.span(quote).start() + 1),
                "a text stands in quotes",
                "write `" + text + "`");
        CommonToken meant = new CommonToken(read.get(first));
        meant.setType(BlueprintLexer.TEXT);
        meant.setText(text);
        read.subList(first, read.size()).clear();
        read.add(meant);
        return true;
    }

    private static boolean isBrace(Token token) {
        return Tokens.is(token, BlueprintLexer.LBRACE) || Tokens.is(token, BlueprintLexer.RBRACE);
    }

    /** Puts back a brace that an open quote has swallowed. */
    private void addBrace(Token token, Token next) {
        String inner = token.getText().stripTrailing();
        if (inner.endsWith("{") || inner.endsWith("｛")) {
            read.add(Tokens.supposed(BlueprintLexer.LBRACE, "{", next));
        } else if ((inner.endsWith("}") || inner.endsWith("｝")) && isBraceOpenOnLine(token)) {
            read.add(Tokens.supposed(BlueprintLexer.RBRACE, "}", next));
        }
    }

    private boolean isBraceOpenOnLine(Token token) {
        int open = 0;
        for (int i = read.size() - 1; i >= 0 && read.get(i).getLine() == token.getLine(); i--) {
            open += Tokens.is(read.get(i), BlueprintLexer.LBRACE) ? 1 : 0;
            open -= Tokens.is(read.get(i), BlueprintLexer.RBRACE) ? 1 : 0;
        }
        return open > 0;
    }

    private void wrongText(Token token) {
        String written = token.getText();
        boolean closed = written.length() > 1 && "'’」』»”＂“\"".indexOf(written.charAt(written.length() - 1)) >= 0;
        String inner = written.substring(1, written.length() - (closed ? 1 : 0));
        add(
                SyntaxCodes.WRONG_QUOTES,
                offsets.span(token),
                "a text stands between two `\"`",
                inner.indexOf('"') >= 0 || inner.length() > 60
                        ? "write `\"` on both sides of it"
                        : "write `\"" + inner.strip() + "\"`",
                closed && isOneText(written, inner, offsets.span(token).end())
                        ? Optional.of(Fix.replace("write `\"` on both sides", offsets.span(token), "\"" + inner + "\""))
                        : Optional.empty());
    }

    /** Whether the second quote ends the text for sure; an apostrophe in it looks like one. */
    private boolean isOneText(String written, String inner, int end) {
        boolean apostrophe = "'’".indexOf(written.charAt(written.length() - 1)) >= 0
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(end));
        return !apostrophe && inner.indexOf('"') < 0 && inner.indexOf('\\') < 0;
    }

    private void unclosedComment(Token token) {
        Span span = offsets.span(token);
        add(
                SyntaxCodes.UNCLOSED_COMMENT,
                new Span(span.start(), span.start() + 2),
                "this comment is never closed",
                "close it with `*/`");
    }

    private void wrongComment(Token token) {
        Span span = offsets.span(token);
        add(
                SyntaxCodes.STRAY_CHARACTER,
                new Span(span.start(), span.start() + 1),
                "`#` means nothing here",
                "begin a comment with `//`",
                Optional.of(Fix.word(new Span(span.start(), span.start() + 1), "#", "//")));
    }

    /** A character that means nothing is told once on a line, and is gone; a bracket is taken for the brace it may be. */
    private void stray(Token token, Token next, boolean endsLine) {
        String written = token.getText();
        boolean startsLine = read.isEmpty() || read.get(read.size() - 1).getLine() < token.getLine();
        boolean opens = OPENING.contains(written);
        boolean closes = CLOSING.contains(written);
        if (written.equals(":") && isOutcome(token, next)) {
            String target = " -> " + next.getText();
            add(
                    SyntaxCodes.WRONG_ARROW,
                    offsets.span(token),
                    "`:` is not an arrow of the language",
                    "write `" + read.get(read.size() - 1).getText() + target + "`",
                    Optional.of(Fix.replace(
                            "write `->` for `:`",
                            offsets.span(token),
                            blankBefore(token) + "->" + blankBehind(token))));
            read.add(Tokens.supposed(BlueprintLexer.SEQUENCE, "->", next));
            return;
        }
        if (strayLine != token.getLine()) {
            strayLine = token.getLine();
            String help = opens || closes ? "what belongs together stands between `{` and `}`" : "delete it";
            add(
                    SyntaxCodes.STRAY_CHARACTER,
                    offsets.span(token),
                    "`" + written + "` means nothing here",
                    STRAYS.getOrDefault(written, help),
                    NEVER_MEANT.contains(written)
                            ? Optional.of(Fix.remove("delete `" + written + "`", repeated(token)))
                            : Optional.empty());
        }
        if (opens && endsLine) {
            read.add(Tokens.supposed(BlueprintLexer.LBRACE, "{", next));
        } else if (closes && startsLine) {
            read.add(Tokens.supposed(BlueprintLexer.RBRACE, "}", token));
        }
    }

    /** The sign, and the same one as often as it follows at once. */
    private Span repeated(Token sign) {
        Span span = offsets.span(sign);
        int end = span.end();
        while (text.startsWith(sign.getText(), end)) {
            end += sign.getText().length();
        }
        return new Span(span.start(), end);
    }

    private String blankBefore(Token token) {
        int start = offsets.span(token).start();
        return start > 0 && Character.isWhitespace(text.charAt(start - 1)) ? "" : " ";
    }

    private String blankBehind(Token token) {
        int end = offsets.span(token).end();
        return end < text.length() && Character.isWhitespace(text.charAt(end)) ? "" : " ";
    }

    /** Whether a text stands before {@code sign} on its line, and a word behind it. */
    private boolean isOutcome(Token sign, Token next) {
        Token before = read.isEmpty() ? sign : read.get(read.size() - 1);
        return Tokens.isText(before)
                && before.getLine() == sign.getLine()
                && Tokens.isWord(next)
                && next.getLine() == sign.getLine();
    }

    private void add(Code code, Span span, String message, String help) {
        add(code, span, message, help, Optional.empty());
    }

    private void add(Code code, Span span, String message, String help, Optional<Fix> fix) {
        diagnostics.add(Diagnostic.error(code, span, message).help(help).fix(fix));
    }
}
