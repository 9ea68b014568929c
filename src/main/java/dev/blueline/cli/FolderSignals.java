package dev.blueline.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The signals of the system that something happens in a folder. They only wake {@link Watch}, which looks for itself, so
 * that a folder that cannot be listened to costs time and no change. Without native signals, as on macOS, where Java
 * looks every ten seconds by itself, nothing is listened to.
 */
final class FolderSignals implements AutoCloseable {
    private final Optional<WatchService> service;
    private final Map<Path, Folder> folders = new HashMap<>();
    private int round;

    /**
     * A folder that is listened to.
     *
     * @param key where its signals arrive
     * @param id what tells it from another folder of the same name, as far as the system has such a thing
     */
    private record Listening(WatchKey key, Optional<Object> id) {}

    /** What is wanted of a folder. */
    private static final class Folder {
        private final Set<String> names = new HashSet<>();
        private Optional<Predicate<String>> searched = Optional.empty();
        private boolean content;
        private int round;
        private Optional<Listening> listening = Optional.empty();

        void forget(int now) {
            if (round != now) {
                names.clear();
                searched = Optional.empty();
                round = now;
            }
        }
    }

    /** Signals of this system. */
    static FolderSignals ofTheSystem() {
        return new FolderSignals(isToldByTheSystem() ? service() : Optional.empty());
    }

    private FolderSignals(Optional<WatchService> service) {
        this.service = service;
    }

    private static boolean isToldByTheSystem() {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Linux") || system.startsWith("Windows");
    }

    private static Optional<WatchService> service() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            // Such as when too many programs watch already.
            return Optional.empty();
        }
    }

    /** Whether signals can be expected at all. */
    boolean arrive() {
        return service.isPresent();
    }

    /** Begins to say anew which folders are wanted. */
    void renew() {
        round++;
    }

    /**
     * Wants to know when the entry {@code name} of {@code folder} comes or goes.
     *
     * @param content also when it changes
     */
    void entry(Path folder, String name, boolean content) {
        // The system knows one folder by one name, whatever links lead to it.
        Path real = Input.real(folder);
        Folder wanted = wanted(real);
        wanted.names.add(name);
        listen(real, wanted, content);
    }

    /**
     * Wants to know of all folders in {@code folder}, and of its files whose names are {@code searched} for.
     *
     * @param folder a path without links
     */
    void all(Path folder, Predicate<String> searched) {
        Folder wanted = wanted(folder);
        wanted.searched = Optional.of(searched);
        listen(folder, wanted, true);
    }

    /** Listens no longer to folders that were not wanted since {@link #renew}. */
    void forgetOthers() {
        folders.values().removeIf(folder -> {
            boolean old = folder.round != round;
            if (old) {
                folder.listening.ifPresent(listening -> listening.key().cancel());
            }
            return old;
        });
    }

    /**
     * Waits until something happens that was wanted.
     *
     * @return whether it did, within {@code millis}
     */
    boolean await(long millis) throws InterruptedException {
        if (service.isEmpty()) {
            Thread.sleep(millis);
            return false;
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            Optional<WatchKey> key = Optional.ofNullable(service.get().poll(left, TimeUnit.NANOSECONDS));
            if (key.isPresent() && concerns(key.get())) {
                return true;
            }
        }
        return false;
    }

    private boolean concerns(WatchKey key) {
        boolean concerns = false;
        Path path = (Path) key.watchable();
        Optional<Folder> folder = Optional.ofNullable(folders.get(path));
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= !(event.context() instanceof Path entry)
                    || folder.filter(wanted -> concerns(path, wanted, entry)).isPresent();
        }
        // A folder that is no longer there.
        return !key.reset() || concerns;
    }

    private boolean concerns(Path path, Folder wanted, Path entry) {
        String name = entry.toString();
        if (wanted.names.contains(name)
                || wanted.searched.filter(searched -> searched.test(name)).isPresent()) {
            return true;
        }
        return wanted.searched.isPresent()
                && BlueprintFiles.enters(name)
                && (folders.containsKey(path.resolve(entry)) || Files.isDirectory(path.resolve(entry)));
    }

    private Folder wanted(Path path) {
        Folder folder = folders.computeIfAbsent(path, missing -> new Folder());
        folder.forget(round);
        return folder;
    }

    private void listen(Path path, Folder folder, boolean content) {
        if (service.isEmpty()) {
            return;
        }
        try {
            Optional<Object> id = Optional.ofNullable(
                    Files.readAttributes(path, BasicFileAttributes.class).fileKey());
            boolean same = folder.listening
                    .filter(old -> old.key().isValid() && old.id().equals(id))
                    .isPresent();
            if (same && (folder.content || !content)) {
                return;
            }
            if (!same) {
                folder.listening.ifPresent(old -> old.key().cancel());
            }
            folder.content = content || (same && folder.content);
            WatchKey key = folder.content
                    ? path.register(
                            service.get(),
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_DELETE,
                            StandardWatchEventKinds.ENTRY_MODIFY)
                    : path.register(
                            service.get(), StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            folder.listening = Optional.of(new Listening(key, id));
        } catch (IOException e) {
            // It is not there, or not ours to read: the folder above tells when that changes, or nobody does.
            folder.listening.ifPresent(old -> old.key().cancel());
            folder.listening = Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (service.isPresent()) {
                service.get().close();
            }
        } catch (IOException e) {
            // The program is about to end.
        }
    }
}
