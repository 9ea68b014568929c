package dev.blueline.render;

import java.util.Optional;

/**
 * What may be chosen about a rendering. A renderer passes over what its format has no use for.
 *
 * @param idPrefix what every id of the output begins with, so that two drawings can stand in one page
 */
public record RenderOptions(Optional<String> idPrefix) {

    /** Nothing chosen. */
    public static final RenderOptions DEFAULT = new RenderOptions(Optional.empty());
}
