package dev.blueline.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Finds the blueprints under a folder, in the order of their paths. Does not enter hidden folders, those that hold what
 * other programs made, and symbolic links to folders, which could lead in circles.
 */
final class BlueprintFiles {
    /** The ending of a blueprint's file name. */
    static final String ENDING = ".blueprint";

    private static final Set<String> NEVER_ENTERED = Set.of("target", "node_modules");

    private BlueprintFiles() {}

    /** Whether a file of this name is a blueprint. */
    static boolean isBlueprint(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /** Whether a folder of this name is searched, if it is in one that is searched. */
    static boolean enters(String name) {
        return !name.startsWith(".") && !NEVER_ENTERED.contains(name);
    }

    /** The name of a file without the ending of a blueprint. */
    static String title(String name) {
        return isBlueprint(name) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /**
     * The blueprints under {@code folder}.
     *
     * @param name what the user calls the folder, which the names of the files begin with
     * @param troubles is told of folders that cannot be read; the others are searched all the same
     */
    static List<Input> under(String name, Path folder, Consumer<Problem> troubles) {
        return under(name, folder, BlueprintFiles::isBlueprint, troubles);
    }

    /** The same for files of other names. */
    static List<Input> under(String name, Path folder, Predicate<String> wanted, Consumer<Problem> troubles) {
        Path real = Input.real(folder);
        Finder finder = new Finder(
                real,
                wanted,
                (path, e) -> troubles.accept(FileProblems.reading(
                        path.equals(real) ? name : joined(name, SlashedPath.of(real.relativize(path))), path, e)));
        try {
            Files.walkFileTree(real, finder);
        } catch (IOException e) {
            troubles.accept(FileProblems.reading(name, folder, e));
        }
        return finder.found.stream()
                .map(file -> real.relativize(file))
                .sorted(Comparator.comparing(SlashedPath::of))
                .map(file -> new Input(joined(name, SlashedPath.of(file)), Optional.of(folder.resolve(file))))
                .toList();
    }

    private static String joined(String folder, String file) {
        if (folder.equals(".") || folder.equals("./")) {
            return file;
        }
        return folder.endsWith("/") || folder.endsWith("\\") ? folder + file : folder + "/" + file;
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final Path top;
        private final Predicate<String> wanted;
        private final BiConsumer<Path, IOException> troubles;
        private final List<Path> found = new ArrayList<>();

        Finder(Path top, Predicate<String> wanted, BiConsumer<Path, IOException> troubles) {
            this.top = top;
            this.wanted = wanted;
            this.troubles = troubles;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(top)) {
                return FileVisitResult.CONTINUE;
            }
            return enters(folder.getFileName().toString()) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (wanted.test(name) && !name.startsWith(".") && Files.isRegularFile(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            troubles.accept(file, e);
            return FileVisitResult.CONTINUE;
        }
    }
}
