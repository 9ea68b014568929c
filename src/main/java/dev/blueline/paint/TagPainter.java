package dev.blueline.paint;

import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Tag;

/** Paints a tag: its ground, its sign, its text. */
final class TagPainter {
    private static final double CORNER = 4;

    private TagPainter() {}

    static void paint(Tag tag, Canvas canvas) {
        String style = tag.glyph() == Glyph.VARIANT ? "variant" : "tag";
        canvas.rect(tag.rect(), CORNER, style);
        GlyphPainter.paint(tag.glyph(), tag.sign(), canvas);
        canvas.text(tag.text(), style + "-text");
    }
}
