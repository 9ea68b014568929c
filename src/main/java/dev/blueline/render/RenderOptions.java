package dev.blueline.render;

import dev.blueline.layout.LayoutOptions;
import java.util.Optional;

/**
 * What may be chosen about a rendering. A renderer passes over what its format has no use for.
 *
 * @param idPrefix what every id of the output begins with, so that two drawings can stand in one page
 * @param layout what is drawn, and how wide; of no use to formats that are not drawn
 */
public record RenderOptions(Optional<String> idPrefix, LayoutOptions layout) {

    /** Nothing chosen. */
    public static final RenderOptions DEFAULT = new RenderOptions(Optional.empty(), LayoutOptions.DEFAULT);
}
