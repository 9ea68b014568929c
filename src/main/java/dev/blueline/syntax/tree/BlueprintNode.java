package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * The file's one blueprint.
 *
 * @param title its title, if written
 * @param word where the word {@code blueprint} stands
 * @param body the statements in its braces
 * @param span the whole
 */
public record BlueprintNode(Optional<Text> title, Span word, List<Statement> body, Span span) {
    /** Takes a copy of the list. */
    public BlueprintNode {
        body = List.copyOf(body);
    }
}
