package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A step.
 *
 * @param word where the word {@code step} stands
 * @param name its name, if written
 * @param title its title, if written
 * @param flags flags behind it
 * @param body the statements in its braces
 * @param span the whole
 */
public record StepNode(
        Span word, Optional<Name> name, Optional<Text> title, List<WordUse> flags, List<Statement> body, Span span)
        implements Statement {
    /** Takes copies of the lists. */
    public StepNode {
        flags = List.copyOf(flags);
        body = List.copyOf(body);
    }
}
