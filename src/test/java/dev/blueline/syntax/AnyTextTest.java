package dev.blueline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Label;
import dev.blueline.diagnostic.Severity;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.syntax.tree.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, compiling it ends, throws nothing, and gives a blueprint or says why not; every finding lies
 * in the file, and those of the reader are told once and say what to write. A text that once broke this is kept under {@code src/test/resources/errors}.
 */
class AnyTextTest {
    private static final Pattern PIECE = Pattern.compile("\"[^\"\n]*\"|[\\p{L}\\p{N}_-]+|[^\\s\\p{L}\\p{N}]+|\\s+");
    private static final List<String> SIGNS = List.of(
            "{",
            "}",
            "{",
            "}",
            ",",
            "->",
            "<->",
            "~>",
            "..",
            "%",
            "+",
            "-",
            "<",
            "/",
            "\n",
            "\n",
            "\n",
            "\"Text\"",
            "\"Text\"",
            "\"Text\"",
            "\"open",
            "'single'",
            "“全角”",
            "\"\"\"block\"\"\"",
            "\"\"\"",
            "/*",
            "*/",
            "//",
            "=>",
            "→",
            "12,50",
            "3",
            "2..3..6",
            "min",
            "4.1",
            "2026-11-02",
            "name",
            "other",
            "ask",
            "x-1",
            "；",
            "：",
            "｛",
            "｝",
            "😀",
            "\\",
            "\"\\q\"",
            "#",
            "[",
            "]",
            "１２",
            "5:30",
            "stepp",
            "Customer",
            "opportunty",
            "\u0301",
            "\uD800");
    private static final List<String> EXAMPLES = examples();

    private static List<String> examples() {
        List<Path> folders = List.of(Path.of("examples"), Path.of("src", "test", "resources", "errors"));
        List<String> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".blueprint"))
                        .sorted()
                        .toList()) {
                    texts.add(Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }

    @Property(tries = 500)
    void bytesOfAnyKind(@ForAll byte[] bytes) {
        check(BlueprintCompiler.compile("bytes", bytes));
    }

    @Property(tries = 500)
    void textOfAnyKind(@ForAll String text) {
        check(BlueprintCompiler.compile(new SourceFile("text", text)));
    }

    @Property(tries = 1500)
    void wordsInAnyOrder(@ForAll("soup") List<String> words) {
        check(BlueprintCompiler.compile(new SourceFile("soup", String.join(" ", words))));
    }

    @Property(tries = 1000)
    void wordsInAnyOrderInsideAStep(@ForAll("soup") List<String> words) {
        String text =
                "blueprint \"A\" {\n  step \"B\" {\n    customer \"C\" {\n" + String.join(" ", words) + "\n}\n}\n}\n";
        check(BlueprintCompiler.compile(new SourceFile("soup", text)));
    }

    @Property(tries = 1500)
    void filesWithMistakes(@ForAll("mutated") String text) {
        check(BlueprintCompiler.compile(new SourceFile("mutated", text)));
    }

    @Test
    void tenThousandBracesAreOneFinding() {
        String deep = "blueprint \"A\" " + "{".repeat(10_000) + "}".repeat(10_000);
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("deep", deep));
        check(compilation);
        assertThat(compilation.diagnostics()).hasSize(1);
    }

    /** Not a measurement: a minute is what a quadratic reader needs many times over, and a linear one never. */
    @Test
    void aMegabyteOfAnythingEnds() {
        for (String unit : List.of("{", "\"", "a->", "a,", "a", "1", "/*", "蓝图 ", "'", "customer ", "step ", "key ")) {
            for (String frame : List.of("%s", "blueprint \"A\" { step \"B\" {\n%s\n} }")) {
                String text = frame.formatted(unit.repeat((1 << 18) / unit.length()));
                Assertions.assertTimeoutPreemptively(
                        Duration.ofMinutes(1), () -> BlueprintReader.read(new SourceFile("long", text)), unit);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> soup() {
        List<String> words = Arrays.stream(Word.values())
                .flatMap(word -> word.spellings().stream())
                .toList();
        Arbitrary<String> any =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(SIGNS)), Tuple.of(2, Arbitraries.of(words)));
        return any.list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> mutated() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 1_000_000);
        Arbitrary<List<Integer>> mutations = places.list().ofMinSize(1).ofMaxSize(12);
        return Combinators.combine(Arbitraries.of(EXAMPLES), mutations).as(AnyTextTest::mutate);
    }

    /** Deletes, doubles, swaps or replaces pieces of {@code text}, as the numbers say. */
    private static String mutate(String text, List<Integer> numbers) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
        for (int number : numbers) {
            int at = (number / 6) % Math.max(1, pieces.size());
            int other = (number / 7) % Math.max(1, pieces.size());
            if (pieces.isEmpty()) {
                break;
            }
            switch (number % 6) {
                case 0 -> pieces.remove(at);
                case 1 -> pieces.add(at, pieces.get(other));
                case 2 -> pieces.set(at, pieces.set(other, pieces.get(at)));
                case 3 -> pieces.set(at, SIGNS.get(number % SIGNS.size()));
                case 4 -> pieces.set(at, pieces.get(at).substring(pieces.get(at).length() / 2));
                default -> pieces.add(at, SIGNS.get(number % SIGNS.size()));
            }
        }
        return String.join("", pieces);
    }

    private static void check(Compilation compilation) {
        String text = compilation.source().text();
        if (compilation.index().isEmpty() && compilation.count(Severity.ERROR) == 0) {
            fail("no blueprint and no error");
        }
        Set<String> seen = new HashSet<>();
        for (Diagnostic finding : compilation.diagnostics()) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(isWhole(text, finding.span())).as("splits no character").isTrue();
            for (Label label : finding.related()) {
                assertThat(label.span().end()).isLessThanOrEqualTo(text.length());
            }
            assertThat(finding.message()).isNotBlank();
            boolean ofTheReader = finding.code().id().compareTo("BL200") < 0;
            if (ofTheReader) {
                assertThat(finding.help()).as(finding.message()).isPresent();
                assertThat(seen.add(finding.code().id() + finding.span()))
                        .as("told once: " + finding)
                        .isTrue();
            }
        }
    }

    private static boolean isWhole(String text, Span span) {
        return !splits(text, span.start()) && !splits(text, span.end());
    }

    private static boolean splits(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }
}
