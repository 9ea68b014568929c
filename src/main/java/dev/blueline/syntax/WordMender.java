package dev.blueline.syntax;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.syntax.OpenBlocks.Kind;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/**
 * Mends words whose mistake would make the parser misread everything behind them: a reserved word used as a name is
 * told and taken for a name, a misspelt {@code step} is told and taken for a step. A word that a lane is named by is
 * silently that lane.
 */
final class WordMender {
    /** Words behind which, on the same line, a name follows and no other statement can. */
    private static final Set<Integer> BEFORE_A_NAME = Set.of(
            BlueprintLexer.ALLOW,
            BlueprintLexer.AT,
            BlueprintLexer.CHOICE_WORD,
            BlueprintLexer.NAMES_WORD,
            BlueprintLexer.PHASE,
            BlueprintLexer.STATUS,
            BlueprintLexer.STEP);

    private static final Map<Word, Integer> BLOCK_TYPES = Map.of(
            Word.BLUEPRINT, BlueprintLexer.BLUEPRINT,
            Word.CHANNELS, BlueprintLexer.DECLARATIONS,
            Word.ACTORS, BlueprintLexer.DECLARATIONS,
            Word.SYSTEMS, BlueprintLexer.DECLARATIONS,
            Word.METRICS, BlueprintLexer.DECLARATIONS,
            Word.VARIANTS, BlueprintLexer.DECLARATIONS,
            Word.LANES, BlueprintLexer.LANES,
            Word.PHASE, BlueprintLexer.PHASE,
            Word.STEP, BlueprintLexer.STEP);
    private static final List<String> OF_A_FILE = Word.spellingsOf(Word.BLUEPRINT);
    private static final List<String> OF_A_BLUEPRINT = Word.spellingsOf(
            Word.STEP, Word.PHASE, Word.LANES, Word.CHANNELS, Word.ACTORS, Word.SYSTEMS, Word.METRICS, Word.VARIANTS);

    private final Offsets offsets;
    private final Diagnostics diagnostics;
    private final LaneNames lanes;
    private final List<Token> tokens;
    private final OpenBlocks blocks = new OpenBlocks();
    private final Set<String> toldLanes = new HashSet<>();

    WordMender(Offsets offsets, Diagnostics diagnostics, LaneNames lanes, List<Token> tokens) {
        this.offsets = offsets;
        this.diagnostics = diagnostics;
        this.lanes = lanes;
        this.tokens = tokens;
    }

    List<Token> mend() {
        List<Token> mended = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = mended(i);
            blocks.take(token);
            mended.add(token);
        }
        return mended;
    }

    private Token mended(int i) {
        Token token = tokens.get(i);
        if (isToldLane(token)) {
            return Tokens.retyped(token, BlueprintLexer.NAME);
        } else if (Tokens.NEVER_A_NAME.contains(token.getType()) && isUsedAsName(i)) {
            tellReserved(token);
            return Tokens.retyped(token, BlueprintLexer.NAME);
        } else if (blocks.top().kind() == Kind.STEP && !isNeverALane(token) && lanes.contains(token)) {
            return Tokens.retyped(token, BlueprintLexer.NAME);
        } else if (Tokens.is(token, BlueprintLexer.NAME) && opensBlock(i) && !lanes.contains(token)) {
            return meantAsBlock(token, tokens.get(braceBehind(i) + 1));
        }
        return token;
    }

    private static boolean isNeverALane(Token token) {
        int type = token.getType();
        return type == BlueprintLexer.NAME || (type >= BlueprintLexer.BLUEPRINT && type <= BlueprintLexer.STATUS);
    }

    private boolean isUsedAsName(int i) {
        Token token = tokens.get(i);
        Kind kind = blocks.top().kind();
        boolean role = Tokens.is(token, BlueprintLexer.ROLE);
        boolean declared = kind == Kind.LIST && Tokens.is(blocks.top().owner(), BlueprintLexer.DECLARATIONS);
        if (i == 0 || tokens.get(i - 1).getLine() < token.getLine()) {
            return declared && braceBehind(i) < 0 && (!role || !Tokens.isArrow(tokens.get(i + 1)));
        }
        Token before = tokens.get(i - 1);
        int type = before.getType();
        if (BEFORE_A_NAME.contains(type)) {
            return true;
        } else if (type == BlueprintLexer.ROLE && !isEnd(i - 1)) {
            return kind == Kind.LIST ? !role || isSameRole(before, token) : kind != Kind.FILE;
        } else if (declared) {
            return braceBehind(i) < 0;
        } else if (Tokens.isArrow(before) || type == BlueprintLexer.WAIT || type == BlueprintLexer.DECISION) {
            return !role;
        }
        return kind == Kind.ATTRIBUTES
                && !Tokens.is(before, BlueprintLexer.LBRACE)
                && (type == BlueprintLexer.MARK_WORD || type == BlueprintLexer.MOMENT);
    }

    /** Whether the token at {@code i} stands behind an arrow or a comma, and so is the end of a flow. */
    private boolean isEnd(int i) {
        return i > 0 && (Tokens.isArrow(tokens.get(i - 1)) || Tokens.is(tokens.get(i - 1), BlueprintLexer.COMMA));
    }

    /** Whether two words are the same role, so that the second cannot be another lane: it is meant as the first one's name. */
    private static boolean isSameRole(Token first, Token second) {
        return Word.of(first.getText()).equals(Word.of(second.getText()));
    }

    /** Whether a lane has this word as its name, which was told where lanes are declared and is not told again. */
    private boolean isToldLane(Token token) {
        return blocks.top().kind() == Kind.STEP
                && !Tokens.is(token, BlueprintLexer.ROLE)
                && toldLanes.contains(token.getText());
    }

    private void tellReserved(Token token) {
        if (blocks.top().kind() == Kind.LIST && Tokens.is(blocks.top().owner(), BlueprintLexer.LANES)) {
            toldLanes.add(token.getText());
        }
        String word = token.getText();
        boolean ascii = word.chars().allMatch(c -> c < 128);
        diagnostics.add(Diagnostic.error(
                        SyntaxCodes.RESERVED_WORD,
                        offsets.span(token),
                        "`" + word + "` is a word of the language, so nothing can have it as its name")
                .help("call it something else, for example `" + (ascii ? "the-" + word : word + "1") + "`"));
    }

    /** Whether the name at {@code i} stands where a block of a blueprint or a phase begins, and a brace follows. */
    private boolean opensBlock(int i) {
        Token token = tokens.get(i);
        int before = i == 0 ? BlueprintLexer.RBRACE : tokens.get(i - 1).getType();
        boolean first = blocks.startsLine(token) || before == BlueprintLexer.LBRACE || before == BlueprintLexer.RBRACE;
        Kind kind = blocks.top().kind();
        if (!first
                || kind == Kind.ATTRIBUTES
                || kind == Kind.LIST
                || blocks.awaiting().isPresent()) {
            return false;
        }
        int brace = braceBehind(i);
        return brace >= 0 && (kind != Kind.STEP || beginsStatement(tokens.get(brace + 1)));
    }

    private static boolean beginsStatement(Token token) {
        return Tokens.is(token, BlueprintLexer.ROLE) || Tokens.FRAME.contains(token.getType());
    }

    /** Where the brace stands that belongs to the word at {@code i}: behind a name, a text and flags at the most; or -1. */
    private int braceBehind(int i) {
        int next = i + 1;
        if (next < tokens.size() && Tokens.is(tokens.get(next), BlueprintLexer.NAME)) {
            next++;
        }
        if (next < tokens.size() && Tokens.isText(tokens.get(next))) {
            next++;
        }
        while (next < tokens.size() && Tokens.is(tokens.get(next), BlueprintLexer.FLAG_WORD)) {
            next++;
        }
        return next < tokens.size() && Tokens.is(tokens.get(next), BlueprintLexer.LBRACE) ? next : -1;
    }

    private Token meantAsBlock(Token token, Token inside) {
        boolean outermost = blocks.top().kind() == Kind.FILE;
        Optional<Word> meant = Spelling.nearest(token.getText(), outermost ? OF_A_FILE : OF_A_BLUEPRINT)
                .flatMap(Word::of);
        if (meant.isEmpty() && !beginsStatement(inside)) {
            return token;
        }
        Word guess = outermost ? Word.BLUEPRINT : Tokens.is(inside, BlueprintLexer.STEP) ? Word.PHASE : Word.STEP;
        Word word = meant.orElse(guess);
        Diagnostic finding = Diagnostic.error(
                SyntaxCodes.UNKNOWN_WORD,
                offsets.span(token),
                "`" + token.getText() + "` is not a word that begins a block");
        diagnostics.add(finding.help("did you mean `" + alike(word, token.getText()) + "`?")
                .fix(Spelling.certain(token.getText(), outermost ? OF_A_FILE : OF_A_BLUEPRINT)
                        .map(right -> Fix.word(offsets.span(token), token.getText(), right))));
        CommonToken taken = new CommonToken(token);
        taken.setType(BLOCK_TYPES.get(word));
        taken.setText(word.english());
        return taken;
    }

    /** The spelling of {@code word} in the script of {@code written}. */
    private static String alike(Word word, String written) {
        return Spelling.nearest(written, word.spellings())
                .orElse(word.spellings().get(written.codePointAt(0) < 0x2E80 ? 0 : 1));
    }
}
