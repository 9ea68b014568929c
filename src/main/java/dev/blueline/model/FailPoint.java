package dev.blueline.model;

import java.util.Optional;

/**
 * A place where the service may go wrong. Its recoveries are flows of the blueprint whose
 * {@link Flow#fail()} is this mark's id.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what goes wrong
 * @param cause why it goes wrong
 * @param origin where it was written
 */
public record FailPoint(String id, Optional<String> name, Optional<String> text, Optional<String> cause, Origin origin)
        implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.FAIL;
    }
}
