package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * Data that is used or kept.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what data
 * @param seenBy who sees it
 * @param owner who answers for it
 * @param grounds what this rests on
 * @param origin where it was written
 */
public record DataUse(
        String id,
        Optional<String> name,
        Optional<String> text,
        List<Actor> seenBy,
        Optional<String> owner,
        Grounds grounds,
        Origin origin)
        implements Mark {
    /** Takes a copy of the list. */
    public DataUse {
        seenBy = List.copyOf(seenBy);
    }

    @Override
    public MarkKind kind() {
        return MarkKind.DATA;
    }
}
