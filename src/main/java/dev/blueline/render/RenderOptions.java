package dev.blueline.render;

import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.scene.Shapes;
import java.util.Optional;

/**
 * What may be chosen about a rendering. A renderer passes over what its format has no use for.
 *
 * @param idPrefix what every id of the output begins with, so that two drawings can stand in one page
 * @param theme how a drawing looks
 * @param scale how many pixels of an image one pixel of the drawing gets, from {@link #LEAST_SCALE} to
 *     {@link #GREATEST_SCALE}; of no use to formats without pixels
 * @param layout what is drawn, and how wide; of no use to formats that are not drawn
 * @param subject whose part of the service is told, if not all of it; of use to Markdown alone
 */
public record RenderOptions(
        Optional<String> idPrefix, Theme theme, double scale, LayoutOptions layout, Optional<Subject> subject) {

    /** The least scale. */
    public static final double LEAST_SCALE = 0.25;
    /** The greatest scale. */
    public static final double GREATEST_SCALE = 8;

    /** A theme that has shapes of its own asks the layout for them. */
    public RenderOptions {
        layout = layout.with(theme == Theme.TRADITION ? Shapes.TRADITION : Shapes.STANDARD);
    }

    /** Nothing chosen. */
    public static final RenderOptions DEFAULT =
            new RenderOptions(Optional.empty(), Theme.AUTO, 2, LayoutOptions.DEFAULT, Optional.empty());

    /** The same with this prefix of ids. */
    public RenderOptions withIdPrefix(String prefix) {
        return new RenderOptions(Optional.of(prefix), theme, scale, layout, subject);
    }

    /** The same in this theme. */
    public RenderOptions withTheme(Theme newTheme) {
        return new RenderOptions(idPrefix, newTheme, scale, layout, subject);
    }

    /** The same at this scale. */
    public RenderOptions withScale(double newScale) {
        return new RenderOptions(idPrefix, theme, newScale, layout, subject);
    }

    /** The same with these wishes for the layout. */
    public RenderOptions withLayout(LayoutOptions newLayout) {
        return new RenderOptions(idPrefix, theme, scale, newLayout, subject);
    }

    /** The same for this part of the service. */
    public RenderOptions withSubject(Subject newSubject) {
        return new RenderOptions(idPrefix, theme, scale, layout, Optional.of(newSubject));
    }
}
