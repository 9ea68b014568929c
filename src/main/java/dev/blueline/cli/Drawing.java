package dev.blueline.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be drawn, and where to.
 *
 * @param input the blueprint
 * @param outputName what the output is called in messages
 * @param output the file; empty for standard output
 * @param intoFolder whether the output's folder was asked for as such, and is made if it is missing
 */
record Drawing(Input input, String outputName, Optional<Path> output, boolean intoFolder) {

    /** A drawing of {@code input} for standard output. */
    static Drawing toStandardOutput(Input input) {
        return new Drawing(input, Session.DASH, Optional.empty(), false);
    }

    /** A drawing of {@code input} for one file. */
    static Drawing toFile(Input input, String name, Session session) {
        return new Drawing(input, name, Optional.of(session.path(name)), false);
    }

    /** A drawing of {@code input} for a file in a folder of drawings. */
    static Drawing intoFolder(Input input, String name, Session session) {
        return new Drawing(input, name, Optional.of(session.path(name)), true);
    }
}
