package dev.blueline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.diagnostic.Explanation.Example;
import dev.blueline.source.SourceFile;
import dev.blueline.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the explanation of every code; the examples are run as people see them, without their marks. */
class ExplanationsTest {
    private static final Pattern MARK = Pattern.compile(" *(?://|#) *(\\^+) *");

    /** What is said of bytes, or takes a hundred mistakes, is described alone. */
    private static final List<String> DESCRIBED = List.of("BL001", "BL002", "BL003", "BL004", "BL005", "BL025");

    static List<KnownCode> all() {
        return KnownCodes.all();
    }

    static List<KnownCode> shown() {
        return all().stream()
                .filter(known -> known.explanation().example().isPresent())
                .toList();
    }

    static List<KnownCode> rules() {
        return all().stream().filter(known -> known.rule().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingIsSaid(KnownCode known) {
        assertThat(known.summary()).matches("\\p{Lu}.*[^.]");
        assertThat(known.explanation().since()).matches("\\d+\\.\\d+");
        assertThat(known.explanation().why().strip()).hasSizeGreaterThan(100).endsWith(".");
        assertThat(Series.of(known).codes()).contains(known);
        assertThat(Series.of(known).noException().isPresent())
                .isNotEqualTo(known.rule().isPresent());
    }

    @Test
    void allButThoseAboutBytesHaveAnExample() {
        assertThat(all())
                .filteredOn(known -> known.explanation().example().isEmpty())
                .extracting(known -> known.code().id())
                .containsExactlyElementsOf(DESCRIBED);
    }

    @Test
    void relatedOnesAreThereAndKnowEachOther() {
        assertThat(Related.GROUPS.stream().flatMap(List::stream))
                .isSubsetOf(all().stream().map(known -> known.code().slug()).toList());
        for (KnownCode known : all()) {
            assertThat(Related.to(known))
                    .doesNotContain(known)
                    .allSatisfy(other -> assertThat(Related.to(other)).contains(known));
        }
    }

    @ParameterizedTest
    @MethodSource("shown")
    void badGivesThisFindingAtTheMarkAndNothingElse(KnownCode known) {
        Example example = known.explanation().example().orElseThrow();
        SourceFile source = new SourceFile("bad", ShownExample.unmarked(example.bad()));
        assertThat(ShownExample.findings(known.explanation()).stream().map(found -> place(source, found)))
                .isEqualTo(marks(example.bad()).stream()
                        .map(mark -> mark + " " + known.code().slug())
                        .toList())
                .hasSize(1);
        assertThat(ShownExample.findings(known.explanation()).get(0).severity()).isEqualTo(known.severity());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void goodIsReadAndResolved(KnownCode known) {
        Example example = known.explanation().example().orElseThrow();
        assertThat(ShownExample.outcome(example.language(), example.good()).diagnostics())
                .filteredOn(found ->
                        found.code().equals(known.code()) || found.code().id().compareTo("BL2") < 0)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExceptionThatThePageNamesSilencesIt(KnownCode known) {
        String bad = ShownExample.unmarked(
                known.explanation().example().orElseThrow().bad());
        String allowed = bad.substring(0, bad.lastIndexOf('}')) + "  allow "
                + known.code().slug() + " \"It is meant this way\"\n}\n";
        assertThat(ShownExample.outcome(Explanation.BLUEPRINT, allowed).diagnostics())
                .isEmpty();
    }

    /** Where the marks of {@code text} point once they are taken out. */
    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>();
        int line = 0;
        for (String written : text.lines().toList()) {
            Matcher mark = MARK.matcher(written);
            if (mark.matches()) {
                marks.add(line + ":" + (mark.start(1) + 1) + "-" + (mark.end(1) + 1));
            } else {
                line++;
            }
        }
        return marks;
    }

    private static String place(SourceFile source, Diagnostic found) {
        Span span = found.span();
        int from = source.lines().position(span.start()).line();
        int to = source.lines().position(span.end()).line();
        return from + ":" + source.lines().position(span.start()).column() + "-" + (from == to ? "" : to + ":")
                + source.lines().position(span.end()).column() + " "
                + found.code().slug();
    }
}
