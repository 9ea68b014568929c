package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FlowMapTest {
    private static final LayoutOptions FLOW = new LayoutOptions(View.FLOW, Cut.NOTHING, OptionalInt.empty());

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsThePromises(String name) {
        check(Examples.compile(name), FLOW);
        check(Examples.compile(name), FLOW.with(Shapes.TRADITION));
    }

    @Test
    void allThereIsKeepsThemInBothLanguages() {
        check(new BlueprintIndex(Blueprints.full()), FLOW);
        check(new BlueprintIndex(Blueprints.full(Language.CHINESE)), FLOW);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 0, 1",
        "2, 3, 3, 6, 1",
        "3, 4, 5, 14, 2",
        "4, 6, 7, 30, 2",
        "5, 2, 7, 40, 3",
        "6, 12, 4, 40, 1",
        "7, 5, 5, 60, 2",
        "8, 1, 7, 12, 4",
        "9, 9, 2, 9, 1",
        "10, 8, 5, 25, 1",
        "17, 5, 2, 24, 1",
        "18, 2, 2, 39, 3",
        "24, 5, 1, 23, 2",
        "27, 1, 5, 43, 3",
        "50, 3, 1, 40, 1",
        "53, 2, 2, 27, 2",
        "54, 3, 1, 26, 2",
        "55, 3, 4, 39, 1",
        "65, 6, 5, 45, 3",
        "67, 5, 3, 41, 1"
    })
    void generatedOnesKeepThem(long seed, int columns, int lanes, int flows, int stack) {
        BlueprintIndex index = GeneratedBlueprints.of(seed, columns, lanes, flows, stack);
        check(index, FLOW);
        check(index, FLOW.with(Shapes.TRADITION));
        check(index, FLOW.with(new Cut(Optional.of(Set.of("c0", "c2")), Optional.empty())));
    }

    @Test
    void whatHasNoFlowIsToldAndNotDrawn() {
        FlowMap map = map(compile("""
                        blueprint "B" {
                          step "A" { evidence "Sign", "Desk" customer "Comes" frontstage "Greets" backstage "Cooks" customer -> frontstage }
                        }
                        """), FLOW);
        assertThat(map.stops()).hasSize(2);
        assertThat(map.heading().scenario().orElseThrow().lines())
                .containsExactly("Not shown, as no flow leads to or", "from it: 1 action, 2 pieces of evidence");
    }

    @Test
    void withoutAnyFlowThatIsAllThatIsTold() {
        FlowMap map = map(compile("blueprint \"B\" { step \"A\" { customer \"Comes\" } }"), FLOW);
        assertThat(map.stops()).isEmpty();
        assertThat(map.heading().scenario().orElseThrow().lines()).hasSize(1);
        assertThat(map.width()).isPositive();
    }

    @Test
    void theCustomersOwnPathIsStraight() {
        FlowMap map = map(Examples.compile("hotel"), FLOW);
        List<Double> middles = map.stops().stream()
                .map(FlowMap.Stop::box)
                .filter(box -> box.lane().equals("customer"))
                .map(box -> box.rect().centreX())
                .toList();
        assertThat(middles)
                .hasSize(11)
                .allSatisfy(x -> assertThat(x).isBetween(middles.get(0) - 1, middles.get(0) + 1));
    }

    @Test
    void whoExchangesStandsBesideAndTheCustomerAtTheLeft() {
        FlowMap map = map(Examples.compile("hotel"), FLOW);
        Rect customer = rect(map, "check-in");
        Rect frontstage = rect(map, "s4.frontstage");
        assertThat(frontstage.centreY()).isBetween(customer.centreY() - 1, customer.centreY() + 1);
        assertThat(frontstage.x()).isGreaterThan(customer.right());
    }

    @Test
    void phasesLieBelowEachOther() {
        FlowMap map = map(Examples.compile("restaurant"), FLOW);
        assertThat(map.frames()).hasSize(5);
        for (int i = 1; i < map.frames().size(); i++) {
            assertThat(map.frames().get(i).rect().y())
                    .isEqualTo(map.frames().get(i - 1).rect().bottom());
        }
    }

    @Test
    void severalFlowsBetweenTwoAndOneToItselfAreAllDrawn() {
        BlueprintIndex index = compile("""
                blueprint "B" {
                  step "A" {
                    customer one "One"
                    frontstage two "Two"
                    one -> two
                    one -> two "again"
                    two -> one "back"
                    loop two -> one "once more"
                    one <-> two
                    loop one -> one "over and over"
                    one ~> two
                  }
                }
                """);
        check(index, FLOW);
        assertThat(map(index, FLOW).strands()).hasSize(7);
    }

    private static Rect rect(FlowMap map, String id) {
        return map.stops().stream()
                .map(FlowMap.Stop::box)
                .filter(box -> box.id().equals(id))
                .findFirst()
                .orElseThrow()
                .rect();
    }

    private static BlueprintIndex compile(String text) {
        return BlueprintCompiler.compile(new SourceFile("b", text)).index().orElseThrow();
    }

    private static FlowMap map(BlueprintIndex index, LayoutOptions options) {
        return (FlowMap) Layout.drawing(index, options);
    }

    private static void check(BlueprintIndex index, LayoutOptions options) {
        assertThat(FlowPromises.broken(map(index, options), index)).isEmpty();
    }
}
