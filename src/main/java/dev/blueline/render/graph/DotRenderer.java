package dev.blueline.render.graph;

import dev.blueline.graphviz.Placer;
import dev.blueline.layout.Layout;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.TextRenderer;
import dev.blueline.wording.Wording;
import java.util.List;

/**
 * Writes the blueprint as a graph in DOT. Places nothing itself: the graph tells Graphviz's {@code dot} in which lane
 * and column each node belongs, and {@code dot} decides the rest. Runs no program.
 */
public final class DotRenderer implements TextRenderer {
    @Override
    public String name() {
        return "dot";
    }

    @Override
    public List<String> endings() {
        return List.of("dot", "gv");
    }

    /** graphviz-java is loaded here and not before, as it takes its time. */
    @Override
    public String render(BlueprintIndex index, RenderOptions options) {
        if (options.layout().view().isGraph()) {
            return Placer.dot(Layout.plan(index, options.layout()));
        }
        Wording wording = Wording.of(index.blueprint().header().language().tag());
        return new BlueprintGraph(index, wording).build() + "\n";
    }
}
