package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One lane.
 *
 * @param role its role
 * @param name its name, if written
 * @param label its label, if written
 * @param technology whether the word {@code technology} stands behind it
 * @param body the attributes in its braces
 * @param span the whole
 */
public record LaneNode(
        WordUse role, Optional<Name> name, Optional<Text> label, boolean technology, List<Statement> body, Span span) {
    /** Takes a copy of the list. */
    public LaneNode {
        body = List.copyOf(body);
    }
}
