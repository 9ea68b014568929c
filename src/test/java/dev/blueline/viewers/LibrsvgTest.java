package dev.blueline.viewers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawings in librsvg, with the same two sets of fonts. */
class LibrsvgTest {
    /** A pixel of the picture on either side may be inked in part. */
    private static final double SLACK = 0.5;

    @Test
    void everyTextKeepsToItsBoxWithTheWidestFont(@TempDir Path folder) throws Exception {
        assertThat(complaints(FontSetup.wide(folder), folder)).isEmpty();
    }

    @Test
    void everyTextKeepsToItsBoxWithMixedFonts(@TempDir Path folder) throws Exception {
        assertThat(complaints(FontSetup.mixed(folder), folder)).isEmpty();
    }

    private static List<String> complaints(FontSetup fonts, Path folder) throws Exception {
        List<Drawing> drawings = Drawings.all();
        List<List<Ink>> inks = new Librsvg(fonts, folder).draw(drawings);
        return IntStream.range(0, drawings.size())
                .mapToObj(i -> Fit.complaints(drawings.get(i), inks.get(i), fonts, SLACK))
                .flatMap(List::stream)
                .toList();
    }
}
