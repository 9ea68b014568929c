package dev.blueline.render.text;

import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.DiffTotal;
import dev.blueline.render.NamedComparison;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is different about services, for a person at a terminal: place by place, one line for each change, and at the end
 * what that does to the counts.
 */
public final class TextDiff implements DiffRenderer {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of("txt");
    }

    @Override
    public byte[] bytes(List<NamedComparison> comparisons, DiffOptions options) {
        StringBuilder text = new StringBuilder();
        for (NamedComparison named : comparisons) {
            text.append(text.isEmpty() ? "" : "\n");
            new TextPart(named, options, text).append();
        }
        if (comparisons.size() > 1) {
            text.append('\n')
                    .append(DiffTotal.of(comparisons)
                            .sentence(comparisons.get(0).latest().wording()))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
