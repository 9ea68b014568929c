package dev.blueline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a package says of the rooms it depends on is what its files import: no room is forgotten, and none made up. */
class PackageInfoTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "dev", "blueline");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?dev\\.blueline\\.([a-z.]+)\\.[A-Z]");
    private static final Pattern ARROWS = Pattern.compile("Depends on.*?(?:;|[.](?: |\\*|$))");
    private static final Pattern CODE = Pattern.compile("\\{@code ([a-z.]+)}");

    /** All that name their rooms one by one. The rooms at the top say what they do not know. */
    static Stream<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !arrows(file).isEmpty())
                    .filter(file -> !arrows(file).matches(".*(every room|what that depends on).*"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void whatAPackageDependsOnIsWhatItImports(Path info) throws IOException {
        SortedSet<String> told = new TreeSet<>();
        Matcher room = CODE.matcher(arrows(info));
        while (room.find()) {
            told.add(room.group(1));
        }
        String home = SOURCES.relativize(info.getParent())
                .toString()
                .replace('\\', '/')
                .replace('/', '.');
        SortedSet<String> imported = new TreeSet<>();
        for (Path file : sources(info.getParent())) {
            Matcher line = IMPORT.matcher(Files.readString(file));
            while (line.find()) {
                imported.add(line.group(1));
            }
        }
        told.removeIf(each -> isIn(each, home));
        imported.removeIf(each -> isIn(each, home));
        imported.removeIf(each -> !told.contains(each) && told.stream().anyMatch(known -> isIn(each, known)));
        assertThat(told).isEqualTo(imported);
    }

    private static boolean isIn(String room, String house) {
        return room.equals(house) || room.startsWith(house + ".");
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The part of a sentence that follows “Depends on”; empty where there is none. */
    private static String arrows(Path info) {
        try {
            Matcher arrows = ARROWS.matcher(Files.readString(info).replaceAll("\\s*\\R \\*\\s*", " "));
            return arrows.find() ? arrows.group() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
