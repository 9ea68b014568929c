package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A phase.
 *
 * @param word where the word {@code phase} stands
 * @param name its name, if written
 * @param title its title, if written
 * @param flags flags behind it
 * @param body the statements in its braces
 * @param span the whole
 */
public record PhaseNode(
        Span word, Optional<Name> name, Optional<Text> title, List<WordUse> flags, List<Statement> body, Span span)
        implements Statement {
    /** Takes copies of the lists. */
    public PhaseNode {
        flags = List.copyOf(flags);
        body = List.copyOf(body);
    }
}
