package dev.blueline.cli;

import java.nio.file.Path;

/**
 * Paths as people are told them and as they are written down for other machines: with forward slashes, whatever parts
 * the names here. Where a backslash is a character like others, it stays one. Looks at no file.
 */
final class SlashedPath {
    private SlashedPath() {}

    /** The whole of {@code path}. */
    static String of(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** The way from {@code folder} to {@code file}, both absolute; the whole path where no way leads from one to the other. */
    static String from(Path folder, Path file) {
        boolean related = folder.isAbsolute() && folder.getRoot().equals(file.getRoot());
        return of(related ? folder.relativize(file) : file);
    }
}
