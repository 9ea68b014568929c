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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The gallery shows every example and every view as they are drawn now. Its elements are tried with all snippets. */
class GalleryTest {
    private static final Path PICTURES = Path.of("src/site/resources/images/examples");
    private static final Path VIEWS = Path.of("src/site/resources/images/views");

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

    static List<ShownCommand> views() {
        return ShownCommand.of(SitePages.read("gallery.md")).stream()
                .filter(command -> command.picture().isPresent())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewIsShownAsItsCommandDrawsIt(ShownCommand command, @TempDir Path folder) throws IOException {
        assertThat(command.run(folder).exitCode()).isZero();
        String picture = command.picture().orElseThrow();
        Goldens.of(VIEWS).check(picture, Files.readString(folder.resolve(picture)));
    }

    @Test
    void everyPictureIsOfAView() throws IOException {
        List<String> wanted = views().stream()
                .map(command -> command.picture().orElseThrow())
                .sorted()
                .toList();
        try (Stream<Path> kept = Files.list(VIEWS)) {
            assertThat(kept.map(file -> file.getFileName().toString()).sorted()).isEqualTo(wanted);
        }
    }
}
