package dev.blueline.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import dev.blueline.syntax.Formatter;
import dev.blueline.syntax.KeywordScript;
import dev.blueline.syntax.SyntaxCodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A finding is known again whatever is edited around it. The files are all that the tests and examples have. */
class FingerprintsTest {
    private static final Code CODE = new Code("BL999", "wrong-thing");
    private static final Code OTHER = new Code("BL998", "other-thing");

    private static final List<SourceFile> FILES =
            files("examples", "src/test/resources/rules", "src/test/resources/errors");

    @Provide
    Arbitrary<SourceFile> file() {
        return Arbitraries.of(FILES);
    }

    @Property(tries = 300)
    void linesPutInAboveChangeNothing(@ForAll("file") SourceFile file) {
        SourceFile edited = new SourceFile(file.name(), "// a new line\n\n  \n" + file.text());

        assertThat(fingerprints(edited)).isEqualTo(fingerprints(file));
    }

    @Property(tries = 300)
    void linesPutInAnywhereChangeNothing(@ForAll("file") SourceFile file, @ForAll int where) {
        Assume.that(!file.text().contains("\"\"\"") && !file.text().contains("/*"));
        List<String> lines = new ArrayList<>(file.text().lines().toList());
        lines.add(Math.floorMod(where, lines.size() + 1), "");
        SourceFile edited = new SourceFile(file.name(), String.join("\n", lines) + "\n");
        Assume.that(readable(file) && readable(edited));

        assertThat(fingerprints(edited)).containsExactlyInAnyOrderElementsOf(fingerprints(file));
    }

    /** But that it settles broken lines. */
    @Property(tries = 300)
    void formattingChangesNothing(@ForAll("file") SourceFile file) {
        Formatter.format(file, KeywordScript.KEEP)
                .text()
                .ifPresent(text -> assertThat(unbroken(new SourceFile(file.name(), text)))
                        .containsExactlyInAnyOrderElementsOf(unbroken(file)));
    }

    @Property(tries = 300)
    void noTwoFindingsOfOneFileAreAlike(@ForAll("file") SourceFile file) {
        assertThat(fingerprints(file)).doesNotHaveDuplicates().allMatch(text -> text.matches("[0-9a-f]{32}"));
    }

    @Property(tries = 300)
    void anotherFindingBeforeChangesNothing(@ForAll("file") SourceFile file, @ForAll boolean alike) {
        List<Diagnostic> found = BlueprintCompiler.compile(file).diagnostics();
        Assume.that(!found.isEmpty());
        List<Diagnostic> more = new ArrayList<>(found);
        more.add(0, alike ? found.get(found.size() - 1) : Diagnostic.error(CODE, new Span(0, 1), "new"));

        assertThat(Fingerprints.of(file, more)).hasSize(found.size() + 1).containsAll(Fingerprints.of(file, found));
    }

    @Test
    void namesCountAndWordingDoesNot() {
        SourceFile file = new SourceFile("x", "one two");
        Diagnostic plain = Diagnostic.error(CODE, new Span(0, 3), "a");
        Diagnostic named = plain.about(List.of("guest", "ask"));

        assertThat(of(file, named))
                .isEqualTo(of(
                        file,
                        Diagnostic.warning(CODE, new Span(4, 7), "b").help("c").about(named.about())))
                .isNotEqualTo(of(file, plain))
                .isNotEqualTo(of(file, named.as(OTHER, Severity.ERROR)))
                .isNotEqualTo(of(file, plain.about(List.of("guest ask"))))
                .isNotEqualTo(of(file, plain.about(List.of("guesta", "sk"))));
    }

    @Test
    void withoutNamesTheTextCountsAndItsBlanksDoNot() {
        SourceFile file = new SourceFile("x", "one two");
        SourceFile broken = new SourceFile("y", "\n\n  one\r\n\t\u3000two");

        assertThat(of(file, Diagnostic.error(CODE, new Span(0, 7), "a")))
                .isEqualTo(of(broken, Diagnostic.error(CODE, new Span(4, 14), "a")))
                .isNotEqualTo(of(file, Diagnostic.error(CODE, new Span(0, 6), "a")));
    }

    @Test
    void aPlaceOutsideTheTextIsTheEndOfTheText() {
        SourceFile file = new SourceFile("x", "one");

        assertThat(of(file, Diagnostic.error(CODE, new Span(90, 99), "far away")))
                .isEqualTo(of(file, Diagnostic.error(CODE, new Span(3, 3), "at the end")));
    }

    /** What baselines and other programs keep; it never changes. */
    @Test
    void theyStayTheSameForEver() {
        SourceFile file = new SourceFile("x", "顾客 one");
        Diagnostic plain = Diagnostic.error(CODE, new Span(0, 6), "a");

        assertThat(Fingerprints.of(file, List.of(plain, plain.about(List.of("顾客", "ask")), plain)))
                .containsExactly(
                        "df100e15e226667fb0a673d1a242a65c",
                        "196644138d16b67f21e09c15b4128b0f",
                        "f5e4b786ab2b6b08130f05ced482d36c");
    }

    private static String of(SourceFile file, Diagnostic diagnostic) {
        return Fingerprints.of(file, List.of(diagnostic)).get(0);
    }

    private static List<String> fingerprints(SourceFile file) {
        return Fingerprints.of(file, BlueprintCompiler.compile(file).diagnostics());
    }

    private static List<String> unbroken(SourceFile file) {
        return Fingerprints.of(
                file,
                BlueprintCompiler.compile(file).diagnostics().stream()
                        .filter(found -> !found.code().equals(SyntaxCodes.BROKEN_LINE))
                        .toList());
    }

    private static boolean readable(SourceFile file) {
        Compilation compilation = BlueprintCompiler.compile(file);
        return compilation.index().isPresent();
    }

    private static List<SourceFile> files(String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> under(Path.of(folder)).stream())
                .toList();
    }

    private static List<SourceFile> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".blueprint"))
                    .sorted()
                    .map(FingerprintsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
