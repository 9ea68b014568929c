package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;

/**
 * A small sign with or without a text: who, how, with what, how long, for which variant.
 *
 * @param glyph what it is about
 * @param rect its ground
 * @param sign where the glyph is drawn, a square; a {@link Glyph#VARIANT} has none and is 0 wide
 * @param text its text; no lines where the sign says all
 */
public record Tag(Glyph glyph, Rect rect, Rect sign, TextLines text) implements Sample {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.tag(this);
    }
}
