package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One thing declared.
 *
 * @param name its name
 * @param label its label, if written
 * @param flags flags behind it
 * @param body the attributes in its braces
 * @param span the whole
 */
public record DeclarationNode(Name name, Optional<Text> label, List<WordUse> flags, List<Statement> body, Span span) {
    /** Takes copies of the lists. */
    public DeclarationNode {
        flags = List.copyOf(flags);
        body = List.copyOf(body);
    }
}
