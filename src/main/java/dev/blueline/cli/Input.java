package dev.blueline.cli;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.syntax.SourceDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A blueprint to be read: a file, or standard input.
 *
 * @param name what it is called in messages: the path as the user wrote it
 * @param path the file; empty for standard input
 */
record Input(String name, Optional<Path> path) {

    /** What {@code argument} names: {@code -} is standard input. Does not look whether it is there. */
    static Input of(String argument, Session session) {
        return argument.equals(Session.DASH)
                ? new Input("<stdin>", Optional.empty())
                : new Input(argument, Optional.of(session.path(argument)));
    }

    /** Whether this is standard input. */
    boolean isStandardInput() {
        return path.isEmpty();
    }

    /** What the user writes to name it again. */
    String argument() {
        return isStandardInput() ? Session.DASH : name;
    }

    /**
     * Reads and compiles it, as {@code variant} lives it or with all variants. A file that is too large is not read at
     * all.
     *
     * @throws Problem if there is no such file, or it cannot be read
     */
    Compilation compile(Optional<String> variant, Session session) {
        return path.map(file -> compileFile(file, variant)).orElseGet(() -> compileStream(variant, session));
    }

    private Compilation compileFile(Path file, Optional<String> variant) {
        try {
            long size = Files.size(file);
            if (size > SourceDecoder.MOST_BYTES) {
                return BlueprintCompiler.tooLarge(name, size);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return compile(stream, variant);
            }
        } catch (IOException e) {
            throw FileProblems.reading(name, file, e);
        }
    }

    private Compilation compileStream(Optional<String> variant, Session session) {
        try {
            return compile(session.in(), variant);
        } catch (IOException e) {
            throw new Problem("standard input cannot be read: " + FileProblems.reason(e), e);
        }
    }

    /** Pipes tell no size, so that one byte more than the most is enough to know. */
    private Compilation compile(InputStream stream, Optional<String> variant) throws IOException {
        byte[] bytes = stream.readNBytes(SourceDecoder.MOST_BYTES + 1);
        return bytes.length > SourceDecoder.MOST_BYTES
                ? BlueprintCompiler.tooLarge(name, bytes.length)
                : BlueprintCompiler.compile(name, bytes, variant);
    }

    /** {@code inputs} with each file once, whatever it is called; the first name stays. */
    static List<Input> once(List<Input> inputs) {
        Set<Path> seen = new HashSet<>();
        List<Input> once = new ArrayList<>();
        boolean stdin = false;
        for (Input input : inputs) {
            if (input.isStandardInput() ? !stdin : seen.add(real(input.path().get()))) {
                once.add(input);
            }
            stdin |= input.isStandardInput();
        }
        return once;
    }

    /** The path without links and dots, as far as it can be known. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
