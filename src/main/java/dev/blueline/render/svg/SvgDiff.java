package dev.blueline.render.svg;

import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Scene;
import dev.blueline.paint.Styles;
import dev.blueline.render.DiffDrawing;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.NamedComparison;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is different as a drawing: the new blueprint with the signs of what became of its parts. */
public final class SvgDiff implements DiffRenderer {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public List<String> endings() {
        return List.of("svg");
    }

    @Override
    public byte[] bytes(List<NamedComparison> comparisons, DiffOptions options) {
        DiffDrawing drawing = DiffDrawing.of(comparisons, options);
        Scene scene = Layout.of(drawing.index(), drawing.options());
        String title = drawing.index().blueprint().title();
        String told = drawing.wording().text("story.titled", title, drawing.compared());
        return new SvgSheet(options.drawing(), Styles::withChanges)
                .write(scene, drawing.index().blueprint(), told, DiffStory.of(drawing))
                .getBytes(StandardCharsets.UTF_8);
    }
}
