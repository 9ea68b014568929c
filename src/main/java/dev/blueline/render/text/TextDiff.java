package dev.blueline.render.text;

import dev.blueline.compare.Change;
import dev.blueline.compare.Comparison;
import dev.blueline.render.DiffOptions;
import dev.blueline.render.DiffRenderer;
import dev.blueline.render.NamedComparison;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is different about a service, one line for each change. */
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
            for (Change change : named.comparison().map(Comparison::changes).orElse(List.of())) {
                text.append(change.kind())
                        .append(" “")
                        .append(change.element().label())
                        .append("”\n");
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
