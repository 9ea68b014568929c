package dev.blueline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a command reads, so that {@link Watch} knows when to run it again. Says where to look, and never looks.
 *
 * @param files each of them is done again by itself when it changes
 * @param folders they are searched, with all folders in them that {@link BlueprintFiles} enters
 * @param names which files count in those folders, by their names
 * @param others when one of these files changes, everything is done again
 * @param configured whether that holds, too, for every configuration at or above a file or a folder
 */
record WatchedPlaces(
        List<Path> files, List<Path> folders, Predicate<String> names, List<Path> others, boolean configured) {
    /** What leaves blueprints out of a search. */
    private static final String IGNORED = ".gitignore";

    /** Makes all paths absolute. */
    WatchedPlaces {
        files = files.stream().map(WatchedPlaces::absolute).distinct().toList();
        folders = folders.stream().map(WatchedPlaces::absolute).distinct().toList();
        others = others.stream().map(WatchedPlaces::absolute).distinct().toList();
    }

    /** {@code inputs}, files and folders of blueprints, with their configurations. */
    static WatchedPlaces of(List<Input> inputs, ConfigOptions config, Session session) {
        List<Path> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (Input input : inputs) {
            Path path = input.path()
                    .orElseThrow(() -> new Problem(Options.WATCH
                            + " waits for files to change, and standard input is none; name a file, or leave it out"));
            if (!Files.exists(path)) {
                throw FileProblems.missing(input.name(), path);
            }
            (Files.isDirectory(path) ? folders : files).add(path);
        }
        List<Path> others = config.file().map(session::path).stream().toList();
        boolean configured = !config.none() && config.file().isEmpty();
        return new WatchedPlaces(files, folders, WatchedPlaces::counts, others, configured);
    }

    /** The same with another file that concerns all. */
    WatchedPlaces with(Path other) {
        return with(List.of(other));
    }

    /** The same with other files that concern all; those that are folders are searched. */
    WatchedPlaces with(List<Path> more) {
        List<Path> searched = new ArrayList<>(folders);
        List<Path> single = new ArrayList<>(others);
        more.forEach(path -> (Files.isDirectory(path) ? searched : single).add(path));
        return new WatchedPlaces(files, searched, names, single, configured);
    }

    /** The same, with files of another kind in the folders, too. */
    WatchedPlaces with(SearchedFiles kind) {
        Predicate<String> more = name -> names.test(name) || (kind.takes(name) && !name.startsWith("."));
        return new WatchedPlaces(files, folders, more, others, configured);
    }

    static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static boolean counts(String name) {
        return (BlueprintFiles.isBlueprint(name) && !name.startsWith("."))
                || name.equals(Configurations.NAME)
                || name.equals(IGNORED);
    }
}
