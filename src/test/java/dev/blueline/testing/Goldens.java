package dev.blueline.testing;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares what a test got with a file that was looked at and kept. A new file fails first; {@code -Dgolden.accept=true}
 * writes what was got, for a person to look at in the diff; a build with {@code CI=true} refuses that. A failure leaves
 * what it got, and a unified diff, under {@code goldens} in the build folder.
 */
public final class Goldens {
    private static final int CONTEXT_LINES = 3;

    private final Path kept;
    private final Path left;
    private final boolean accept;
    private final boolean ci;

    /**
     * Takes every choice by hand; tests of outputs use {@link #standard()}.
     *
     * @param kept the folder of the files that are compared with
     * @param left the folder for what differs
     * @param accept whether to write instead of comparing
     * @param ci whether this is the build that must not write
     */
    Goldens(Path kept, Path left, boolean accept, boolean ci) {
        this.kept = kept;
        this.left = left;
        this.accept = accept;
        this.ci = ci;
    }

    /** The files under {@code src/test/resources/goldens}. */
    public static Goldens standard() {
        return of(Path.of("src/test/resources/goldens"));
    }

    /** The files under {@code kept}, a folder that people read from too. */
    public static Goldens of(Path kept) {
        return new Goldens(
                kept,
                Path.of(System.getProperty("blueline.build.folder", "target"), "goldens"),
                Boolean.getBoolean("golden.accept"),
                "true".equals(System.getenv("CI")));
    }

    /**
     * Fails unless {@code actual} is exactly what the file {@code name} holds.
     *
     * @param name a path below the folder, with forward slashes: {@code markdown/hotel.md}
     * @param actual what the test got
     */
    public void check(String name, String actual) {
        refuseInCi();
        try {
            compare(name, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fails if the folder holds a file that is not among {@code names}; when accepting, removes it.
     *
     * @param names the files that belong there, all directly in the folder
     */
    public void checkNoOther(Collection<String> names) {
        refuseInCi();
        try (Stream<Path> files = Files.exists(kept) ? Files.list(kept) : Stream.of()) {
            List<Path> others = files.filter(
                            file -> !names.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
            if (!accept && !others.isEmpty()) {
                throw new AssertionError(
                        "nothing stands for " + others + " any more: run again with -Dgolden.accept=true");
            }
            for (Path other : others) {
                Files.delete(other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseInCi() {
        if (accept && ci) {
            throw new AssertionError("golden.accept is refused in CI: look at the change first, then commit the file");
        }
    }

    private void compare(String name, String actual) throws IOException {
        Path file = kept.resolve(name);
        boolean known = Files.exists(file);
        String expected = known ? Files.readString(file, StandardCharsets.UTF_8) : "";
        if (known && expected.equals(actual)) {
            return;
        }
        if (accept) {
            write(file, actual);
            return;
        }
        Path got = left.resolve(name);
        write(got, actual);
        Path diff = left.resolve(name + ".diff");
        String difference = diff(name, expected, actual);
        write(diff, difference);
        throw new AssertionError(
                known
                        ? name + " differs from what was kept (" + diff + "):\n" + difference
                        : name + " is new: look at " + got + ", then run again with -Dgolden.accept=true");
    }

    private static String diff(String name, String expected, String actual) {
        List<String> before = lines(expected);
        return String.join(
                        "\n",
                        UnifiedDiffUtils.generateUnifiedDiff(
                                name + " (kept)",
                                name + " (got)",
                                before,
                                DiffUtils.diff(before, lines(actual)),
                                CONTEXT_LINES))
                + "\n";
    }

    /** Line ends other than {@code \n} stay visible, as they are what may differ. */
    private static List<String> lines(String text) {
        return List.of(text.replace("\r", "\\r").split("\n", -1));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
