package dev.blueline.viewers;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import dev.blueline.testing.GeneratedRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The drawings that viewers are asked about: every example, everything a model can say, and awkward texts. */
final class Drawings {
    private static final Path AWKWARD = Path.of("src/test/resources/viewers/awkward.blueprint");

    private Drawings() {}

    static List<Drawing> all() throws IOException {
        List<Drawing> drawings = new ArrayList<>();
        for (String example : Examples.names()) {
            drawings.add(draw(example, Examples.compile(example)));
        }
        drawings.add(draw("full", new BlueprintIndex(Blueprints.full())));
        drawings.add(draw("full in Chinese", new BlueprintIndex(Blueprints.full(Language.CHINESE))));
        String awkward = Files.readString(AWKWARD);
        drawings.add(draw("awkward", compile(awkward)));
        LayoutOptions usual = LayoutOptions.DEFAULT;
        LayoutOptions traditional = usual.with(Shapes.TRADITION);
        drawings.add(draw("awkward in the tradition's shapes", compile(awkward), traditional));
        drawings.add(draw("restaurant in the tradition's shapes", Examples.compile("restaurant"), traditional));
        drawings.add(draw("hotel in bands", Examples.compile("hotel"), inBands(900)));
        drawings.add(draw("check-in in bands", Examples.compile("check-in"), inBands(LayoutOptions.LEAST_WIDTH)));
        drawings.add(draw("check-in in part", Examples.compile("check-in"), usual.with(someLanes("guest", "house"))));
        LayoutOptions overview = new LayoutOptions(LayoutOptions.View.OVERVIEW, Cut.NOTHING, OptionalInt.empty());
        drawings.add(draw("check-in, the overview", Examples.compile("check-in"), overview));
        drawings.add(draw("awkward, the overview", compile(awkward), overview));
        LayoutOptions handOffs = new LayoutOptions(LayoutOptions.View.HANDOFFS, Cut.NOTHING, OptionalInt.empty());
        LayoutOptions flow = new LayoutOptions(LayoutOptions.View.FLOW, Cut.NOTHING, OptionalInt.empty());
        for (String example : List.of("hotel", "restaurant", "clinic")) {
            drawings.add(draw(example + ", the hand-offs", Examples.compile(example), handOffs));
            drawings.add(draw(example + ", the flow", Examples.compile(example), flow));
        }
        drawings.add(draw("awkward, the hand-offs", compile(awkward), handOffs));
        drawings.add(draw("awkward, the flow", compile(awkward), flow));
        drawings.add(draw("rows", GeneratedRows.of(11, 6, 5, 14)));
        drawings.add(draw("awkward in Chinese", compile(awkward.replaceFirst("\\{", "{\n  language zh"))));
        return drawings;
    }

    private static LayoutOptions inBands(int width) {
        return new LayoutOptions(LayoutOptions.View.BLUEPRINT, Cut.NOTHING, OptionalInt.of(width));
    }

    private static Cut someLanes(String... ids) {
        return new Cut(Optional.empty(), Optional.of(Set.of(ids)));
    }

    private static BlueprintIndex compile(String text) {
        Compilation compilation = BlueprintCompiler.compile("awkward.blueprint", text.getBytes(StandardCharsets.UTF_8));
        return compilation
                .index()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()));
    }

    private static Drawing draw(String name, BlueprintIndex index) {
        return draw(name, index, LayoutOptions.DEFAULT);
    }

    private static Drawing draw(String name, BlueprintIndex index, LayoutOptions layout) {
        return Drawing.read(name, new SvgRenderer().render(index, RenderOptions.DEFAULT.withLayout(layout)));
    }
}
