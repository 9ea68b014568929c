package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Patch;
import dev.blueline.layout.scene.Overview.Use;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OverviewTest {

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleFitsOneScreen(String name) {
        check(Examples.compile(name));
    }

    @Test
    void allThereIsFitsOneScreenInBothLanguages() {
        check(new BlueprintIndex(Blueprints.full()));
        check(new BlueprintIndex(Blueprints.full(Language.CHINESE)));
    }

    @ParameterizedTest
    @CsvSource({"1, 60, 12, 300, 2", "2, 1, 1, 0, 1", "3, 11, 7, 60, 5", "4, 30, 3, 10, 1"})
    void largeAndSmallOnesFitOneScreen(long seed, int columns, int lanes, int flows, int stack) {
        check(GeneratedBlueprints.of(seed, columns, lanes, flows, stack));
    }

    @Test
    void aPhaseIsFeltWhereNothingInItIsAndNoWordHidesAPoint() {
        Overview overview = overview(
                BlueprintCompiler.compile(new SourceFile("b", """
                        blueprint "B" {
                          phase "One" { emotion 0 "Hopeful" step "A" { customer "A" } step "B" { customer "B" } }
                          phase "Two" { emotion +1 step "C" { emotion -2 "Lost" customer "C" } step "D" { customer "D" } }
                          phase "Three" { step "E" { emotion +2 "Found" customer "E" } step "F" { customer "F" } }
                        }
                        """)).index().orElseThrow());
        List<Patch> patches = overview.cards().stream()
                .flatMap(card -> card.patches().stream())
                .toList();
        List<Rect> points = patches.stream()
                .filter(patch -> patch.use() == Use.FELT)
                .map(Patch::rect)
                .toList();
        assertThat(points).hasSize(3);
        assertThat(points.get(0).y()).isBetween(points.get(2).y(), points.get(1).y());
        assertThat(patches.stream().filter(patch -> patch.use() == Use.GROUND))
                .hasSize(2)
                .allMatch(ground -> points.stream().noneMatch(ground.rect()::overlaps));
    }

    private static Overview overview(BlueprintIndex index) {
        return (Overview) Layout.drawing(index, new LayoutOptions(View.OVERVIEW, Cut.NOTHING, OptionalInt.empty()));
    }

    private static void check(BlueprintIndex index) {
        Overview overview = overview(index);
        assertThat(overview.width()).isEqualTo(1200);
        assertThat(overview.height()).isBetween(640.0, 900.0);
        List<String> outside = new ArrayList<>();
        Rect sheet = new Rect(0, 0, overview.width(), overview.height());
        for (Card card : overview.cards()) {
            inside(card.rect(), sheet, "card " + card.id(), outside);
            card.patches().forEach(patch -> inside(patch.rect(), card.rect(), card.id() + " " + patch, outside));
            card.badges().forEach(badge -> inside(badge.rect(), card.rect(), card.id() + " " + badge, outside));
            card.captions().forEach(caption -> inside(area(caption.text()), card.rect(), caption.toString(), outside));
            for (int i = 0; i < card.badges().size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (card.badges()
                            .get(i)
                            .rect()
                            .overlaps(card.badges().get(j).rect())) {
                        outside.add(
                                card.badges().get(i) + " on " + card.badges().get(j));
                    }
                }
            }
        }
        assertThat(outside).isEmpty();
        assertThat(overview.story()).isNotEmpty().allMatch(sentence -> !sentence.isBlank());
    }

    private static void inside(Rect rect, Rect outer, String what, List<String> outside) {
        if (rect.x() < outer.x() - 0.01
                || rect.right() > outer.right() + 0.01
                || rect.y() < outer.y() - 0.01
                || rect.bottom() > outer.bottom() + 0.01) {
            outside.add(what);
        }
    }

    private static Rect area(TextLines text) {
        double width = 0;
        for (String line : text.lines()) {
            width = Math.max(width, TextMetrics.width(line, text.size(), text.bold()));
        }
        double x = text.anchor() == Scene.Anchor.MIDDLE ? text.x() - width / 2 : text.x();
        double top = text.baseline() - text.size() * 0.75;
        double bottom = text.baseline() + (text.lines().size() - 1) * text.lineHeight() + text.size() * 0.2;
        return new Rect(x, top, width, bottom - top);
    }
}
