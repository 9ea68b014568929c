package dev.blueline.render.json;

import dev.blueline.json.JsonFields;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.measure.FlowGraph;
import dev.blueline.measure.HandOffs;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.TextRenderer;
import java.util.List;

/**
 * Writes the blueprint as JSON, or a graph that is made of it, for programs. What the file does not say is left out; lists
 * and truth values are always there. The order is that of the file, and never changes for the same file.
 */
public final class JsonRenderer implements TextRenderer {
    /** The version of the form, the first thing in every document; it changes when a reader of the old form could fail. */
    public static final String FORMAT_VERSION = "1";

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of("json");
    }

    @Override
    public String render(BlueprintIndex index, RenderOptions options) {
        LayoutOptions layout = options.layout();
        return JsonFields.document(fields -> {
            switch (layout.view()) {
                case HANDOFFS -> new HandOffsDocument(index.blueprint(), handOffs(index, layout), fields).write();
                case FLOW -> new FlowDocument(index, flowGraph(index, layout), fields).write();
                case BLUEPRINT, OVERVIEW -> new BlueprintDocument(index, fields).write();
            }
        });
    }

    private static FlowGraph flowGraph(BlueprintIndex index, LayoutOptions layout) {
        return FlowGraph.of(index, action -> layout.cut().shows(action, index));
    }

    private static HandOffs handOffs(BlueprintIndex index, LayoutOptions layout) {
        return HandOffs.of(index, layout.graph().by(), action -> layout.cut().shows(action, index));
    }
}
