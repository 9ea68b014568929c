package dev.blueline.cli;

import java.nio.file.Path;
import java.util.Set;

/**
 * What a run is about that {@code --watch} repeats.
 *
 * @param everything whether all is to be done, as the first time or after a change of a configuration
 * @param files what was changed, made or deleted, as absolute paths; empty the first time
 */
record Changes(boolean everything, Set<Path> files) {
    /** What a run is about that nobody repeats. */
    static final Changes FIRST = new Changes(true, Set.of());

    /** Takes a copy of the set. */
    Changes {
        files = Set.copyOf(files);
    }

    /** Whether {@code input} is to be done again. */
    boolean concern(Input input) {
        return everything
                || input.path()
                        .map(WatchedPlaces::absolute)
                        .filter(files::contains)
                        .isPresent();
    }
}
