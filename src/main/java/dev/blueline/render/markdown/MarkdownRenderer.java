package dev.blueline.render.markdown;

import dev.blueline.measure.Counts;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.RenderOptions;
import dev.blueline.render.TextRenderer;
import dev.blueline.wording.Wording;
import java.util.List;

/**
 * Writes the blueprint as a document in GitHub Flavored Markdown: facts, a table of steps by lanes, the story of each
 * phase, and registers; or, for a subject, as a {@link RoleSheet}. Everything the file says is in it, names that only
 * serve as references aside. Draws nothing.
 */
public final class MarkdownRenderer implements TextRenderer {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of("md", "markdown");
    }

    @Override
    public String render(BlueprintIndex index, RenderOptions options) {
        Blueprint blueprint = index.blueprint();
        Wording wording = Wording.of(blueprint.header().language().tag());
        Phrases phrases = new Phrases(index, wording);
        if (options.subject().isPresent()) {
            return new RoleSheet(index, options.subject().get(), phrases).page();
        }
        Counts counts = Counts.of(index);
        StringBuilder page = new StringBuilder();
        new Opening(blueprint, counts, phrases).append(page);
        new Overview(index, phrases).append(page);
        new Story(index, phrases).append(page);
        new MarkRegisters(index, phrases).append(page);
        new Registers(index, counts, phrases).append(page);
        return page.toString();
    }
}
