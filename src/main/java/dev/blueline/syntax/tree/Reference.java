package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.Optional;

/**
 * A name that stands for something else: an action, a mark, or a lane.
 *
 * @param name the name as written
 * @param role the role, if the name is a role's word
 */
public record Reference(Name name, Optional<Word> role) {
    /** Where it was written. */
    public Span span() {
        return name.span();
    }
}
