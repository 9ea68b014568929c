package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;

/**
 * Channels, actors, systems, metrics or variants.
 *
 * @param word which of them
 * @param wordSpan where that word stands
 * @param declarations in the order written
 * @param span the whole
 */
public record DeclarationBlock(Word word, Span wordSpan, List<DeclarationNode> declarations, Span span)
        implements Statement {
    /** Takes a copy of the list. */
    public DeclarationBlock {
        declarations = List.copyOf(declarations);
    }
}
