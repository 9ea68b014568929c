package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.source.Span;
import dev.blueline.syntax.OpenBlocks.Block;
import dev.blueline.syntax.OpenBlocks.Kind;
import dev.blueline.syntax.antlr.BlueprintLexer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/**
 * Finds the place of a brace that was forgotten, or of one too many, tells it there and mends it, so that the parser
 * sees braces in pairs. Looks for such a place only when the file has more braces of one kind than of the other; then
 * the words show where a block must have ended, and the indentation shows where it was meant to.
 */
final class BraceMender {

    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final LaneNames lanes;
    private final List<Token> tokens;
    private final List<Token> mended = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private final OpenBlocks blocks = new OpenBlocks();
    /** How many opening braces are left over; closing ones if negative. */
    private int surplus;

    BraceMender(Offsets offsets, Diagnostics diagnostics, LaneNames lanes, List<Token> tokens) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
        this.lanes = lanes;
        this.tokens = tokens;
    }

    List<Token> mend() {
        for (Token token : tokens) {
            surplus += Tokens.is(token, BlueprintLexer.LBRACE) ? 1 : 0;
            surplus -= Tokens.is(token, BlueprintLexer.RBRACE) ? 1 : 0;
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            closeForgotten(i);
            openForgotten(token);
            if (isExtra(token)) {
                tellExtra(token);
                surplus++;
            } else if (token.getType() == Token.EOF) {
                closeAtEnd(token);
                mended.add(token);
            } else {
                take(token);
            }
        }
        return mended;
    }

    private void take(Token token) {
        mended.add(token);
        blocks.take(token);
    }

    /** Closes blocks that the token at {@code i} shows to be closed, if there are braces to spare. */
    private void closeForgotten(int i) {
        Token token = tokens.get(i);
        List<Block> forgotten = new ArrayList<>();
        while (surplus > 0 && showsEnd(i, blocks.top())) {
            forgotten.add(blocks.top());
            take(Tokens.supposed(BlueprintLexer.RBRACE, "}", token));
            surplus--;
        }
        if (!forgotten.isEmpty()) {
            tellForgotten(forgotten, token);
        }
    }

    private boolean showsEnd(int i, Block block) {
        Token token = tokens.get(i);
        int indent = token.getCharPositionInLine();
        return switch (token.getType()) {
            case BlueprintLexer.BLUEPRINT -> block.kind() != Kind.FILE && blocks.startsLine(token);
            case BlueprintLexer.STEP ->
                block.kind() == Kind.STEP || block.kind() == Kind.LIST || block.kind() == Kind.ATTRIBUTES;
            case BlueprintLexer.PHASE ->
                switch (block.kind()) {
                    case FILE, BLUEPRINT -> false;
                    case PHASE -> block.holdsStep() || (blocks.startsLine(token) && indent <= block.indent());
                    case STEP, LIST, ATTRIBUTES -> true;
                };
            case BlueprintLexer.LANES, BlueprintLexer.DECLARATIONS ->
                switch (block.kind()) {
                    case FILE, BLUEPRINT -> false;
                    case PHASE, STEP -> blocks.startsLine(token) && indent <= block.indent();
                    case LIST, ATTRIBUTES -> true;
                };
            case BlueprintLexer.RBRACE ->
                blocks.startsLine(token) && indent < block.indent() && blocks.anyIndented(indent);
            default -> block.kind() == Kind.ATTRIBUTES && blocks.startsLine(token) && beginsStatementOfStep(i);
        };
    }

    private boolean beginsStatementOfStep(int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
        Token before = blocks.before().orElse(token);
        if (Tokens.isArrow(before) || Tokens.is(before, BlueprintLexer.COMMA)) {
            return false;
        }
        return switch (token.getType()) {
            case BlueprintLexer.ROLE -> true;
            case BlueprintLexer.WAIT, BlueprintLexer.DECISION ->
                Tokens.is(next, BlueprintLexer.ROLE) || lanes.contains(next);
            case BlueprintLexer.NAME ->
                lanes.contains(token)
                        || Tokens.isArrow(next)
                        || Tokens.is(next, BlueprintLexer.COMMA)
                        || (Tokens.isText(next)
                                && suggestions.nearest(token.getText()).isEmpty());
            default -> false;
        };
    }

    /** Opens a block whose words are there and whose brace is not, if there are closing braces to spare. */
    private void openForgotten(Token token) {
        boolean goesOn = Tokens.is(token, BlueprintLexer.LBRACE) || Tokens.isText(token);
        if (surplus >= 0
                || goesOn
                || !blocks.startsLine(token)
                || blocks.awaiting().isEmpty()) {
            return;
        }
        Token word = blocks.awaiting().get();
        diagnostics.add(Diagnostic.error(
                        SyntaxCodes.MISSING_BRACE,
                        offsets.span(word, blocks.before().orElse(word)),
                        "a `{` is missing after this `" + word.getText() + "`")
                .help("write `{` at the end of the line"));
        take(Tokens.supposed(BlueprintLexer.LBRACE, "{", token));
        surplus++;
    }

    private boolean isExtra(Token token) {
        Block block = blocks.top();
        return surplus < 0
                && Tokens.is(token, BlueprintLexer.RBRACE)
                && block.kind() != Kind.FILE
                && blocks.startsLine(token)
                && token.getCharPositionInLine() > block.indent()
                && token.getLine() > block.brace().getLine();
    }

    private void tellExtra(Token token) {
        diagnostics.add(Diagnostic.error(SyntaxCodes.EXTRA_BRACE, offsets.span(token), "this `}` closes nothing")
                .help("delete it, or an earlier one that closes too early"));
    }

    private void tellForgotten(List<Block> forgotten, Token token) {
        String before = Tokens.is(token, BlueprintLexer.RBRACE) ? "this one" : Tokens.human(token);
        String missing = forgotten.size() == 1 ? "a `}` is missing" : forgotten.size() + " `}` are missing";
        String owners = forgotten.stream().map(BraceMender::owner).collect(Collectors.joining(" and of "));
        Diagnostic finding = Diagnostic.error(
                SyntaxCodes.MISSING_BRACE,
                offsets.span(token),
                missing + " before " + before + ": the braces of " + owners + " are still open");
        for (Block block : forgotten) {
            finding = finding.related(offsets.span(block.brace()), "opened here");
        }
        diagnostics.add(finding.help("write `}` where they end, before this line"));
    }

    private void closeAtEnd(Token end) {
        Block innermost = blocks.top();
        if (innermost.kind() == Kind.FILE) {
            return;
        }
        if (!isSwallowed()) {
            Span last = offsets.span(mended.get(mended.size() - 1));
            diagnostics.add(Diagnostic.error(
                            SyntaxCodes.MISSING_BRACE,
                            offsets.span(innermost.brace()),
                            "the braces of " + owner(innermost) + " are never closed")
                    .related(new Span(last.end(), last.end()), "the file ends here")
                    .help("write `}` where they end"));
        }
        while (blocks.top().kind() != Kind.FILE) {
            take(Tokens.supposed(BlueprintLexer.RBRACE, "}", end));
        }
    }

    /** Whether the end of the file is the inside of a text block that is never closed, so that braces may stand there. */
    private boolean isSwallowed() {
        Token last = mended.get(mended.size() - 1);
        return Tokens.is(last, BlueprintLexer.UNCLOSED_COMMENT)
                || (Tokens.is(last, BlueprintLexer.UNCLOSED_TEXT)
                        && last.getText().startsWith("\"\"\""));
    }

    private static String owner(Block block) {
        return "this `" + block.owner().getText() + "`";
    }
}
