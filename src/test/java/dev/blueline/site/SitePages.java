package dev.blueline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the documentation. */
public final class SitePages {
    /** Where they are kept. */
    public static final Path FOLDER = Path.of("src/site/markdown");

    private SitePages() {}

    /** The names of all pages with the folders they stand in, in the order of the alphabet. */
    static List<String> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the pages that people write, in the order of the alphabet. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of the page {@code name}. */
    public static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The page {@code name} with {@code text} in the place kept for it, between the comments {@code <!-- begin region -->}
     * and {@code <!-- end region -->}.
     */
    public static String with(String name, String region, String text) {
        String page = read(name);
        String begin = "<!-- begin " + region + " -->\n";
        String end = "<!-- end " + region + " -->";
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new AssertionError(name + " has no place for " + region);
        }
        return page.substring(0, from + begin.length()) + "\n" + text + "\n" + page.substring(to);
    }
}
