package dev.blueline.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Language;
import dev.blueline.render.RenderOptions;
import dev.blueline.testing.Blueprints;
import dev.blueline.testing.Goldens;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    @Test
    void tellsEverything() {
        Goldens.standard().check("markdown/full.md", render(Blueprints.full()));
    }

    @Test
    void tellsEverythingInChinese() {
        Goldens.standard().check("markdown/full.zh.md", render(Blueprints.full(Language.CHINESE)));
    }

    private static String render(Blueprint blueprint) {
        return new MarkdownRenderer().render(new BlueprintIndex(blueprint), RenderOptions.DEFAULT);
    }
}
