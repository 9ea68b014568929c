package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A flow, a chain of flows, or one with lists at its ends.
 *
 * @param prefix {@code loop} or {@code recovery}, if written
 * @param ends two lists of ends or more
 * @param arrows one less than there are lists
 * @param label its label, if written
 * @param body the attributes in its braces
 * @param span the whole
 */
public record FlowNode(
        Optional<WordUse> prefix,
        List<List<Reference>> ends,
        List<Arrow> arrows,
        Optional<Text> label,
        List<Statement> body,
        Span span)
        implements Statement {
    /** Takes copies of the lists. */
    public FlowNode {
        ends = ends.stream().map(List::copyOf).toList();
        arrows = List.copyOf(arrows);
        body = List.copyOf(body);
    }
}
