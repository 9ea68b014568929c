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
 * @param prevent what keeps it from going wrong
 * @param rate how often it happens
 * @param impact how grave it is
 * @param owner who answers for it
 * @param grounds what this rests on
 * @param origin where it was written
 */
public record FailPoint(
        String id,
        Optional<String> name,
        Optional<String> text,
        Optional<String> cause,
        Optional<String> prevent,
        Optional<Quantity> rate,
        Optional<Level> impact,
        Optional<String> owner,
        Grounds grounds,
        Origin origin)
        implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.FAIL;
    }
}
