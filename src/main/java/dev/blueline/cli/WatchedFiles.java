package dev.blueline.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the files of some {@link WatchedPlaces} were like at one moment, as far as it shows without reading them. Folders
 * are listened to before they are looked at, so that no change falls in between.
 *
 * @param stamps those that were there, by their absolute paths
 */
record WatchedFiles(Map<Path, Stamp> stamps) {
    /** How far the clock by which a system dates files may be behind its own: Linux counts ticks of 10 ms at the most. */
    private static final long BEHIND_MILLIS = 20;

    /**
     * What a file was like.
     *
     * @param id what tells it from another file of the same name, as far as the system has such a thing
     */
    record Stamp(FileTime written, long size, Optional<Object> id) {
        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.lastModifiedTime(), attributes.size(), Optional.ofNullable(attributes.fileKey()));
        }
    }

    /** Looks at the files of {@code places}, and has {@code signals} listen to their folders and to nothing else. */
    static WatchedFiles look(WatchedPlaces places, FolderSignals signals) {
        signals.renew();
        Look look = new Look(places, signals);
        places.files().forEach(look::file);
        places.others().forEach(look::file);
        places.folders().forEach(look::folder);
        signals.forgetOthers();
        return new WatchedFiles(look.stamps);
    }

    /** The files that came, went or became different since {@code earlier}, in the order of their paths. */
    Set<Path> since(WatchedFiles earlier) {
        Set<Path> changed = new TreeSet<>();
        Set<Path> all = new HashSet<>(stamps.keySet());
        all.addAll(earlier.stamps.keySet());
        for (Path file : all) {
            if (!stamp(file).equals(earlier.stamp(file))) {
                changed.add(file);
            }
        }
        return changed;
    }

    /**
     * What is known after {@code run}, which began with these files and with the places {@code before}: also what it has
     * written, and what is watched since only. What happened meanwhile to the others is yet to be found.
     */
    WatchedFiles after(Watch.Run run, WatchedPlaces before, FolderSignals signals) {
        boolean elsewhere = !run.places().equals(before);
        if (!elsewhere && run.written().isEmpty()) {
            return this;
        }
        WatchedFiles now = look(run.places(), signals);
        Map<Path, Stamp> known = new TreeMap<>();
        now.stamps.forEach((file, stamp) -> {
            boolean newlyWatched = elsewhere && !holds(file);
            if (newlyWatched || run.written().contains(file)) {
                known.put(file, stamp);
            } else if (holds(file)) {
                known.put(file, stamps.get(file));
            }
        });
        // What has gone meanwhile; what is still there is watched no longer.
        stamps.forEach((file, stamp) -> {
            if (!now.holds(file) && !Files.exists(file)) {
                known.put(file, stamp);
            }
        });
        return new WatchedFiles(known);
    }

    /**
     * The files that {@code run}, begun at {@code start} with the files {@code earlier}, was the first to ask for and that
     * may have been written behind its back, after it had read them: it has to be run once more.
     */
    Set<Path> missed(Watch.Run run, WatchedFiles earlier, FileTime start) {
        FileTime surelyBefore = FileTime.fromMillis(start.toMillis() - BEHIND_MILLIS);
        Set<Path> missed = new TreeSet<>();
        stamps.forEach((file, stamp) -> {
            if (!earlier.holds(file)
                    && !run.written().contains(file)
                    && stamp.written().compareTo(surelyBefore) >= 0) {
                missed.add(file);
            }
        });
        return missed;
    }

    /** Whether {@code file} was there. */
    boolean holds(Path file) {
        return stamps.containsKey(file);
    }

    private Optional<Stamp> stamp(Path file) {
        return Optional.ofNullable(stamps.get(file));
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final WatchedPlaces places;
        private final FolderSignals signals;
        private final Map<Path, Stamp> stamps = new TreeMap<>();
        private final Set<Path> seenFrom = new HashSet<>();
        private Path top = Path.of("");
        private Path realTop = Path.of("");

        Look(WatchedPlaces places, FolderSignals signals) {
            this.places = places;
            this.signals = signals;
        }

        void file(Path file) {
            entry(file);
            Path real = Input.real(file);
            if (!real.equals(file)) {
                entry(real);
            }
            stamp(file);
            above(file);
        }

        void folder(Path folder) {
            above(folder);
            top = folder;
            realTop = Input.real(folder);
            try {
                Files.walkFileTree(realTop, this);
            } catch (IOException e) {
                // What cannot be read cannot be watched; the command says so itself.
            }
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(realTop)
                    && !BlueprintFiles.enters(folder.getFileName().toString())) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            signals.all(folder, places.names());
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (places.names().test(file.getFileName().toString())) {
                Path named = top.resolve(realTop.relativize(file));
                if (attributes.isSymbolicLink()) {
                    stamp(named);
                } else {
                    stamps.put(named, Stamp.of(attributes));
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException e) {
            return FileVisitResult.CONTINUE;
        }

        /** Every folder on the way to {@code path} may go and come back, and may get a configuration. */
        private void above(Path path) {
            for (Path each = path.getParent(); each != null && seenFrom.add(each); each = each.getParent()) {
                if (places.configured()) {
                    Path configuration = each.resolve(Configurations.NAME);
                    stamp(configuration);
                    signals.entry(each, Configurations.NAME, stamps.containsKey(configuration));
                }
                if (each.getParent() != null) {
                    signals.entry(each.getParent(), each.getFileName().toString(), false);
                }
            }
        }

        private void entry(Path file) {
            if (file.getParent() != null) {
                signals.entry(file.getParent(), file.getFileName().toString(), true);
            }
        }

        private void stamp(Path file) {
            try {
                stamps.put(file, Stamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
            } catch (IOException e) {
                // It is not there.
            }
        }
    }
}
