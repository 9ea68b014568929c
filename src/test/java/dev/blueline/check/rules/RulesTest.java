package dev.blueline.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.CheckCodes;
import dev.blueline.check.Rule;
import dev.blueline.check.RuleClass;
import dev.blueline.check.RuleInfo;
import dev.blueline.diagnostic.Code;
import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.resolve.ResolveCodes;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of the catalogue. A new rule is under test as soon as it is listed. */
class RulesTest {
    static Stream<RuleInfo> infos() {
        return Rules.all().stream().map(Rule::info);
    }

    @Test
    void codesAndSlugsAreGivenOnce() {
        List<Code> codes = Stream.of(infos().map(RuleInfo::code), CheckCodes.all().stream(), ResolveCodes.ALL.stream())
                .flatMap(all -> all)
                .toList();
        assertThat(codes).extracting(Code::id).doesNotHaveDuplicates();
        assertThat(codes).extracting(Code::slug).doesNotHaveDuplicates();
    }

    @Test
    void theCatalogueIsInTheOrderOfTheCodes() {
        assertThat(infos().map(info -> info.code().id())).isSorted();
    }

    @Test
    void everyRuleThatIsWrittenIsListed() throws IOException, URISyntaxException {
        Path folder = Path.of(Rules.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(Rules.class.getPackageName().replace('.', '/'));
        try (Stream<Path> files = Files.list(folder)) {
            List<Class<?>> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(Rule.class::isAssignableFrom)
                    .toList();
            assertThat(Rules.all()).extracting(Object::getClass).isSubsetOf(written);
            assertThat(written)
                    .containsExactlyInAnyOrderElementsOf(
                            Rules.all().stream().<Class<?>>map(Object::getClass).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("infos")
    void everythingIsSaid(RuleInfo info) {
        assertThat(info.slug()).matches("[a-z]+(-[a-z]+)*");
        assertThat(info.code().id()).startsWith(series(info.ruleClass()));
        assertThat(info.since()).matches("\\d+\\.\\d+");
        assertThat(info.summary()).isNotBlank().doesNotEndWith(".");
        assertThat(info.why().strip()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("infos")
    void badGivesThisFindingAtTheMarkAndNothingElse(RuleInfo info) {
        Marked bad = new Marked(info.slug() + " bad", info.bad(), info.slug());
        assertThat(bad.expected()).as("one mark in bad").hasSize(1);
        assertThat(bad.found()).isEqualTo(bad.expected());
    }

    @ParameterizedTest
    @MethodSource("infos")
    void goodGivesNothing(RuleInfo info) {
        assertThat(new Marked(info.slug() + " good", info.good(), info.slug()).found())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("infos")
    void findingsAreToldInFull(RuleInfo info) {
        for (Diagnostic finding : new Marked(info.slug() + " bad", info.bad(), info.slug()).findings()) {
            assertThat(finding.message()).isNotBlank().doesNotEndWith(".").doesNotMatch("(?s)[A-Z].*");
            assertThat(finding.help()).get().asString().isNotBlank().doesNotEndWith(".");
        }
    }

    private static String series(RuleClass ruleClass) {
        return switch (ruleClass) {
            case DEFINITION -> "BL2";
            case CONTRADICTION -> "BL3";
            case ADVICE -> "BL4";
        };
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(Rules.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
