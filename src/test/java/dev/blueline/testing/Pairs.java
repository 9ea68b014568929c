package dev.blueline.testing;

import dev.blueline.compare.Comparison;
import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.render.NamedComparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pairs of blueprints to be compared. */
public final class Pairs {
    private static final Path FOLDER = Path.of("src/test/resources/diff");
    private static final Path EXAMPLES = Path.of("examples");

    private Pairs() {}

    /** Their names: an English one with many kinds of changes, a Chinese one, and the one of the examples. */
    public static List<String> names() {
        return List.of("desk", "meal", "hotel");
    }

    /** The pair {@code name}. */
    public static NamedComparison compare(String name) {
        if (name.equals("hotel")) {
            return compare(EXAMPLES.resolve("hotel.blueprint"), EXAMPLES.resolve("hotel-redesigned.blueprint"));
        }
        return compare(FOLDER.resolve(name + ".old.blueprint"), FOLDER.resolve(name + ".new.blueprint"));
    }

    /** Two models made by hand. */
    public static NamedComparison compare(Blueprint before, Blueprint after) {
        Comparison comparison = Comparison.of(new BlueprintIndex(before), new BlueprintIndex(after));
        return NamedComparison.of("old.blueprint", "new.blueprint", comparison);
    }

    private static NamedComparison compare(Path before, Path after) {
        return NamedComparison.of(
                before.getFileName().toString(),
                after.getFileName().toString(),
                Comparison.of(index(before), index(after)));
    }

    private static BlueprintIndex index(Path file) {
        try {
            Compilation compilation =
                    BlueprintCompiler.compile(file.getFileName().toString(), Files.readAllBytes(file));
            return compilation.index().orElseThrow(() -> new AssertionError(compilation.diagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
