package dev.blueline.render.svg;

import dev.blueline.layout.Layout;
import dev.blueline.layout.Scene;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.Renderer;
import java.util.List;

/** The blueprint as a drawing. */
public final class SvgRenderer implements Renderer {

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
        Scene scene = Layout.of(index);
        Painter painter = new Painter(options.idPrefix());
        return painter.paint(scene, Story.of(index), index.blueprint());
    }
}
