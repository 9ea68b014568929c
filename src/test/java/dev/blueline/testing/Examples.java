package dev.blueline.testing;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.model.BlueprintIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The blueprints that are published with the program. */
public final class Examples {
    private static final Path FOLDER = Path.of("examples");
    private static final String ENDING = ".blueprint";

    private Examples() {}

    /** Their names without the ending, in the order of the alphabet. */
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The example {@code name}, compiled. */
    public static BlueprintIndex compile(String name) {
        Path file = FOLDER.resolve(name + ENDING);
        try {
            Compilation compilation = BlueprintCompiler.compile(name + ENDING, Files.readAllBytes(file));
            return compilation
                    .index()
                    .orElseThrow(() -> new AssertionError(file + " does not compile: " + compilation.diagnostics()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
