package dev.blueline.cli;

import dev.blueline.docs.Page;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A Markdown file that was read.
 *
 * @param name what it is called in messages
 * @param path where it is, absolute and without dots
 * @param page what stands in it
 */
record MarkdownFile(String name, Path path, Page page) {

    /**
     * Reads {@code input}.
     *
     * @throws Problem if it cannot be read, or is not UTF-8
     */
    static MarkdownFile of(Input input) {
        Path path = input.path().orElseThrow();
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            return new MarkdownFile(input.name(), path.toAbsolutePath().normalize(), Page.of(text));
        } catch (CharacterCodingException e) {
            throw new Problem(input.name() + " is not UTF-8, and stays as it is; save it as UTF-8", e);
        } catch (IOException e) {
            throw FileProblems.reading(input.name(), path, e);
        }
    }

    /** The folder that the paths in it start from. */
    Path folder() {
        return path.getParent();
    }

    /** Where {@code line} of it is, for messages. */
    String at(int line) {
        return name + ":" + line;
    }
}
