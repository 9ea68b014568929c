package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An outcome of a decision.
 *
 * @param prefix {@code loop} or {@code recovery}, if written
 * @param label what it is called
 * @param arrow its arrow
 * @param target where it leads
 * @param body the attributes in its braces
 * @param span the whole
 */
public record OutcomeNode(
        Optional<WordUse> prefix, Text label, Arrow arrow, Reference target, List<Statement> body, Span span)
        implements Statement {
    /** Takes a copy of the list. */
    public OutcomeNode {
        body = List.copyOf(body);
    }
}
