package dev.blueline.render.scene;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.Layout;
import dev.blueline.layout.scene.Drawing;
import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Scene;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.TextRenderer;
import java.util.List;

/**
 * Writes the geometry of a drawing as JSON. Fields are named and ordered as those of {@link Scene} and {@link Overview};
 * what is empty is left out, but lists and truth values are always there. Lengths are pixels, to two decimals.
 */
public final class SceneRenderer implements TextRenderer {
    /** The version of the form, the first thing in every document; it changes when a reader of the old form could fail. */
    public static final String FORMAT_VERSION = "1";

    @Override
    public String name() {
        return "scene";
    }

    @Override
    public List<String> endings() {
        return List.of("scene");
    }

    @Override
    public String render(BlueprintIndex index, RenderOptions options) {
        Drawing drawing = Layout.drawing(index, options.layout());
        return JsonFields.document(fields -> {
            fields.text("formatVersion", FORMAT_VERSION);
            fields.text("view", options.layout().view().word());
            drawing.match(new SceneDocuments(fields)).run();
        });
    }
}
