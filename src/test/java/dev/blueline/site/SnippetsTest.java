package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.Compilation;
import dev.blueline.diagnostic.Severity;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every blueprint of the documentation compiles, unless it shows a mistake, and its picture is fresh. */
class SnippetsTest {
    private static final Path PICTURES = Path.of("src/site/resources/images");

    static List<Snippet> right() {
        return all().filter(snippet -> !snippet.isWrong()).toList();
    }

    static List<Snippet> wrong() {
        return all().filter(Snippet::isWrong).toList();
    }

    static List<Snippet> drawn() {
        return all().filter(snippet -> snippet.picture().isPresent()).toList();
    }

    private static Stream<Snippet> all() {
        return SitePages.names().stream().flatMap(page -> Snippet.of(page).stream());
    }

    @ParameterizedTest
    @MethodSource("right")
    void aSnippetCompilesWithoutAWarning(Snippet snippet) {
        Compilation compilation = snippet.compile();
        assertThat(compilation.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .isEmpty();
        assertThat(compilation.index()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aMistakeIsOne(Snippet snippet) {
        assertThat(snippet.compile().diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() != Severity.INFO)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawn")
    void itsPictureIsFresh(Snippet snippet) {
        String drawn = new SvgRenderer().render(snippet.compile().index().orElseThrow(), RenderOptions.DEFAULT);
        Goldens.of(PICTURES).check(snippet.picture().orElseThrow() + ".svg", drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "elements"})
    void everyPictureIsOfOneSnippet(String folder) throws IOException {
        List<String> wanted = drawn().stream()
                .map(snippet -> snippet.picture().orElseThrow() + ".svg")
                .filter(picture -> picture.startsWith(folder + "/"))
                .sorted()
                .toList();
        try (Stream<Path> kept = Files.list(PICTURES.resolve(folder))) {
            assertThat(kept.map(file -> folder + "/" + file.getFileName()).sorted())
                    .isEqualTo(wanted);
        }
    }
}
