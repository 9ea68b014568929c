package dev.blueline.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.syntax.UntidyText;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any two blueprints. */
class ComparisonPropertiesTest {
    private static final Map<Verb, Verb> MIRROR = Map.of(
            Verb.ADDED, Verb.REMOVED,
            Verb.REMOVED, Verb.ADDED,
            Verb.RAISED, Verb.LOWERED,
            Verb.LOWERED, Verb.RAISED,
            Verb.TIGHTENED, Verb.LOOSENED,
            Verb.LOOSENED, Verb.TIGHTENED);

    @Property(tries = 100)
    void nothingIsDifferentExactlyWhenBothMeanTheSame(
            @ForAll @IntRange(min = 0, max = 5_000) int seed,
            @ForAll @IntRange(min = 0, max = 1) int further,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes) {
        BlueprintIndex before = GeneratedBlueprints.of(seed, columns, lanes, 12, 3);
        BlueprintIndex after = GeneratedBlueprints.of(seed + further, columns, lanes, 12, 3);
        Comparison comparison = Comparison.of(before, after);
        boolean same = before.blueprint().equals(after.blueprint());
        assertThat(comparison.isEmpty())
                .as(() -> Told.all(comparison).toString())
                .isEqualTo(same);
    }

    @Property(tries = 100)
    void comparingTheOtherWayRoundGivesTheMirrorImage(
            @ForAll @IntRange(min = 0, max = 5_000) int seed,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes) {
        BlueprintIndex before = GeneratedBlueprints.of(seed, columns, lanes, 12, 3);
        BlueprintIndex after = GeneratedBlueprints.of(seed + 1, columns, lanes, 12, 3);
        assertThat(kinds(Comparison.of(after, before), true)).isEqualTo(kinds(Comparison.of(before, after), false));
    }

    @Property(tries = 100)
    void soDoesComparingWithAnEditedOne(
            @ForAll @IntRange(min = 0, max = 5_000) int seed,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes) {
        String text = GeneratedBlueprints.text(seed, columns, lanes, 12, 3);
        String edited = text.replaceFirst("guest", "visitor")
                .replaceFirst("(?m)^    (wait )?l\\d", "    $1l0")
                .replaceFirst(" fail experience", "")
                .replaceFirst("3 min", "5 min")
                .replaceFirst("(?m)^  a\\d+ -> .*\\n", "");
        Comparison there = Told.compare(text, edited);
        Comparison back = Told.compare(edited, text);
        assertThat(kinds(back, true)).isEqualTo(kinds(there, false));
        assertThat(there.isEmpty())
                .isEqualTo(there.before().blueprint().equals(there.after().blueprint()));
    }

    private static Map<String, Integer> kinds(Comparison comparison, boolean mirrored) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (Change change : comparison.changes()) {
            Verb verb = mirrored ? MIRROR.getOrDefault(change.verb(), change.verb()) : change.verb();
            kinds.merge(change.thing().word() + "-" + verb.word(), 1, Integer::sum);
        }
        return kinds;
    }

    @Property(tries = 50)
    void writtenOtherwiseIsNoChange(
            @ForAll @IntRange(min = 0, max = 5_000) int seed,
            @ForAll @IntRange(min = 1, max = 5) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes) {
        String text = GeneratedBlueprints.text(seed, columns, lanes, 12, 2);
        assertThat(Told.all(Told.compare(text, UntidyText.of(seed, text)))).isEmpty();
    }

    @Property(tries = 30)
    void everyPairIsToldTheSameEachTime(@ForAll @IntRange(min = 0, max = 5_000) int seed) {
        List<String> first = Told.all(Comparison.of(
                GeneratedBlueprints.of(seed, 4, 5, 12, 3), GeneratedBlueprints.of(seed + 7, 5, 5, 12, 3)));
        List<String> second = Told.all(Comparison.of(
                GeneratedBlueprints.of(seed, 4, 5, 12, 3), GeneratedBlueprints.of(seed + 7, 5, 5, 12, 3)));
        assertThat(second).isEqualTo(first);
    }

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsTheSameAsItself(String name) {
        assertThat(Told.all(Comparison.of(Examples.compile(name), Examples.compile(name))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anyTwoExamplesCanBeCompared(String name) {
        List<String> told = new ArrayList<>();
        for (String other : Examples.names()) {
            Comparison there = Comparison.of(Examples.compile(name), Examples.compile(other));
            Comparison back = Comparison.of(Examples.compile(other), Examples.compile(name));
            assertThat(kinds(back, true)).as(name + " and " + other).isEqualTo(kinds(there, false));
            told.addAll(Told.all(there));
        }
        assertThat(told).isNotEmpty();
    }

    @Test
    void whatSaysEverythingIsTheSameAsItself() {
        BlueprintIndex full = new BlueprintIndex(Blueprints.full());
        assertThat(Told.all(Comparison.of(full, new BlueprintIndex(Blueprints.full()))))
                .isEmpty();
    }
}
