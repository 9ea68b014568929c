package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Severity;
import dev.blueline.syntax.antlr.BlueprintLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Looks for statements that go on over a line break by mere luck. Line breaks mean nothing to the language; to people
 * they do. A line that ends in an arrow before an action is told as an error and left out; what can be read, but was
 * perhaps not meant so, is a warning.
 */
final class BrokenLines {
    private static final TokenTypes MARKS =
            TokenTypes.of(BlueprintLexer.MARK_WORD, BlueprintLexer.MOMENT, BlueprintLexer.POLARITY);

    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final LaneNames lanes;
    private final List<Token> tokens;
    private final OpenBlocks blocks = new OpenBlocks();
    private boolean inLanes;

    BrokenLines(Offsets offsets, Diagnostics diagnostics, LaneNames lanes, List<Token> tokens) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
        this.lanes = lanes;
        this.tokens = tokens;
    }

    /** Tells what was broken by luck, and gives the tokens without the lines that cannot be read as they were meant. */
    List<Token> mend() {
        List<Token> mended = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean endsLine = i + 1 < tokens.size() && tokens.get(i + 1).getLine() > token.getLine();
            if (endsLine && Tokens.isArrow(token) && beginsAction(i + 1)) {
                tellArrow(i, Severity.ERROR, "an arrow ends this line, and the next line is an action of its own");
                dropLine(mended, token);
                continue;
            }
            mended.add(token);
            blocks.take(token);
            inLanes = blocks.top().kind() == OpenBlocks.Kind.LIST
                    && Tokens.is(blocks.top().owner(), BlueprintLexer.LANES);
            if (endsLine) {
                look(i);
            }
        }
        return mended;
    }

    private void look(int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(i + 1);
        boolean word = Tokens.isWord(token);
        boolean nextIsWord = Tokens.isWord(next) && !Tokens.NEVER_A_NAME.contains(next.getType());
        if (Tokens.isArrow(token) && (nextIsWord || Tokens.is(next, BlueprintLexer.ROLE))) {
            tellArrow(i, Severity.WARNING, "this arrow leads to " + Tokens.human(next) + " on another line");
        } else if (i > 0 && word && Tokens.isText(next) && isEndOfFlow(i) && !isArrowBehind(i + 1)) {
            warn(
                    next,
                    "this text is read as the label of the flow before it",
                    "write it on the line of the flow if that is meant");
        } else if (MARKS.contains(token.getType()) && isMarkName(i + 1)) {
            warn(
                    next,
                    Tokens.human(next) + " is read as the name of the mark `" + token.getText() + "` before it",
                    "write it on the line of the mark if that is meant");
        } else if (Tokens.is(token, BlueprintLexer.NAMES_WORD) && nextIsWord) {
            warn(
                    next,
                    Tokens.human(next) + " is read as belonging to the `" + token.getText() + "` before it",
                    "write it on the same line if that is meant");
        } else if (inLanes && Tokens.is(token, BlueprintLexer.ROLE) && Tokens.is(next, BlueprintLexer.NAME)) {
            warn(
                    next,
                    Tokens.human(next) + " is read as the name of the lane `" + token.getText() + "` before it",
                    "write it on the same line if that is meant");
        } else if (isLane(token) && isFirst(i) && nextIsWord && !isLane(next) && Tokens.isText(tokens.get(i + 2))) {
            warn(
                    next,
                    Tokens.human(next) + " is read as the name of an action of `" + token.getText() + "`",
                    "write it on the same line if that is meant");
        }
    }

    private boolean isEndOfFlow(int i) {
        return Tokens.isArrow(tokens.get(i - 1));
    }

    private boolean isArrowBehind(int i) {
        return i + 1 < tokens.size() && Tokens.isArrow(tokens.get(i + 1));
    }

    private boolean isMarkName(int i) {
        return Tokens.is(tokens.get(i), BlueprintLexer.NAME)
                && i + 1 < tokens.size()
                && Tokens.isText(tokens.get(i + 1));
    }

    private boolean isLane(Token token) {
        return Tokens.is(token, BlueprintLexer.ROLE) || lanes.contains(token);
    }

    /** Whether the token at {@code i} begins its line, or stands behind nothing but {@code wait} or {@code decision}. */
    private boolean isFirst(int i) {
        Token before = tokens.get(Math.max(0, i - 1));
        return i == 0
                || before.getLine() < tokens.get(i).getLine()
                || Tokens.is(before, BlueprintLexer.LBRACE)
                || Tokens.is(before, BlueprintLexer.WAIT)
                || Tokens.is(before, BlueprintLexer.DECISION);
    }

    /** Whether a lane and a text, with at most a name between them, stand at {@code i}. */
    private boolean beginsAction(int i) {
        Token first = tokens.get(i);
        if (!isLane(first) || i + 2 >= tokens.size()) {
            return false;
        }
        Token second = tokens.get(i + 1);
        return Tokens.isText(second) || (Tokens.isWord(second) && Tokens.isText(tokens.get(i + 2)));
    }

    private void dropLine(List<Token> mended, Token arrow) {
        int last = mended.size() - 1;
        while (last >= 0
                && mended.get(last).getLine() == arrow.getLine()
                && !Tokens.is(mended.get(last), BlueprintLexer.LBRACE)
                && !Tokens.is(mended.get(last), BlueprintLexer.RBRACE)) {
            mended.remove(last--);
        }
    }

    private void tellArrow(int i, Severity severity, String message) {
        Diagnostic finding = severity == Severity.ERROR
                ? Diagnostic.error(SyntaxCodes.BROKEN_LINE, offsets.span(tokens.get(i)), message)
                : Diagnostic.warning(SyntaxCodes.BROKEN_LINE, offsets.span(tokens.get(i)), message);
        diagnostics.add(finding.related(offsets.span(tokens.get(i + 1)), "the next line begins here")
                .help(
                        severity == Severity.ERROR
                                ? "write where the arrow leads to, or delete it"
                                : "write both ends of an arrow on one line"));
    }

    private void warn(Token token, String message, String help) {
        diagnostics.add(Diagnostic.warning(SyntaxCodes.BROKEN_LINE, offsets.span(token), message)
                .help(help));
    }
}
