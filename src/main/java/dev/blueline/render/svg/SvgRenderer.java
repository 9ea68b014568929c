package dev.blueline.render.svg;

import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.paint.Styles;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.TextRenderer;
import java.util.List;

/** The blueprint as a drawing. */
public final class SvgRenderer implements TextRenderer {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public List<String> endings() {
        return List.of("svg");
    }

    @Override
    public String render(BlueprintIndex index, RenderOptions options) {
        Drawing drawing = Layout.drawing(index, options.layout());
        String story = Story.of(drawing, index, options.layout().cut());
        return new SvgSheet(options, options.layout().view().isGraph() ? Styles::withGraphs : Styles::of)
                .write(drawing, index.blueprint(), index.blueprint().title(), story);
    }
}
