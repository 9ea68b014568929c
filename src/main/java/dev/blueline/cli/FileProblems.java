package dev.blueline.cli;

import dev.blueline.text.Spelling;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What went wrong with a file, as sentences. */
final class FileProblems {
    private FileProblems() {}

    /** The file {@code name} at {@code path}, which the user named, cannot be read. */
    static Problem reading(String name, Path path, IOException e) {
        if (e instanceof NoSuchFileException) {
            return missing(name, path);
        }
        if (e instanceof AccessDeniedException) {
            return new Problem(name + " cannot be read: you have no permission; `ls -l` shows who has", e);
        }
        return new Problem(name + " cannot be read: " + reason(e), e);
    }

    /** The file {@code name} cannot be written. */
    static Problem writing(String name, IOException e) {
        if (e instanceof AccessDeniedException) {
            return new Problem(name + " cannot be written: you have no permission; choose another place with -o", e);
        }
        if (e instanceof NoSuchFileException) {
            return new Problem(name + " cannot be written: its folder is not there, or takes no files", e);
        }
        return new Problem(name + " cannot be written: " + reason(e), e);
    }

    /** The file {@code name}, in whose place something better was to be written, cannot be written. */
    static Problem rewriting(String name, IOException e) {
        return new Problem(name + " cannot be written: " + reason(e) + "; it stays as it is", e);
    }

    /** There is nothing at {@code path}, or perhaps something with a name like it. */
    static Problem missing(String name, Path path) {
        if (Files.isSymbolicLink(path)) {
            return new Problem(name + " is a link to something that is not there");
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || path.getFileName() == null || !Files.isDirectory(folder)) {
            return new Problem("there is no file " + name + ", and no folder it could be in");
        }
        String wrong = BlueprintFiles.title(path.getFileName().toString());
        return Spelling.nearest(wrong, titlesIn(folder))
                .map(near -> new Problem(
                        "there is no file " + name + "; did you mean " + near + BlueprintFiles.ENDING + "?"))
                .orElseGet(() -> new Problem("there is no file " + name));
    }

    /** What the system says of {@code e}, without the path and never empty. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return e instanceof AccessDeniedException
                    ? "you have no permission"
                    : "the system gives no reason (" + e.getClass().getSimpleName() + ")";
        }
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    /** The names of the blueprints in {@code folder}, without the ending, which would make all of them alike. */
    private static List<String> titlesIn(Path folder) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (name.endsWith(BlueprintFiles.ENDING)) {
                    names.add(BlueprintFiles.title(name));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        names.sort(null);
        return names;
    }
}
