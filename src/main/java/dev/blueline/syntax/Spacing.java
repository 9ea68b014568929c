package dev.blueline.syntax;

import dev.blueline.syntax.CommentedTokens.Piece;
import dev.blueline.syntax.antlr.BlueprintLexer;
import java.util.Set;

/** Between which tokens of a statement there is no space. */
final class Spacing {
    private static final Set<Integer> TIGHT_BEFORE =
            Set.of(BlueprintLexer.COMMA, BlueprintLexer.PERCENT, BlueprintLexer.RANGE);
    private static final Set<Integer> TIGHT_BEHIND = Set.of(BlueprintLexer.SIGN, BlueprintLexer.RANGE);

    private Spacing() {}

    /** Whether {@code next} follows {@code before} without a space. */
    static boolean isTight(Piece before, Piece next) {
        return TIGHT_BEFORE.contains(next.token().getType())
                || TIGHT_BEHIND.contains(before.token().getType());
    }
}
