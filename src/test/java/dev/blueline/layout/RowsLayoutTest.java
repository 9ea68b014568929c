package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.EmotionCurve;
import dev.blueline.layout.scene.EmotionCurve.Felt;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Kind;
import dev.blueline.layout.scene.SceneRow.RowText;
import dev.blueline.layout.scene.SceneRow.Scope;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedRows;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowsLayoutTest {

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsThePromises(String name) {
        assertThat(RowPromises.broken(Layout.of(Examples.compile(name)))).isEmpty();
    }

    @Test
    void whatSaysEverythingKeepsThePromises() {
        for (Language language : Language.values()) {
            Scene scene = Layout.of(new BlueprintIndex(Blueprints.full(language)));
            assertThat(RowPromises.broken(scene)).isEmpty();
            assertThat(scene.rows().stream().map(SceneRow::kind)).containsExactly(Kind.values());
        }
    }

    @Property(tries = 200)
    void generatedBlueprintsKeepThePromises(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 9) int columns,
            @ForAll @IntRange(min = 1, max = 4) int lanes) {
        BlueprintIndex index = GeneratedRows.of(seed, columns, lanes, 6);
        Scene scene = Layout.of(index);
        assertThat(RowPromises.broken(scene)).isEmpty();
        assertThat(Promises.broken(index, scene)).isEmpty();
    }

    @Property(tries = 40)
    void bandsKeepThePromisesAndTellOfTheWholeOnce(@ForAll long seed) {
        Scene scene = Layout.of(
                GeneratedRows.of(seed, 9, 2, 4), new LayoutOptions(View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(900)));
        assertThat(RowPromises.broken(scene)).isEmpty();
        assertThat(scene.rows().stream()
                        .flatMap(row -> row.groups().stream()
                                .filter(group -> group.scope() == Scope.WHOLE)
                                .map(group -> row.kind())))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFileThatSaysNothingForARowHasNone() {
        assertThat(Layout.of(Examples.compile("hotel")).rows()).isEmpty();
        assertThat(Layout.of(compile("blueprint \"E\" { emotion -1 expects 4 of 5 }"))
                        .rows())
                .isEmpty();
    }

    @Test
    void aTimeOverItsStandardIsToldInWords() {
        assertThat(texts("step \"Queue\" { wait customer \"Queues\" { expected 90 min standard 1 h } }", Kind.TIME))
                .contains("+0.5 h over the standard of 1 h");
        assertThat(texts("step \"Queue\" { wait customer \"Queues\" { expected 61 s standard 1 min } }", Kind.TIME))
                .contains("+1 s over the standard of 1 min");
        assertThat(texts("step \"Queue\" { wait customer \"Queues\" { expected 1 h standard 1 h } }", Kind.TIME))
                .doesNotContain("over");
    }

    @Test
    void aTargetIsReachedOrHasAWay() {
        assertThat(metric("value 82% before 76% target 95%")).contains("82%").contains("Target: 95% ↑");
        assertThat(metric("value 82% before 76% target 95%"))
                .contains("76% → 82%")
                .doesNotContain("7.9");
        assertThat(metric("value 3.8 of 5 before 3.5 of 5")).contains("3.5 → 3.8 of 5 (+8.6%)");
        assertThat(metric("value 97% before 76% target 95%")).contains("Target: 95%, reached");
        assertThat(metric("value 12 min before 20 min target 15 min")).contains("Target: 15 min, reached");
        assertThat(metric("value 20 min target 15 min")).contains("Target: 15 min ↓");
        assertThat(metric("value 10 h target 15 min"))
                .contains("Target: 15 min")
                .doesNotContain("↓");
    }

    @Test
    void whatARowTellsIsNotToldAgain() {
        Scene scene = Layout.of(
                compile("blueprint \"B\" { step \"One\" { customer \"Asks\" { pain \"Hurts\" fail \"Breaks\" }"
                        + " pain \"Slow\" question \"Why?\" } }"));
        assertThat(scene.notes().stream().map(note -> note.text().lines()))
                .containsExactly(List.of("Why?"), List.of("Breaks"));
        assertThat(scene.steps().get(0).badges().stream()
                        .map(badge -> badge.text().lines()))
                .containsExactly(List.of("Q1"));
        assertThat(scene.boxes().get(0).badges()).hasSize(2);
    }

    @Test
    void aPhaseIsAPointOnlyWhereNothingWithinHasAScore() {
        Scene scene = Layout.of(
                compile(
                        "blueprint \"B\" { phase \"A\" { emotion -1 step \"One\" { customer \"Asks\" } step"
                                + " \"Two\" { customer \"Goes\" } } phase \"B\" { emotion 2 \"Glad\" step \"Three\" { emotion 0 } } }"));
        SceneRow row = scene.rows().get(0);
        List<Felt> felt = row.curve().orElseThrow().feelings();
        assertThat(felt.stream().map(Felt::sign)).containsExactly(-1, 0);
        assertThat(felt.get(0).rect().centreX())
                .isBetween(
                        scene.steps().get(0).rect().right(),
                        scene.steps().get(1).rect().x());
        assertThat(texts(row)).isEqualTo("+2 Glad");
    }

    @Test
    void oneScoreIsAPoint() {
        EmotionCurve curve = Layout.of(compile("blueprint \"B\" { step \"One\" { emotion 1 } }"))
                .rows()
                .get(0)
                .curve()
                .orElseThrow();
        assertThat(curve.pieces())
                .singleElement()
                .satisfies(piece -> assertThat(piece.path()).hasSize(1));
        assertThat(curve.feelings()).hasSize(1);
    }

    @Test
    void theCurveBreaksWhereScoresAreHidden() {
        assertThat(scoresOfPieces("emotion -2", "s1", "s2", "s3", "s4", "s5")).containsExactly(5);
        assertThat(scoresOfPieces("emotion -2", "s1", "s2", "s4", "s5")).containsExactly(2, 2);
        assertThat(scoresOfPieces("emotion -2", "s1", "s4", "s5")).containsExactly(1, 2);
        assertThat(scoresOfPieces("customer \"Waits\" { emotion -2 }", "s1", "s2", "s4", "s5"))
                .containsExactly(2, 2);
        assertThat(scoresOfPieces("wants \"Peace\"", "s1", "s2", "s4", "s5")).containsExactly(4);
        assertThat(scoresOfPieces("emotion -2", "s2", "s3", "s4")).containsExactly(3);
    }

    /** How many scores each piece of a curve goes through, of five steps of which the third says {@code third}. */
    private static List<Integer> scoresOfPieces(String third, String... shown) {
        BlueprintIndex index =
                compile("blueprint \"B\" { phase \"A\" { step \"One\" { emotion 1 \"Glad\" } step \"Two\" {"
                        + " emotion 2 \"Gladder\" } } phase \"B\" { step \"Three\" { " + third
                        + " } } phase \"C\" { step"
                        + " \"Four\" { emotion -1 \"Sad\" } step \"Five\" { emotion 0 \"Calm\" } } }");
        Cut cut = new Cut(Optional.of(Set.of(shown)), Optional.empty());
        Scene scene = Layout.of(index, LayoutOptions.DEFAULT.with(cut));
        assertThat(RowPromises.broken(scene)).isEmpty();
        return scene.rows().stream()
                .flatMap(row -> row.curve().stream())
                .flatMap(curve -> curve.pieces().stream())
                .map(piece -> (piece.path().size() + 2) / 3)
                .toList();
    }

    private static String metric(String said) {
        return texts(
                "metrics { m \"Ready\" { " + said + " } } step \"One\" { customer \"Asks\" { metric m } }",
                Kind.METRIC);
    }

    private static String texts(String body, Kind kind) {
        return Layout.of(compile("blueprint \"B\" { " + body + " }")).rows().stream()
                .filter(row -> row.kind() == kind)
                .map(RowsLayoutTest::texts)
                .findFirst()
                .orElseThrow();
    }

    /** All texts of the cards, each on a line. */
    private static String texts(SceneRow row) {
        return String.join(
                "\n",
                row.groups().stream()
                        .flatMap(group -> group.cards().stream())
                        .flatMap(card -> card.texts().stream())
                        .map(RowText::lines)
                        .map(lines -> String.join(" ", lines.lines()).replace('\u00A0', ' '))
                        .toList());
    }

    private static BlueprintIndex compile(String text) {
        return BlueprintCompiler.compile(new SourceFile("rows", text)).index().orElseThrow();
    }
}
