package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Step;
import dev.blueline.render.DiffDrawing;
import dev.blueline.testing.DiffDrawings;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drawing that tells changes keeps every promise of the usual one, and those of its signs. */
class ChangesTest {
    static List<String> examples() {
        return Examples.names();
    }

    /** Nothing the two have in common, and a good deal of it: a blueprint that became another one. */
    @ParameterizedTest
    @MethodSource("examples")
    void anExampleThatBecameAnotherOneKeepsThePromises(String name) {
        List<String> names = Examples.names();
        String other = names.get((names.indexOf(name) + 1) % names.size());
        check(Examples.compile(other), Examples.compile(name), LayoutOptions.DEFAULT);
    }

    @Property(tries = 150)
    void pairsKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 7) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes,
            @ForAll @IntRange(max = 24) int flows,
            @ForAll @IntRange(min = -2, max = 2) int more) {
        BlueprintIndex before = GeneratedBlueprints.of(seed, columns, lanes, flows, 2);
        int columnsNow = Math.max(1, columns + more);
        BlueprintIndex after = GeneratedBlueprints.of(seed + more, columnsNow, Math.max(1, lanes - more), flows, 2);
        check(before, after, LayoutOptions.DEFAULT);
        check(before, after, LayoutOptions.DEFAULT.with(Shapes.TRADITION));
    }

    @Property(tries = 60)
    void partsOfPairsKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 8) int columns,
            @ForAll @IntRange(min = 2, max = 7) int lanes,
            @ForAll @IntRange(max = 24) int flows,
            @ForAll @IntRange(min = 800, max = 2000) int width) {
        BlueprintIndex before = GeneratedBlueprints.of(seed, columns, lanes, flows, 2);
        BlueprintIndex after = GeneratedBlueprints.of(seed + 1, columns - 1, lanes, flows, 2);
        Random random = new Random(seed);
        Set<String> steps = new HashSet<>();
        after.steps().stream()
                .filter(step -> random.nextInt(2) > 0)
                .map(Step::id)
                .forEach(steps::add);
        check(before, after, LayoutOptions.DEFAULT.with(new Cut(Optional.of(steps), Optional.empty())));
        check(before, after, new LayoutOptions(View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(width)));
    }

    private static void check(BlueprintIndex before, BlueprintIndex after, LayoutOptions options) {
        DiffDrawing drawing = DiffDrawings.of(before, after, options);
        Scene scene = Layout.of(drawing.index(), drawing.options());
        assertThat(Promises.broken(drawing.index(), scene)).isEmpty();
        assertThat(ChangePromises.broken(scene)).isEmpty();
    }
}
