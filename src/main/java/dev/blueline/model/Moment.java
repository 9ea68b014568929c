package dev.blueline.model;

import java.util.Optional;

/**
 * A moment of truth that somebody chose to declare.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what happens
 * @param polarity how it turns out; neutral unless said
 * @param origin where it was written
 */
public record Moment(String id, Optional<String> name, Optional<String> text, Polarity polarity, Origin origin)
        implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.MOMENT;
    }
}
