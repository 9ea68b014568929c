package dev.blueline.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where other programs find the files that a user names from the working folder: counted from the root of the repository
 * around it, or from the working folder where there is none. Asks no version control program.
 */
final class RepositoryPaths {
    private final Path folder;
    private final Path root;

    /** Paths as a user in {@code folder} writes them. */
    RepositoryPaths(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.root = Git.repository(this.folder).orElse(this.folder);
    }

    /** The path of {@code input} with forward slashes; absolute if it lies elsewhere, and the name of what is no file. */
    String of(Input input) {
        return input.path().map(this::path).orElse(input.name());
    }

    private String path(Path file) {
        Path written = folder.resolve(file).normalize();
        return SlashedPath.of(below(root, written)
                .or(() -> below(Input.real(root), Input.real(written)))
                .orElse(written));
    }

    private static Optional<Path> below(Path top, Path file) {
        return file.startsWith(top) ? Optional.of(top.relativize(file)) : Optional.empty();
    }
}
