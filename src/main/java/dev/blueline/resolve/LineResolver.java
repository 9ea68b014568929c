package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Line;
import dev.blueline.model.LineName;
import dev.blueline.model.Origin;
import dev.blueline.syntax.tree.LineNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the names that a file gives to the lines. */
final class LineResolver {
    private final Diagnostics diagnostics;

    LineResolver(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The names that {@code nodes} give, in the order written. */
    List<LineName> resolve(List<LineNode> nodes) {
        Values values = new Values(diagnostics);
        Map<Line, LineNode> first = new EnumMap<>(Line.class);
        List<LineName> names = new ArrayList<>();
        for (LineNode node : nodes) {
            Optional<Line> line = values.choice(node.line(), "line", Choices.LINES);
            LineNode before = line.map(found -> first.putIfAbsent(found, node)).orElse(null);
            if (before != null) {
                diagnostics.add(Diagnostic.error(
                                ResolveCodes.REPEATED,
                                node.line().span(),
                                "the line `" + node.line().text() + "` is named twice")
                        .related(before.span(), "named here first")
                        .help("delete one of the two"));
            } else if (node.label().value().isBlank()) {
                diagnostics.add(
                        Diagnostic.error(ResolveCodes.MISSING_TEXT, node.label().span(), "this name of a line is empty")
                                .help("write it, or leave the statement out"));
            } else {
                line.ifPresent(found -> names.add(new LineName(
                        found,
                        node.label().value(),
                        new Origin(node.span(), node.label().span()))));
            }
        }
        return names;
    }
}
