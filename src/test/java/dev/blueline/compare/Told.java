package dev.blueline.compare;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.source.SourceFile;
import java.util.List;

/** Changes as lines that a test can hold against what it expects. */
final class Told {
    private Told() {}

    /** The blueprint of a text that has no errors. */
    static BlueprintIndex index(String text) {
        Compilation compilation = BlueprintCompiler.compile(new SourceFile("test.blueprint", text));
        return compilation.index().orElseThrow(() -> new AssertionError(compilation.diagnostics() + "\n" + text));
    }

    static Comparison compare(String before, String after) {
        return Comparison.of(index(before), index(after));
    }

    /** What is told of its own accord. */
    static List<String> changes(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change -> !change.follows())
                .map(Told::line)
                .toList();
    }

    static List<String> changes(String before, String after) {
        return changes(compare(before, after));
    }

    /** Everything, with a plus before what follows from something else. */
    static List<String> all(Comparison comparison) {
        return comparison.changes().stream()
                .map(change -> (change.follows() ? "+ " : "") + line(change))
                .toList();
    }

    private static String line(Change change) {
        StringBuilder line = new StringBuilder(change.kind());
        line.append(" \"").append(change.element().label()).append('"');
        change.element()
                .flow()
                .ifPresent(
                        flow -> line.append(" => \"").append(flow.to().label()).append('"'));
        change.from().ifPresent(value -> line.append(" from ").append(text(value)));
        change.to().ifPresent(value -> line.append(" to ").append(text(value)));
        return line.toString();
    }

    private static String text(Value value) {
        return value.quoted() ? '"' + value.text() + '"' : value.text();
    }
}
