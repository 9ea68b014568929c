package dev.blueline.model;

import java.util.Optional;

/**
 * What hurts the customer.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what hurts
 * @param severity how grave it is
 * @param cause where it comes from
 * @param measure what is done about it
 * @param owner who answers for it
 * @param grounds what this rests on
 * @param origin where it was written
 */
public record Pain(
        String id,
        Optional<String> name,
        Optional<String> text,
        Optional<Level> severity,
        Optional<String> cause,
        Optional<String> measure,
        Optional<String> owner,
        Grounds grounds,
        Origin origin)
        implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.PAIN;
    }
}
