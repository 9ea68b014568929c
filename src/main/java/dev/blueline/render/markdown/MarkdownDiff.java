package dev.blueline.render.markdown;

import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.DiffTotal;
import dev.blueline.render.NamedComparison;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is different about services in GitHub Flavored Markdown, to be read as a comment on a pull request: what it comes
 * to first, then the changes place by place. A long list is folded.
 */
public final class MarkdownDiff implements DiffRenderer {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<String> endings() {
        return List.of("md", "markdown");
    }

    @Override
    public byte[] bytes(List<NamedComparison> comparisons, DiffOptions options) {
        StringBuilder page = new StringBuilder();
        if (comparisons.size() > 1) {
            page.append(DiffTotal.of(comparisons)
                            .sentence(comparisons.get(0).latest().wording()))
                    .append('\n');
        }
        for (NamedComparison named : comparisons) {
            new MarkdownPart(named, page).append();
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
