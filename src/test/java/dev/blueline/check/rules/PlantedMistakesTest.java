package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * One mistake planted into a copy of a published blueprint gives one finding, its own, at the place where it was
 * planted, and changes nothing else that is said. To add one, put a file into
 * {@code src/test/resources/planted/<example>/}, in the form that {@link Planted} reads.
 */
class PlantedMistakesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "planted");

    @TestFactory
    List<DynamicTest> eachIsFoundAndNothingElse() throws IOException {
        return files().stream()
                .map(file ->
                        DynamicTest.dynamicTest(FOLDER.relativize(file).toString(), file.toUri(), () -> check(file)))
                .toList();
    }

    /** The literature's blueprints are where a rule has to prove itself, so each rule is planted in one of them. */
    @Test
    void everyRuleIsPlantedOnce() throws IOException {
        List<String> planted =
                files().stream().map(file -> read(file).slug()).distinct().toList();
        assertThat(Rules.all())
                .extracting(rule -> rule.info().slug())
                .allSatisfy(slug -> assertThat(planted).contains(slug));
    }

    private static void check(Path file) throws IOException {
        Planted planted = read(file);
        String name = file.getParent().getFileName().toString();
        String before = Files.readString(Path.of("examples", name + ".blueprint"));
        String after = planted.into(before);

        List<Diagnostic> usual = new Marked(name, before, "").findings();
        Marked spoilt = new Marked(name, after, "");
        List<Diagnostic> found = spoilt.findings();

        assertThat(planted.expected(after)).as("one mark").hasSize(1);
        assertThat(minus(found, usual).stream().map(spoilt::shown))
                .as("what is new")
                .containsExactlyElementsOf(planted.expected(after));
        assertThat(minus(usual, found)).as("what is gone").isEmpty();
    }

    /** {@code findings} without {@code others}, wherever they stand, each as often as it is there. */
    private static List<Diagnostic> minus(List<Diagnostic> findings, List<Diagnostic> others) {
        List<List<Object>> known = new ArrayList<>();
        others.forEach(other -> known.add(key(other)));
        return findings.stream().filter(finding -> !known.remove(key(finding))).toList();
    }

    private static List<Object> key(Diagnostic finding) {
        return List.of(finding.code(), finding.severity(), finding.about(), finding.message());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Planted read(Path file) {
        try {
            return Planted.read(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
