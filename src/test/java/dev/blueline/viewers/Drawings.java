package dev.blueline.viewers;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.svg.SvgRenderer;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Examples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        drawings.add(draw("awkward in Chinese", compile(awkward.replaceFirst("\\{", "{\n  language zh"))));
        return drawings;
    }

    private static BlueprintIndex compile(String text) {
        Compilation compilation = BlueprintCompiler.compile("awkward.blueprint", text.getBytes(StandardCharsets.UTF_8));
        return compilation
                .index()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()));
    }

    private static Drawing draw(String name, BlueprintIndex index) {
        return Drawing.read(name, new SvgRenderer().render(index, RenderOptions.DEFAULT));
    }
}
