package dev.blueline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.layout.scene.Arrow;
import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Outline.Border;
import dev.blueline.layout.scene.Pointer;
import dev.blueline.layout.scene.Sample;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.layout.scene.Swatch;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.scene.TieLine;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.FlowPath;
import dev.blueline.model.Language;
import dev.blueline.render.DiffDrawing;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.DiffDrawings;
import dev.blueline.testing.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sign of a drawing is explained below it, and nothing else is. */
class LegendTest {

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theLegendOfAnExampleIsComplete(String name) {
        check(Layout.of(Examples.compile(name)));
        check(Layout.of(Examples.compile(name), LayoutOptions.DEFAULT.with(Shapes.TRADITION)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendOfAllThereIsIsComplete(Language language) {
        check(Layout.of(new BlueprintIndex(Blueprints.full(language))));
    }

    @Test
    void theLegendOfANarrowDrawingStaysWithinIt() {
        Scene scene = Layout.of(Examples.compile("parcel"));
        double right = scene.lanes().get(0).rect().right();
        assertThat(scene.legend())
                .allSatisfy(entry -> assertThat(entry.text().lines())
                        .allSatisfy(line -> assertThat(entry.text().x()
                                        + TextMetrics.width(line, entry.text().size(), false))
                                .isLessThanOrEqualTo(right)));
    }

    @Test
    void theSignsOfChangesAreExplained() {
        DiffDrawing drawing = DiffDrawings.of("hotel", "hotel-redesigned");
        check(Layout.of(drawing.index(), drawing.options()));
    }

    private static void check(Scene scene) {
        Names shown = new Names(new TreeSet<>());
        scene.legend().forEach(entry -> entry.samples().forEach(sample -> sample.match(shown)));
        assertThat(shown.words).isEqualTo(used(scene).words);
    }

    /** The signs in the drawing itself. */
    private static Names used(Scene scene) {
        Names used = new Names(new TreeSet<>());
        List<Sample> all = new ArrayList<>(scene.heading().badges());
        scene.phases().forEach(phase -> phase.change().ifPresent(all::add));
        scene.steps().forEach(step -> step.change().ifPresent(all::add));
        scene.lanes().forEach(lane -> lane.change().ifPresent(all::add));
        scene.phases().forEach(phase -> all.addAll(phase.badges()));
        scene.phases().forEach(phase -> all.addAll(phase.tags()));
        scene.steps().forEach(step -> all.addAll(step.badges()));
        scene.steps().forEach(step -> all.addAll(step.tags()));
        for (Box box : scene.boxes()) {
            box.change().ifPresent(all::add);
            all.addAll(box.badges());
            all.addAll(box.tags());
            Outline outline = box.outline();
            all.add(new Outline(outline.rect(), outline.shape(), Border.SOLID, false));
            all.add(new Outline(outline.rect(), Shape.RECTANGLE, outline.border(), false));
            all.add(new Outline(outline.rect(), Shape.RECTANGLE, Border.SOLID, outline.key()));
        }
        scene.connectors()
                .forEach(connector -> Stream.of(FlowPath.FORWARD, connector.path())
                        .map(path -> new Arrow(connector.points(), connector.kind(), path))
                        .forEach(all::add));
        scene.connectors()
                .forEach(connector -> connector.label().ifPresent(label -> {
                    label.change().ifPresent(all::add);
                    all.addAll(label.tags());
                }));
        all.forEach(sample -> sample.match(used));
        return used;
    }

    private record Names(Set<String> words) implements Sample.Cases<Boolean> {
        @Override
        public Boolean badge(Badge badge) {
            return badge.kind().map(kind -> words.add("badge " + kind)).orElse(false);
        }

        @Override
        public Boolean tag(Tag tag) {
            return words.add(tag.glyph()
                    + (tag.glyph() == Glyph.VARIANT ? " " + tag.text().lines() : ""));
        }

        @Override
        public Boolean outline(Outline outline) {
            boolean plain = outline.shape() == Shape.RECTANGLE && outline.border() == Border.SOLID && !outline.key();
            return !plain && words.add(outline.shape() + " " + outline.border() + " " + outline.key());
        }

        @Override
        public Boolean change(ChangeMark change) {
            return words.add("change " + change.sign());
        }

        @Override
        public Boolean tieLine(TieLine line) {
            return words.add("tie" + (line.heavy() ? " heavy" : ""));
        }

        @Override
        public Boolean pointer(Pointer pointer) {
            return words.add("pointer " + pointer.heads().size());
        }

        @Override
        public Boolean swatch(Swatch swatch) {
            return words.add("role " + swatch.role());
        }

        @Override
        public Boolean arrow(Arrow arrow) {
            return words.add(arrow.path() == FlowPath.FORWARD ? "" + arrow.kind() : "" + arrow.path());
        }
    }
}
