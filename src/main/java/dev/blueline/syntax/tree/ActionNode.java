package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One action, or several of one lane.
 *
 * @param prefix {@code wait} or {@code decision}, if written
 * @param lane the lane
 * @param name its name, if written
 * @param labels one label or more; several boxes when more
 * @param body the attributes in its braces
 * @param span the whole
 */
public record ActionNode(
        Optional<WordUse> prefix,
        Reference lane,
        Optional<Name> name,
        List<Text> labels,
        List<Statement> body,
        Span span)
        implements Statement {
    /** Takes copies of the lists. */
    public ActionNode {
        labels = List.copyOf(labels);
        body = List.copyOf(body);
    }
}
