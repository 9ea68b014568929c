package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.GeneratedBlueprints;
import dev.blueline.testing.Goldens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes in and what comes out, and what holds for every file: nothing is lost, and a second time changes nothing. */
class FormatterTest {
    private static final Path PAIRS = Path.of("src", "test", "resources", "fmt");
    private static final String INPUT = ".input.blueprint";
    private static final Pattern COMMENT = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|“[^”]*”|(//[^\r\n]*|/\\*.*?\\*/)", Pattern.DOTALL);

    /** The names of the pairs; an ending such as {@code .zh} asks for keywords. */
    static List<String> pairs() throws IOException {
        return names(PAIRS, INPUT);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isWrittenAsExpected(String name) throws IOException {
        String input = Files.readString(PAIRS.resolve(name + INPUT));
        String output = formatted(input, keywords(name));

        Goldens.of(PAIRS).check(name + ".output.blueprint", output);
        assertNothingIsLost(input, keywords(name));
    }

    private static KeywordScript keywords(String name) {
        return Stream.of(KeywordScript.values())
                .filter(script -> name.endsWith("." + script.word()))
                .findFirst()
                .orElse(KeywordScript.KEEP);
    }

    static List<Path> examples() throws IOException {
        return names(Path.of("examples"), ".blueprint").stream()
                .map(name -> Path.of("examples", name + ".blueprint"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesAreInCanonicalForm(Path example) throws IOException {
        String text = Files.readString(example);

        assertThat(formatted(text, KeywordScript.KEEP)).isEqualTo(text);
        for (KeywordScript keywords : KeywordScript.values()) {
            assertNothingIsLost(text, keywords);
        }
    }

    /** Every file of the tests: those with mistakes are refused if they cannot be read, and formatted otherwise. */
    static List<Path> corpus() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources"))) {
            return files.filter(file -> file.toString().endsWith(".blueprint"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theCorpusKeepsWhatItSays() throws IOException {
        int formatted = 0;
        for (Path file : corpus()) {
            SourceDecoder.Decoded decoded = SourceDecoder.decode("corpus", Files.readAllBytes(file));
            SourceFile source = decoded.source();
            if (Formatter.format(source, KeywordScript.KEEP).text().isPresent()) {
                for (KeywordScript keywords : KeywordScript.values()) {
                    assertNothingIsLost(source.text(), keywords);
                }
                formatted++;
            }
        }
        assertThat(formatted).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource
    void snippetsOfTheReadmeKeepWhatTheySay(KeywordScript keywords) throws IOException {
        Matcher fence = Pattern.compile("```blueprint\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        List<String> snippets = new ArrayList<>();
        while (fence.find()) {
            snippets.add(fence.group(1));
        }
        assertThat(snippets).isNotEmpty().allSatisfy(snippet -> {
            assertThat(formatted(snippet, KeywordScript.KEEP)).isEqualTo(snippet);
            assertNothingIsLost(snippet, keywords);
        });
    }

    @Property(tries = 100)
    void generatedFilesKeepWhatTheySay(@ForAll long seed, @ForAll KeywordScript keywords) {
        assertNothingIsLost(UntidyText.of(seed, GeneratedBlueprints.text(seed, 4, 4, 6, 2)), keywords);
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        Formatter.Result result = Formatter.format(
                new SourceFile("test", "blueprint \"A\" { step { customer => } }"), KeywordScript.KEEP);

        assertThat(result.text()).isEmpty();
        assertThat(result.diagnostics()).isNotEmpty();
    }

    private static String formatted(String text, KeywordScript keywords) {
        Formatter.Result result = Formatter.format(new SourceFile("test", text), keywords);
        return result.text().orElseThrow(() -> new AssertionError(result.diagnostics() + "\n" + text));
    }

    private static void assertNothingIsLost(String text, KeywordScript keywords) {
        String formatted = formatted(text, keywords);

        assertThat(formatted(formatted, keywords)).as("a second time").isEqualTo(formatted);
        assertThat(formatted).endsWith("\n").doesNotContain("\n\n\n");
        assertThat(comments(formatted)).isEqualTo(comments(text));
        if (keywords == KeywordScript.KEEP) {
            assertThat(tree(formatted)).isEqualTo(tree(text));
        }
        assertThat(model(formatted)).isEqualTo(model(text));
        for (KeywordScript other : KeywordScript.values()) {
            assertThat(model(formatted(formatted, other))).isEqualTo(model(text));
        }
    }

    private static String tree(String text) {
        BlueprintReader.Result read = BlueprintReader.read(new SourceFile("test", text));
        return TreeText.of(read.blueprint().orElseThrow());
    }

    private static Object model(String text) {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("test", text));
        return compilation.index().map(BlueprintIndex::blueprint);
    }

    private static List<String> comments(String text) {
        return COMMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(comment -> comment != null)
                .map(comment -> comment.replaceAll("\\s+", " ").strip())
                .toList();
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }
}
