package dev.blueline.viewers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.type.TextMetrics;
import dev.blueline.viewers.Chromium.Answer;
import dev.blueline.viewers.Chromium.Picture;
import dev.blueline.viewers.Chromium.Shown;
import dev.blueline.viewers.Drawing.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The drawings in a real browser, with two sets of fonts: one on a light screen, one on a dark one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChromiumTest {
    /** What rounding to device pixels and to two decimals may add. */
    private static final double SLACK = 0.3;

    private List<Drawing> drawings;
    private FontSetup wide;
    private FontSetup mixed;
    private Answer light;
    private Answer dark;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        drawings = Drawings.all();
        Path one = Files.createDirectories(folder.resolve("light"));
        Path other = Files.createDirectories(folder.resolve("dark"));
        wide = FontSetup.wide(one);
        mixed = FontSetup.mixed(other);
        light = Chromium.open(drawings, wide, false, one);
        dark = Chromium.open(drawings, mixed, true, other);
    }

    @Test
    void opensEveryDrawing() {
        for (Answer answer : List.of(light, dark)) {
            assertThat(answer.drawings()).extracting(Shown::trouble).containsOnly("");
            assertThat(answer.pictures())
                    .extracting(Picture::width)
                    .containsExactlyElementsOf(drawings.stream()
                            .map(drawing -> (int) drawing.sheet().getWidth())
                            .toList());
        }
    }

    @Test
    void everyTextKeepsToItsBoxWithTheWidestFont() {
        assertThat(complaints(light, wide)).isEmpty();
    }

    @Test
    void everyTextKeepsToItsBoxWithMixedFonts() {
        assertThat(complaints(dark, mixed)).isEmpty();
    }

    @Test
    void noTextIsWiderThanMeasured() {
        assertThat(wider(light, wide)).isEmpty();
        assertThat(wider(dark, mixed)).isEmpty();
    }

    private List<String> wider(Answer answer, FontSetup fonts) {
        List<String> wider = new ArrayList<>();
        for (int i = 0; i < drawings.size(); i++) {
            Drawing drawing = drawings.get(i);
            for (int k = 0; k < drawing.lines().size(); k++) {
                Line line = drawing.lines().get(k);
                double drawn = answer.drawings().get(i).lines().get(k)[4];
                double measured = TextMetrics.width(line.text(), line.size(), line.bold());
                if (drawn > measured + SLACK && fonts.knows(line.text())) {
                    wider.add(String.format(
                            Locale.ROOT,
                            "%s: %s is %.1f wide, measured as %.1f",
                            drawing.name(),
                            line,
                            drawn,
                            measured));
                }
            }
        }
        return wider;
    }

    @Test
    void aDarkScreenShowsOtherColours() {
        assertThat(light.dark()).isFalse();
        assertThat(dark.dark()).isTrue();
        for (int i = 0; i < drawings.size(); i++) {
            assertThat(dark.drawings().get(i).colour())
                    .as(drawings.get(i).name())
                    .isNotEqualTo(light.drawings().get(i).colour());
            assertThat(light.pictures().get(i).ground().get(0)).isGreaterThan(200);
            assertThat(dark.pictures().get(i).ground().get(0)).isLessThan(60);
        }
    }

    private List<String> complaints(Answer answer, FontSetup fonts) {
        return IntStream.range(0, drawings.size())
                .mapToObj(i ->
                        Fit.complaints(drawings.get(i), answer.drawings().get(i).inks(), fonts, SLACK))
                .flatMap(List::stream)
                .toList();
    }
}
