package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.render.RenderOptions;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gallery shows every example, as it is drawn now. */
class GalleryTest {
    private static final Path PICTURES = Path.of("src/site/resources/images/examples");

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void anExampleIsShownAsItIsDrawn(String name) {
        assertThat(SitePages.read("gallery.md"))
                .contains("(../../../examples/" + name + ".blueprint)")
                .contains("(../resources/images/examples/" + name + ".svg)");
        String drawn = new SvgRenderer().render(Examples.compile(name), RenderOptions.DEFAULT);
        Goldens.of(PICTURES).check(name + ".svg", drawn);
    }

    @Test
    void everyPictureIsOfAnExample() throws IOException {
        List<String> wanted =
                names().stream().map(name -> name + ".svg").sorted().toList();
        try (Stream<Path> kept = Files.list(PICTURES)) {
            assertThat(kept.map(file -> file.getFileName().toString()).sorted()).isEqualTo(wanted);
        }
    }
}
