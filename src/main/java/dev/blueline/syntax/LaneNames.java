package dev.blueline.syntax;

import dev.blueline.source.Span;
import dev.blueline.syntax.antlr.BlueprintLexer;
import dev.blueline.syntax.tree.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * The names that a file gives to its lanes, found before the file is parsed: a lane may have the name of a word of the
 * language, and then the word is that lane.
 */
final class LaneNames {
    private static final Span NOWHERE = new Span(0, 0);

    private final Set<String> keys = new HashSet<>();

    LaneNames(List<Token> tokens) {
        OpenBlocks blocks = new OpenBlocks();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = tokens.get(i + 1);
            OpenBlocks.Block block = blocks.top();
            boolean inLanes = block.kind() == OpenBlocks.Kind.LIST && Tokens.is(block.owner(), BlueprintLexer.LANES);
            if (inLanes && Tokens.is(token, BlueprintLexer.ROLE) && isName(next)) {
                keys.add(key(next));
            }
            blocks.take(token);
        }
    }

    private static boolean isName(Token token) {
        return Tokens.isWord(token) && !Tokens.NEVER_A_NAME.contains(token.getType());
    }

    private static String key(Token token) {
        return new Name(token.getText(), NOWHERE).key();
    }

    /** Whether a lane has this name. */
    boolean contains(Token token) {
        return !keys.isEmpty() && Tokens.isWord(token) && keys.contains(key(token));
    }
}
