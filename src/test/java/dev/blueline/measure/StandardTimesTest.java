package dev.blueline.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Examples;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The longest path, held against what was published and against small services reckoned by hand. */
class StandardTimesTest {
    @Test
    void theShoeshineTakesTwoMinutes() {
        assertThat(whole(Examples.compile("shoeshine")))
                .isEqualTo("120: Brush shoes, Apply polish, Buff, Collect payment");
    }

    @Test
    void sideBySideIsNeverAdded() {
        assertThat(whole(body("""
                customer   ask   "asks" { time 3 min }
                frontstage greet "greets" { time 2 min }
                backstage  find  "finds" { time 10 min }
                backstage  file  "files" { time 4 min }
                frontstage give  "gives" { time 1 min }
                ask <-> greet -> find, file
                find, file -> give
                """))).isEqualTo("840: asks, finds, gives");
    }

    @Test
    void aFlowTakesItsTimeAndAnExpectationGoesBeforeAStandard() {
        assertThat(whole(body("""
                customer   ask  "asks" { standard 1 min }
                frontstage give "gives" { expected 2 min  standard 1 min  time 5 min }
                ask -> give { time 10 s }
                """))).isEqualTo("190: asks, gives");
    }

    @Test
    void theSlowestOutcomeCounts() {
        assertThat(whole(body("""
                customer            sit  "sits" { time 1 min }
                decision frontstage good "is it good?" {
                  "yes" -> pay
                  "no" -> more
                }
                frontstage more "does more" { time 4 min }
                customer   pay  "pays" { time 1 min }
                sit -> good
                more -> pay
                """))).isEqualTo("360: sits, does more, pays");
    }

    @Test
    void loopsRecoveriesAndNewsAreLeftOut() {
        assertThat(whole(body("""
                customer   sit   "sits" { time 1 min }
                frontstage shine "shines" { time 2 min  fail "wrong" { recover -> clean } }
                frontstage clean "cleans" { time 1 h }
                backstage  again "once more" { time 1 h }
                support    count "counts" { time 1 h }
                sit -> shine ~> count
                clean -> again
                recovery again -> shine
                loop shine -> sit
                """))).isEqualTo("180: sits, shines");
    }

    @Test
    void preparationAndTidyingUpAreNotTheCustomersTime() {
        assertThat(whole(body("""
                backstage  dough "kneads" { time 2 h }
                backstage  bake  "bakes" { time 10 min }
                customer   eat   "eats" { time 20 min }
                frontstage order "takes the order" { time 1 min }
                support    books "keeps the books" { time 1 d }
                dough -> bake
                order -> bake -> eat -> books
                """))).isEqualTo("1860: takes the order, bakes, eats");
    }

    @Test
    void withoutCustomersEverythingCounts() {
        assertThat(whole(body("""
                backstage bake  "bakes" { time 10 min }
                support   books "keeps the books" { time 1 min }
                bake -> books
                """))).isEqualTo("660: bakes, keeps the books");
    }

    @Test
    void aCircleIsCutWhereItCloses() {
        assertThat(whole(body("""
                customer   ask  "asks" { time 1 min }
                frontstage tell "tells" { time 1 min }
                ask -> tell -> ask
                """))).isEqualTo("120: asks, tells");
    }

    @Test
    void nothingIsKnownWithoutTimes() {
        assertThat(whole(Examples.compile("hotel"))).isEmpty();
    }

    private static String whole(BlueprintIndex index) {
        return new StandardTimes(index)
                .of(index.steps())
                .map(time -> time.seconds().stripTrailingZeros().toPlainString() + ": "
                        + time.path().stream().map(Action::label).collect(Collectors.joining(", ")))
                .orElse("");
    }

    private static BlueprintIndex body(String body) {
        String text = "blueprint \"A\" {\n step \"B\" {\n" + body + "}\n}\n";
        return BlueprintCompiler.compile(new SourceFile("a", text)).index().orElseThrow();
    }
}
