package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Blueprints that rules have to be right about. To add one, put a file into {@code src/test/resources/rules/<slug>} and
 * mark what must be found as {@link Marked} says; a file without marks must give nothing at all.
 */
class SnippetsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "rules");

    @TestFactory
    List<DynamicTest> snippets() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".blueprint"))
                    .sorted()
                    .map(SnippetsTest::test)
                    .toList();
        }
    }

    private static DynamicTest test(Path file) {
        String slug = FOLDER.relativize(file).getName(0).toString();
        String name = slug + "/" + file.getFileName();
        return DynamicTest.dynamicTest(name, file.toUri(), () -> {
            Marked marked = new Marked(name, Files.readString(file), slug);
            assertThat(marked.found()).isEqualTo(marked.expected());
        });
    }
}
