package dev.blueline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two versions of a blueprint that are held against each other. One of them is missing where a file is new or gone.
 *
 * @param before the old one
 * @param after the new one
 */
record DiffPair(Optional<Version> before, Optional<Version> after) {

    /** The two, or the one that is there. */
    List<Version> versions() {
        return Stream.of(before, after).flatMap(Optional::stream).toList();
    }

    /** The new one, or the old one if that is gone. */
    Version latest() {
        return after.or(() -> before).orElseThrow();
    }

    /** The files on disk that are read. */
    List<Path> paths() {
        return versions().stream().flatMap(version -> version.path().stream()).toList();
    }
}
