package dev.blueline.render.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.layout.Cut;
import dev.blueline.layout.LayoutOptions;
import dev.blueline.layout.LayoutOptions.View;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.scene.SceneRenderer;
import dev.blueline.source.SourceFile;
import dev.blueline.testing.Examples;
import dev.blueline.testing.Goldens;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hand-off map as it is drawn. */
class HandOffDrawingTest {
    private static final RenderOptions OPTIONS =
            RenderOptions.DEFAULT.withLayout(new LayoutOptions(View.HANDOFFS, Cut.NOTHING, OptionalInt.empty()));

    @ParameterizedTest
    @ValueSource(strings = {"hotel", "restaurant", "clinic"})
    void examplesStayTheSame(String name) {
        BlueprintIndex index = Examples.compile(name);
        Goldens.standard().check("svg/handoffs/" + name + ".svg", new SvgRenderer().render(index, OPTIONS));
        Goldens.standard().check("scene/handoffs/" + name + ".json", new SceneRenderer().render(index, OPTIONS));
    }

    @Test
    void theStoryTellsTheHeaviestFirst() {
        assertThat(new SvgRenderer().render(Examples.compile("hotel"), OPTIONS))
                .containsPattern("<desc[^>]*>Hand-offs between lanes: 15 in all\\.\\s+Customer action");
    }

    @Test
    void withoutFlowsThePartiesAreDrawnAndASentenceSaysSo() {
        BlueprintIndex index = BlueprintCompiler.compile(new SourceFile(
                        "quiet", "blueprint \"Quiet\" { step \"A\" { customer \"Goes\" frontstage \"Stands\" } }"))
                .index()
                .orElseThrow();
        assertThat(new SvgRenderer().render(index, OPTIONS))
                .contains("id=\"party.customer\"", "id=\"party.frontstage\"", "No hand-off is drawn")
                .doesNotContain("class=\"legend\"", "class=\"handoffs");
    }
}
