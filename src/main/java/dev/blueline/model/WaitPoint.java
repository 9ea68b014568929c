package dev.blueline.model;

import java.util.Optional;

/**
 * A wait inside an action that is more than a wait.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what is waited for
 * @param expected how long it is expected to take
 * @param standard how long it should take at most
 * @param origin where it was written
 */
public record WaitPoint(
        String id,
        Optional<String> name,
        Optional<String> text,
        Optional<Time> expected,
        Optional<Time> standard,
        Origin origin)
        implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.WAIT;
    }
}
