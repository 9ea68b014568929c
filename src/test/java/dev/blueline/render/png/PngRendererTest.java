package dev.blueline.render.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.paint.Colour;
import dev.blueline.paint.Palette;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Theme;
import dev.blueline.render.Unrenderable;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngRendererTest {
    private static final RenderOptions PLAIN = RenderOptions.DEFAULT;

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1, 2, 3.3})
    void isAsLargeAsTheSceneTimesTheScale(double scale) throws Exception {
        BlueprintIndex index = Examples.compile("parcel");
        Scene scene = scene(index);
        BufferedImage image = draw(index, PLAIN.withScale(scale));
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(scene.width() * scale));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(scene.height() * scale));
    }

    @ParameterizedTest
    @CsvSource({"AUTO, LIGHT", "LIGHT, LIGHT", "DARK, DARK", "MONO, MONO"})
    void hasTheColoursOfItsTheme(Theme theme, Palette palette) throws Exception {
        BlueprintIndex index = Examples.compile("hotel");
        Scene scene = scene(index);
        BufferedImage image = draw(index, PLAIN.withTheme(theme));
        assertThat(at(image, 1, 1)).isEqualTo(Colour.PAPER.in(palette));
        assertThat(at(image, scene.width() - 1, scene.height() - 1)).isEqualTo(Colour.PAPER.in(palette));
        List<Colour> grounds =
                List.of(Colour.EVIDENCE, Colour.CUSTOMER, Colour.FRONTSTAGE, Colour.BACKSTAGE, Colour.SUPPORT);
        for (int i = 0; i < grounds.size(); i++) {
            Rect lane = scene.lanes().get(i).rect();
            assertThat(at(image, lane.right() - 3, lane.centreY()))
                    .isEqualTo(grounds.get(i).in(palette));
        }
        Scene.DividingLine visibility = scene.lines().get(1);
        assertThat(at(image, visibility.to().x() - 3, visibility.to().y())).isEqualTo(Colour.VISIBILITY.in(palette));
    }

    /** The padding of a box stays free, and between it there is something to read. */
    @ParameterizedTest
    @MethodSource("examples")
    void textStaysInsideItsBox(String name) throws Exception {
        BlueprintIndex index = Examples.compile(name);
        BufferedImage image = draw(index, PLAIN);
        int ground = Integer.parseInt(Colour.BOX.in(Palette.LIGHT).substring(1), 16);
        for (Scene.Box box : scene(index).boxes()) {
            Scene.TextLines label = box.label();
            double top = label.baseline() - label.size() * 0.7;
            double bottom = label.baseline() + (label.lines().size() - 1) * label.lineHeight();
            double left = box.rect().x() + Sizes.BOX_PADDING_X;
            double right = box.rect().right() - Sizes.BOX_PADDING_X;
            boolean slanted = box.kind() == ActionKind.DECISION;
            boolean ink = false;
            for (double y = top; y <= bottom; y += 0.5) {
                for (double x = left - 3; x <= right + 3; x += 0.5) {
                    boolean drawn = rgb(image, x, y) != ground;
                    boolean within = slanted || (x > left - 1 && x < right + 1);
                    assertThat(drawn && !within)
                            .as(box.id() + " at " + x + " " + y)
                            .isFalse();
                    ink |= drawn;
                }
            }
            assertThat(ink).as(box.id()).isTrue();
        }
    }

    @Test
    void isTheSameTwiceAndInAnyLocale() {
        BlueprintIndex index = Examples.compile("express");
        byte[] first = new PngRenderer().bytes(index, PLAIN);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(new PngRenderer().bytes(index, PLAIN)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void refusesWhatWouldNotFitIntoMemory() {
        BlueprintIndex wide = GeneratedBlueprints.of(1, 40, 10, 60, 3);
        assertThatThrownBy(() -> new PngRenderer().bytes(wide, PLAIN.withScale(8)))
                .isInstanceOf(Unrenderable.class)
                .hasMessageMatching("an image of \\d+ by \\d+ pixels is more than 100 million; --scale \\S+ would fit");
    }

    @Test
    void anEmptyBlueprintIsAnImageToo() throws Exception {
        BlueprintIndex empty = BlueprintCompiler.compile(new SourceFile("empty", "blueprint \"Empty\" { }"))
                .index()
                .orElseThrow();
        assertThat(draw(empty, PLAIN).getWidth()).isPositive();
    }

    /** As a program of its own: whatever this machine has, a font manager is what would have to be loaded to ask for it. */
    @Test
    void asksTheMachineForNoFont(@TempDir Path folder) throws Exception {
        Path classes = folder.resolve("classes.txt");
        Path image = folder.resolve("express.png");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + classes,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.blueline.cli.Main",
                        "render",
                        Path.of("examples", "express.blueprint").toString(),
                        "-o",
                        image.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(image)).isPositive();
        assertThat(Files.readString(classes))
                .contains("dev.blueline.render.png.PngRenderer")
                .doesNotContain("FontManager", "FontConfig", "sun.font.Font2D", "sun.font.FreetypeFontScaler");
    }

    private static Scene scene(BlueprintIndex index) {
        return Layout.of(index, PLAIN.layout());
    }

    private static BufferedImage draw(BlueprintIndex index, RenderOptions options) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new PngRenderer().bytes(index, options)));
    }

    /** The colour at a place of the scene, in an image of the usual scale. */
    private static String at(BufferedImage image, double x, double y) {
        return String.format(Locale.ROOT, "#%06x", rgb(image, x, y));
    }

    private static int rgb(BufferedImage image, double x, double y) {
        return image.getRGB((int) (x * PLAIN.scale()), (int) (y * PLAIN.scale())) & 0xFFFFFF;
    }
}
