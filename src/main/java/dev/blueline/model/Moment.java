package dev.blueline.model;

import java.util.Optional;

/**
 * A moment of truth that somebody chose to declare.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what happens
 * @param polarity how it turns out; neutral unless said
 * @param signal what tells how it turns out
 * @param response what is done about it
 * @param owner who answers for it
 * @param grounds what this rests on
 * @param origin where it was written
 */
public record Moment(
        String id,
        Optional<String> name,
        Optional<String> text,
        Polarity polarity,
        Optional<Signal> signal,
        Optional<Response> response,
        Optional<String> owner,
        Grounds grounds,
        Origin origin)
        implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.MOMENT;
    }
}
