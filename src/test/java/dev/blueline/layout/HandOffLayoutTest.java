package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.graphviz.Engine;
import dev.blueline.layout.LayoutOptions.GraphChoice;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.HandOffMap.Chip;
import dev.blueline.layout.scene.HandOffMap.Party;
import dev.blueline.layout.scene.HandOffMap.RoleBand;
import dev.blueline.layout.scene.HandOffMap.Tie;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.measure.HandOffs;
import dev.blueline.measure.PartyKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedBlueprints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every hand-off map keeps to: nothing covers anything, nothing is cut, nothing is missing. */
class HandOffLayoutTest {

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesKeepThePromises(String name) {
        for (PartyKind kind : PartyKind.values()) {
            check(Examples.compile(name), kind);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 8, 7, 30, 2",
        "2, 12, 14, 80, 2",
        "3, 6, 24, 60, 1",
        "4, 20, 5, 200, 4",
        "5, 1, 1, 0, 1",
        "6, 9, 40, 90, 1"
    })
    void generatedOnesKeepThePromises(long seed, int columns, int lanes, int flows, int stack) {
        for (int more = 0; more < 2; more++) {
            check(GeneratedBlueprints.of(seed + 100L * more, columns, lanes, flows, stack), PartyKind.LANE);
        }
    }

    private static void check(BlueprintIndex index, PartyKind kind) {
        LayoutOptions options = new LayoutOptions(View.HANDOFFS, Cut.NOTHING, OptionalInt.empty())
                .with(new GraphChoice(kind, Engine.BUILT_IN));
        HandOffMap map = (HandOffMap) Layout.drawing(index, options);
        HandOffs handOffs = HandOffs.of(index, kind, action -> true);
        assertThat(map.parties()).extracting(Party::id).containsExactlyElementsOf(ids(handOffs));
        assertThat(map.ties()).hasSameSizeAs(handOffs.pairs());
        assertThat(map.ties().stream().mapToInt(Tie::weight).sum()).isEqualTo(handOffs.total());
        assertThat(map.story()).hasSize(1 + handOffs.pairs().size()).noneMatch(String::isBlank);

        Map<String, Rect> solid = new LinkedHashMap<>();
        map.parties().forEach(party -> solid.put("party " + party.id(), party.rect()));
        map.ties().forEach(tie -> solid.put("chip " + tie.id(), tie.chip().rect()));
        assertThat(overlaps(solid)).isEmpty();
        assertThat(outside(map)).isEmpty();
        assertThat(map.ties().stream().filter(tie -> tie.line().heavy()).count())
                .isLessThanOrEqualTo(Math.max(0, map.ties().size() / 2));
        inOrder(map);
    }

    private static List<String> ids(HandOffs handOffs) {
        return handOffs.parties().stream().map(HandOffs.Party::id).toList();
    }

    private static List<String> overlaps(Map<String, Rect> rects) {
        List<String> found = new ArrayList<>();
        List<Map.Entry<String, Rect>> all = List.copyOf(rects.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (all.get(i).getValue().overlaps(all.get(j).getValue())) {
                    found.add(all.get(i) + " on " + all.get(j));
                }
            }
        }
        return found;
    }

    private static List<String> outside(HandOffMap map) {
        List<String> found = new ArrayList<>();
        Rect sheet = new Rect(0, 0, map.width(), map.height());
        for (Party party : map.parties()) {
            inside(party.rect(), sheet, "party " + party.id(), found);
            inside(area(party.name()), party.rect(), "name of " + party.id(), found);
            inside(area(party.facts()), party.rect(), "facts of " + party.id(), found);
            boolean held = map.bands().stream()
                    .anyMatch(band -> band.role() == party.role()
                            && band.rect().y() <= party.rect().y()
                            && band.rect().bottom() >= party.rect().bottom());
            if (!held) {
                found.add(party.id() + " is in no band of its role");
            }
        }
        for (RoleBand band : map.bands()) {
            inside(band.rect(), sheet, "band " + band.role(), found);
            inside(area(band.name()), band.rect(), "name of " + band.role(), found);
        }
        for (Tie tie : map.ties()) {
            Chip chip = tie.chip();
            inside(chip.rect(), sheet, "chip " + tie.id(), found);
            Stream.concat(
                            Stream.of(chip.text()),
                            Stream.concat(
                                    chip.senses().stream().map(sense -> sense.count()),
                                    chip.badges().stream().map(met -> met.count())))
                    .forEach(text -> inside(area(text), chip.rect(), "text of " + tie.id(), found));
            chip.badges().forEach(met -> inside(met.badge().rect(), chip.rect(), "badge of " + tie.id(), found));
        }
        return found;
    }

    /** The bands stand below each other without a gap. */
    private static void inOrder(HandOffMap map) {
        for (int i = 1; i < map.bands().size(); i++) {
            assertThat(map.bands().get(i).rect().y())
                    .isEqualTo(map.bands().get(i - 1).rect().bottom());
        }
    }

    private static void inside(Rect rect, Rect outer, String what, List<String> outside) {
        if (rect.x() < outer.x() - 0.01
                || rect.right() > outer.right() + 0.01
                || rect.y() < outer.y() - 0.01
                || rect.bottom() > outer.bottom() + 0.01) {
            outside.add(what + " " + rect + " in " + outer);
        }
    }

    private static Rect area(TextLines text) {
        double width = 0;
        for (String line : text.lines()) {
            width = Math.max(width, TextMetrics.width(line, text.size(), text.bold()));
        }
        double x = text.anchor() == Anchor.MIDDLE ? text.x() - width / 2 : text.x();
        double top = text.baseline() - text.size() * 0.75;
        double bottom = text.baseline() + (text.lines().size() - 1) * text.lineHeight() + text.size() * 0.2;
        return new Rect(x, top, width, bottom - top);
    }
}
