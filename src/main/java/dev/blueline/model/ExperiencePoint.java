package dev.blueline.model;

import java.util.Optional;

/**
 * A moment that is designed to be felt.
 *
 * @param id unique among marks and actions
 * @param name its name, if it has one
 * @param text what is to be felt
 * @param origin where it was written
 */
public record ExperiencePoint(String id, Optional<String> name, Optional<String> text, Origin origin) implements Mark {
    @Override
    public MarkKind kind() {
        return MarkKind.EXPERIENCE;
    }
}
