package dev.blueline.cli;

import dev.blueline.compile.BlueprintCompiler;
import dev.blueline.compile.Compilation;
import dev.blueline.compile.CompileOptions;
import dev.blueline.report.FileFindings;
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
import java.util.function.BiFunction;

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
                ? new Input(FileFindings.STANDARD_INPUT, Optional.empty())
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
     * Reads and compiles it. A file that is too large is not read at all.
     *
     * @throws Problem if there is no such file, or it cannot be read
     */
    Compilation compile(CompileOptions options, Session session) {
        return read(
                session, (file, bytes) -> BlueprintCompiler.compile(file, bytes, options), BlueprintCompiler::tooLarge);
    }

    /**
     * Reads it as a text. A file that is too large is not read at all.
     *
     * @throws Problem if there is no such file, or it cannot be read
     */
    SourceDecoder.Decoded decode(Session session) {
        return read(session, SourceDecoder::decode, SourceDecoder::tooLarge);
    }

    private <T> T read(Session session, BiFunction<String, byte[], T> use, BiFunction<String, Long, T> tooLarge) {
        return path.map(file -> readFile(file, use, tooLarge)).orElseGet(() -> readStream(session, use, tooLarge));
    }

    private <T> T readFile(Path file, BiFunction<String, byte[], T> use, BiFunction<String, Long, T> tooLarge) {
        try {
            long size = Files.size(file);
            if (size > SourceDecoder.MOST_BYTES) {
                return tooLarge.apply(name, size);
            }
            try (InputStream stream = Files.newInputStream(file)) {
                return read(stream, use, tooLarge);
            }
        } catch (IOException e) {
            throw FileProblems.reading(name, file, e);
        }
    }

    private <T> T readStream(Session session, BiFunction<String, byte[], T> use, BiFunction<String, Long, T> tooLarge) {
        try {
            return read(session.in(), use, tooLarge);
        } catch (IOException e) {
            throw new Problem("standard input cannot be read: " + FileProblems.reason(e), e);
        }
    }

    /** Pipes tell no size, so that one byte more than the most is enough to know. */
    private <T> T read(InputStream stream, BiFunction<String, byte[], T> use, BiFunction<String, Long, T> tooLarge)
            throws IOException {
        byte[] bytes = stream.readNBytes(SourceDecoder.MOST_BYTES + 1);
        return bytes.length > SourceDecoder.MOST_BYTES
                ? tooLarge.apply(name, (long) bytes.length)
                : use.apply(name, bytes);
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
