package dev.blueline.render;

import dev.blueline.layout.LayoutOptions;
import java.util.Optional;

/**
 * What may be chosen about a rendering. A renderer passes over what its format has no use for.
 *
 * @param idPrefix what every id of the output begins with, so that two drawings can stand in one page
 * @param theme how a drawing looks
 * @param layout what is drawn, and how wide; of no use to formats that are not drawn
 */
public record RenderOptions(Optional<String> idPrefix, Theme theme, LayoutOptions layout) {

    /** Nothing chosen. */
    public static final RenderOptions DEFAULT = new RenderOptions(Optional.empty(), Theme.AUTO, LayoutOptions.DEFAULT);

    /** The same with this prefix of ids. */
    public RenderOptions withIdPrefix(String prefix) {
        return new RenderOptions(Optional.of(prefix), theme, layout);
    }

    /** The same in this theme. */
    public RenderOptions withTheme(Theme newTheme) {
        return new RenderOptions(idPrefix, newTheme, layout);
    }

    /** The same with these wishes for the layout. */
    public RenderOptions withLayout(LayoutOptions newLayout) {
        return new RenderOptions(idPrefix, theme, newLayout);
    }
}
