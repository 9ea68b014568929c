package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    static java.util.List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsThePromises(String name) {
        BlueprintIndex index = Examples.compile(name);
        assertThat(Promises.broken(index, Layout.of(index))).isEmpty();
    }

    @Property(tries = 300)
    void smallBlueprintsKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes,
            @ForAll @IntRange(max = 30) int flows) {
        check(GeneratedBlueprints.of(seed, columns, lanes, flows, 2));
    }

    @Property(tries = 60)
    void largerBlueprintsKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 4, max = 20) int columns,
            @ForAll @IntRange(min = 2, max = 9) int lanes,
            @ForAll @IntRange(min = 10, max = 120) int flows) {
        check(GeneratedBlueprints.of(seed, columns, lanes, flows, 5));
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 12, 300, 2", "2, 40, 7, 300, 5", "3, 2, 2, 80, 5", "4, 1, 7, 60, 5"})
    void theLargestKeepThePromises(long seed, int columns, int lanes, int flows, int stack) {
        check(GeneratedBlueprints.of(seed, columns, lanes, flows, stack));
    }

    private static void check(BlueprintIndex index) {
        assertThat(Promises.broken(index, Layout.of(index))).isEmpty();
    }
}
