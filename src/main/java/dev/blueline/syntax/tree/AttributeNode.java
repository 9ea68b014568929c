package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;

/**
 * An attribute, a flag or a mark.
 *
 * @param word which one
 * @param wordSpan where that word stands
 * @param value what it is set to
 * @param body the attributes in its braces
 * @param span the whole
 */
public record AttributeNode(Word word, Span wordSpan, Value value, List<Statement> body, Span span)
        implements Statement {
    /** Takes a copy of the list. */
    public AttributeNode {
        body = List.copyOf(body);
    }
}
