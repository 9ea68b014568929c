package dev.blueline.render.png;

import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.paint.Palette;
import dev.blueline.paint.SheetPainter;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Renderer;
import dev.blueline.render.Theme;
import dev.blueline.render.Unrenderable;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The blueprint as an image of pixels. Refuses images that would not fit into the memory of a usual machine. */
public final class PngRenderer implements Renderer {
    /** Four bytes of memory each. */
    private static final double MOST_PIXELS = 100_000_000;

    /** Makes a renderer. From now on, this process draws without a display. */
    public PngRenderer() {
        System.setProperty("java.awt.headless", "true");
    }

    @Override
    public String name() {
        return "png";
    }

    @Override
    public List<String> endings() {
        return List.of("png");
    }

    @Override
    public byte[] bytes(BlueprintIndex index, RenderOptions options) {
        return bytes(Layout.drawing(index, options.layout()), options);
    }

    /** A finished drawing as an image. */
    static byte[] bytes(Drawing drawing, RenderOptions options) {
        double width = Math.ceil(drawing.width() * options.scale());
        double height = Math.ceil(drawing.height() * options.scale());
        if (width * height > MOST_PIXELS) {
            throw tooLarge(drawing, width, height);
        }
        try {
            return bytes(image(drawing, (int) width, (int) height, options));
        } catch (OutOfMemoryError e) {
            throw new Unrenderable(String.format(
                    Locale.ROOT,
                    "there is not memory enough for an image of %.0f by %.0f pixels; choose a smaller --scale, or SVG",
                    width,
                    height));
        }
    }

    private static BufferedImage image(Drawing drawing, int width, int height, RenderOptions options) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            // The last pixels belong to the sheet even where it ends within one.
            graphics.scale(width / drawing.width(), height / drawing.height());
            SheetPainter.paint(drawing, new PixelCanvas(graphics, palette(options.theme())));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static Palette palette(Theme theme) {
        return switch (theme) {
            case AUTO, LIGHT, TRADITION -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case MONO -> Palette.MONO;
        };
    }

    private static byte[] bytes(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static Unrenderable tooLarge(Drawing drawing, double width, double height) {
        double fits = Math.floor(Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height())) * 100) / 100;
        return new Unrenderable(String.format(
                        Locale.ROOT,
                        "an image of %.0f by %.0f pixels is more than %.0f million; ",
                        width,
                        height,
                        MOST_PIXELS / 1e6)
                + (fits >= RenderOptions.LEAST_SCALE
                        ? "--scale " + Math.min(fits, RenderOptions.GREATEST_SCALE) + " would fit"
                        : "draw it as SVG"));
    }
}
