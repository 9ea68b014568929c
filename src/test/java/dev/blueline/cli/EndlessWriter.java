package dev.blueline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes one large file again and again, each time with another content, until it is ended. A program of its own. */
final class EndlessWriter {
    static final int BYTES = 4_000_000;

    private EndlessWriter() {}

    /** The file is the one argument. */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = new byte[BYTES];
        for (byte content = 'a'; true; content = content == 'z' ? (byte) 'a' : (byte) (content + 1)) {
            Arrays.fill(bytes, content);
            OutputFile.write(Path.of(arguments[0]), bytes);
        }
    }
}
