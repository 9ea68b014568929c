package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Connector;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsThePromises(String name) {
        BlueprintIndex index = Examples.compile(name);
        assertThat(Promises.broken(index, Layout.of(index))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleInTheShapesOfTheTraditionKeepsThePromises(String name) {
        checkTradition(Examples.compile(name));
    }

    @Property(tries = 60)
    void blueprintsInTheShapesOfTheTraditionKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes,
            @ForAll @IntRange(max = 50) int flows) {
        checkTradition(GeneratedBlueprints.of(seed, columns, lanes, flows, 3));
    }

    @Test
    void theTraditionSignsASystemOnce() {
        String text = "blueprint \"B\" { lanes { customer frontstage kiosk \"Kiosk\" technology }"
                + " step \"One\" { kiosk \"Prints\" { uses queueing } kiosk \"Greets\" } }";
        BlueprintIndex index =
                BlueprintCompiler.compile(new SourceFile("b", text)).index().orElseThrow();
        Scene scene = Layout.of(index, LayoutOptions.DEFAULT.with(Shapes.TRADITION));
        assertThat(scene.boxes())
                .hasSize(2)
                .allMatch(box -> box.tags().stream()
                                .filter(tag -> tag.glyph() == Glyph.SYSTEM)
                                .count()
                        == 1);
    }

    private static void checkTradition(BlueprintIndex index) {
        Scene scene = Layout.of(index, LayoutOptions.DEFAULT.with(Shapes.TRADITION));
        assertThat(Promises.broken(index, scene)).isEmpty();
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

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleInBandsKeepsThePromises(String name) {
        BlueprintIndex index = Examples.compile(name);
        for (int width : List.of(LayoutOptions.LEAST_WIDTH, 900, 1600)) {
            check(index, new LayoutOptions(LayoutOptions.View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(width)));
        }
    }

    @Test
    void bothPartsOfAFlowThatIsCutTellItsLabel() {
        BlueprintIndex index = Examples.compile("check-in");
        Scene scene = Layout.of(
                index,
                new LayoutOptions(
                        LayoutOptions.View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(LayoutOptions.LEAST_WIDTH)));
        List<Connector> parts = scene.connectors().stream()
                .filter(part -> part.to().equals("key") && part.part().isPresent())
                .filter(part -> part.label().isPresent())
                .toList();
        assertThat(parts).hasSize(2);
        assertThat(parts)
                .allSatisfy(part ->
                        assertThat(part.label().orElseThrow().text().lines()).containsExactly("yes · 90%"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStepAndEveryLaneOfAnExampleAloneKeepsThePromises(String name) {
        BlueprintIndex index = Examples.compile(name);
        index.steps().forEach(step -> check(index, cut(new Cut(Optional.of(Set.of(step.id())), Optional.empty()))));
        index.blueprint()
                .lanes()
                .forEach(lane -> check(index, cut(new Cut(Optional.empty(), Optional.of(Set.of(lane.id()))))));
    }

    @Property(tries = 200)
    void cutsAndBandsKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int columns,
            @ForAll @IntRange(min = 1, max = 7) int lanes,
            @ForAll @IntRange(max = 40) int flows,
            @ForAll @IntRange(min = 800, max = 2000) int width) {
        BlueprintIndex index = GeneratedBlueprints.of(seed, columns, lanes, flows, 2);
        Random random = new Random(seed);
        Set<String> steps = new HashSet<>();
        index.steps().stream().filter(step -> random.nextInt(3) > 0).forEach(step -> steps.add(step.id()));
        Set<String> shown = new HashSet<>();
        index.blueprint().lanes().stream().filter(lane -> random.nextInt(3) > 0).forEach(lane -> shown.add(lane.id()));
        check(index, cut(new Cut(Optional.of(steps), Optional.of(shown))));
        check(
                index,
                new LayoutOptions(
                        LayoutOptions.View.BLUEPRINT,
                        new Cut(Optional.of(steps), Optional.empty()),
                        OptionalInt.of(width)));
        check(index, new LayoutOptions(LayoutOptions.View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(width)));
    }

    private static LayoutOptions cut(Cut cut) {
        return LayoutOptions.DEFAULT.with(cut);
    }

    private static void check(BlueprintIndex index) {
        assertThat(Promises.broken(index, Layout.of(index))).isEmpty();
    }

    private static void check(BlueprintIndex index, LayoutOptions options) {
        assertThat(Promises.broken(index, Layout.of(index, options)))
                .as(options.toString())
                .isEmpty();
    }
}
