package dev.blueline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.check.FormerNames;
import dev.blueline.check.RuleLevel;
import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import dev.blueline.config.ConfigurationReader;
import dev.blueline.diagnostic.Explanation;
import dev.blueline.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that a rule once had works wherever one of today does. */
class FormerNamesTest {
    static List<String> all() {
        return FormerNames.all().keySet().stream().sorted().toList();
    }

    static List<String> ofRules() {
        return all().stream().filter(former -> known(former).rule().isPresent()).toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void itStandsForOneOfToday(String former) {
        assertThat(known(former).code().slug()).isEqualTo(FormerNames.current(former));
        assertThat(KnownCodes.all())
                .extracting(known -> known.code().slug())
                .as("a name that is used for something else")
                .doesNotContain(former);
        assertThat(CodePage.markdown(known(former))).contains("`" + former + "`");
    }

    @ParameterizedTest
    @MethodSource("ofRules")
    void anExceptionMayUseIt(String former) {
        String bad = ShownExample.unmarked(
                known(former).explanation().example().orElseThrow().bad());
        String allowed =
                bad.substring(0, bad.lastIndexOf('}')) + "  allow " + former + " \"It is meant this way\"\n}\n";
        assertThat(ShownExample.outcome(Explanation.BLUEPRINT, allowed).diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofRules")
    void aConfigurationMayUseIt(String former) {
        SourceFile source = new SourceFile(".blueline.toml", "[rules]\n" + former + " = \"off\"\n");
        ConfigurationReader.Result read = ConfigurationReader.read(source, KnownCodes.configurable());
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.configuration().rules().get(FormerNames.current(former)).value())
                .isEqualTo(RuleLevel.OFF);
    }

    private static KnownCode known(String former) {
        return KnownCodes.named(former).orElseThrow();
    }
}
