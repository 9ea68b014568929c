package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintLexer;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Tells the slips that the lexer has tokens of their own for, each where it stands; the parser reads on behind them. */
final class TokenSlips {
    private final Offsets offsets;
    private final Diagnostics diagnostics;

    TokenSlips(Offsets offsets, Diagnostics diagnostics) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
    }

    void tell(List<Token> tokens) {
        for (Token token : tokens) {
            switch (token.getType()) {
                case BlueprintLexer.WRONG_ARROW -> wrongArrow(token);
                case BlueprintLexer.WRONG_NUMBER -> wrongNumber(token);
                case BlueprintLexer.NUMBER -> longNumber(token);
                case BlueprintLexer.UNCLOSED_TEXT -> unclosedText(token);
                case BlueprintLexer.UNCLOSED_COMMENT -> unclosedComment(token);
                case BlueprintLexer.STRAY -> stray(token);
                default -> {
                    // every other token is one of the language
                }
            }
        }
    }

    private void wrongArrow(Token token) {
        String written = token.getText();
        boolean both = (written.startsWith("<") && written.endsWith(">")) || "↔⇄".contains(written);
        boolean back = !both && (written.startsWith("<") || written.equals("←"));
        Diagnostic finding = Diagnostic.error(
                SyntaxCodes.WRONG_ARROW, offsets.span(token), "`" + written + "` is not an arrow of the language");
        String help = back
                ? "write the flow the other way round, with `->`"
                : "write `" + (both ? "<->" : written.startsWith("~") ? "~>" : "->") + "`";
        diagnostics.add(finding.help(help));
    }

    private void wrongNumber(Token token) {
        String plain = token.getText().replace(',', '.').replace('，', '.');
        diagnostics.add(Diagnostic.error(
                        SyntaxCodes.WRONG_NUMBER,
                        offsets.span(token),
                        "`" + token.getText() + "` is not a number: decimals stand behind a point")
                .help("write `" + plain + "`"));
    }

    private void longNumber(Token token) {
        if (token.getText().length() > TreeLeaves.MOST_DIGITS) {
            diagnostics.add(Diagnostic.error(
                            SyntaxCodes.WRONG_NUMBER,
                            offsets.span(token),
                            "a number has at most " + TreeLeaves.MOST_DIGITS + " digits")
                    .help("write it in a larger unit"));
        }
    }

    private void unclosedText(Token token) {
        if (token.getText().startsWith("\"\"\"")) {
            Span open = offsets.span(token);
            diagnostics.add(Diagnostic.error(
                            SyntaxCodes.UNCLOSED_TEXT,
                            new Span(open.start(), open.start() + 3),
                            "this text block is never closed")
                    .help("close it with `\"\"\"`"));
            return;
        }
        if (token.getText().startsWith("'")) {
            diagnostics.add(
                    Diagnostic.error(SyntaxCodes.UNCLOSED_TEXT, offsets.span(token), "texts stand in double quotes")
                            .help("write `\"` on both sides of the text"));
            return;
        }
        diagnostics.add(Diagnostic.error(
                        SyntaxCodes.UNCLOSED_TEXT,
                        offsets.span(token),
                        "this text is not closed: its line ends before a second quote")
                .help("close it with `" + (token.getText().startsWith("“") ? "”" : "\"")
                        + "` on the same line; a line break in a text is written `\\n`"));
    }

    private void unclosedComment(Token token) {
        Span span = offsets.span(token);
        diagnostics.add(Diagnostic.error(
                        SyntaxCodes.UNCLOSED_COMMENT,
                        new Span(span.start(), span.start() + 2),
                        "this comment is never closed")
                .help("close it with `*/`"));
    }

    private void stray(Token token) {
        diagnostics.add(Diagnostic.error(
                SyntaxCodes.STRAY_CHARACTER, offsets.span(token), "`" + token.getText() + "` means nothing here"));
    }
}
