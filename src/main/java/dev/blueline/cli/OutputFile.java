package dev.blueline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file so that it is there whole or not at all: into a new file beside it, which then takes its place. What
 * holds the right bytes already is not touched.
 */
final class OutputFile {
    private OutputFile() {}

    /** Whether {@code target} is a file that holds {@code bytes} and nothing else. */
    static boolean holds(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    /**
     * Makes {@code target} hold {@code bytes}. Links are followed; permissions stay.
     *
     * @return whether anything was written
     */
    static boolean write(Path target, byte[] bytes) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "it is a folder");
            }
            // A device or a pipe: nothing can take its place.
            Files.write(target, bytes, StandardOpenOption.WRITE);
            return true;
        }
        if (Files.isReadable(target) && holds(target, bytes)) {
            return false;
        }
        replace(destination(target), bytes);
        return true;
    }

    private static Path destination(Path target) throws IOException {
        if (Files.exists(target)) {
            return target.toRealPath();
        }
        // A link that leads nowhere yet.
        return Files.isSymbolicLink(target) ? target.resolveSibling(Files.readSymbolicLink(target)) : target;
    }

    private static void replace(Path target, byte[] bytes) throws IOException {
        boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        Path fresh = target.resolveSibling(".blueline-" + random + ".tmp");
        boolean moved = false;
        try {
            // Also when the program is interrupted.
            fresh.toFile().deleteOnExit();
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (exists) {
                copyPermissions(target, fresh);
            }
            move(fresh, target);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(fresh);
            }
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
