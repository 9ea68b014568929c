package dev.blueline.render.png;

import dev.blueline.layout.Layout;
import dev.blueline.render.DiffDrawing;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.NamedComparison;
import java.util.List;

/** What is different as an image of pixels: the drawing that SVG holds too. */
public final class PngDiff implements DiffRenderer {
    private final PngRenderer png = new PngRenderer();

    @Override
    public String name() {
        return png.name();
    }

    @Override
    public List<String> endings() {
        return png.endings();
    }

    @Override
    public byte[] bytes(List<NamedComparison> comparisons, DiffOptions options) {
        DiffDrawing drawing = DiffDrawing.of(comparisons, options);
        return PngRenderer.bytes(Layout.of(drawing.index(), drawing.options()), options.drawing());
    }
}
