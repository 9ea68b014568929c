package dev.blueline.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Writes a file so that it is there whole or not at all, whatever becomes of the program: into a new file beside it,
 * which then takes its place. What holds the right bytes already is not touched. Everything that the program writes into
 * files goes through here.
 *
 * <p>When the program is asked to end, a write that has begun is finished. When it is killed, the new file may stay
 * behind; the next run that writes into that folder takes it away, once it is so old that nobody can be writing it.
 */
final class OutputFile {
    private static final String PREFIX = ".blueline-";
    private static final String SUFFIX = ".tmp";

    /** No file takes so long to be written. */
    private static final long ABANDONED_MILLIS = TimeUnit.HOURS.toMillis(1);

    private static final int CHUNK_BYTES = 1 << 16;

    private static final Set<Path> TIDIED = ConcurrentHashMap.newKeySet();

    private OutputFile() {}

    /** Whether {@code target} is a file that holds {@code bytes} and nothing else. */
    static boolean holds(Path target, byte[] bytes) throws IOException {
        return Files.isRegularFile(target)
                && Files.size(target) == bytes.length
                && Arrays.equals(Files.readAllBytes(target), bytes);
    }

    /**
     * Makes {@code target} hold {@code bytes}, which can be made again. Links are followed; permissions stay, and so do
     * owner and group where the system lets them.
     *
     * @return whether anything was written
     */
    static boolean write(Path target, byte[] bytes) throws IOException {
        return write(target, bytes, false);
    }

    /**
     * The same in place of what a person wrote: the bytes are on the disk before they take its place, so that not even a
     * power cut loses both. That takes some five times as long.
     *
     * @return whether anything was written
     */
    static boolean rewrite(Path target, byte[] bytes) throws IOException {
        return write(target, bytes, true);
    }

    private static boolean write(Path target, byte[] bytes, boolean forced) throws IOException {
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
        Path destination = destination(target);
        LastWrite.begin();
        try {
            replace(destination, bytes, forced);
        } finally {
            LastWrite.end();
        }
        return true;
    }

    private static Path destination(Path target) throws IOException {
        if (Files.exists(target)) {
            return target.toRealPath();
        }
        // A link that leads nowhere yet.
        return Files.isSymbolicLink(target) ? target.resolveSibling(Files.readSymbolicLink(target)) : target;
    }

    private static void replace(Path target, byte[] bytes, boolean forced) throws IOException {
        boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (exists && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        tidy(target.toAbsolutePath().getParent());
        Optional<PosixFileAttributes> old = exists ? attributes(target) : Optional.empty();
        String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
        Path fresh = target.resolveSibling(PREFIX + random + SUFFIX);
        boolean moved = false;
        try {
            fill(fresh, bytes, old, forced);
            if (old.isPresent()) {
                liken(fresh, old.get());
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            moved = true;
        } finally {
            if (!moved) {
                Files.deleteIfExists(fresh);
            }
        }
    }

    /** From its first moment it may be read by nobody who may not read the {@code old} one. */
    private static void fill(Path fresh, byte[] bytes, Optional<PosixFileAttributes> old, boolean forced)
            throws IOException {
        FileAttribute<?>[] attributes = old.isPresent()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(old.get().permissions())
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, options, attributes)) {
            for (int i = 0; i < bytes.length; i += CHUNK_BYTES) {
                ByteBuffer chunk = ByteBuffer.wrap(bytes, i, Math.min(CHUNK_BYTES, bytes.length - i));
                while (chunk.hasRemaining()) {
                    channel.write(chunk);
                }
            }
            if (forced) {
                channel.force(true);
            }
        }
    }

    private static Optional<PosixFileAttributes> attributes(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? Optional.empty() : Optional.of(view.readAttributes());
    }

    private static void liken(Path fresh, PosixFileAttributes old) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        PosixFileAttributes now = view.readAttributes();
        try {
            if (!now.group().equals(old.group())) {
                view.setGroup(old.group());
            }
            if (!now.owner().equals(old.owner())) {
                view.setOwner(old.owner());
            }
        } catch (IOException e) {
            // Not everybody may give a file away.
        }
        if (!now.permissions().equals(old.permissions())) {
            view.setPermissions(old.permissions());
        }
    }

    /** Takes away what killed runs have left in {@code folder}. Each folder is looked at once. */
    private static void tidy(Path folder) {
        if (!TIDIED.add(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (isAbandoned(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They disturb nobody.
        }
    }

    private static boolean isAbandoned(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
            return false;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.isRegularFile()
                && System.currentTimeMillis() - attributes.lastModifiedTime().toMillis() > ABANDONED_MILLIS;
    }
}
