package dev.blueline.viewers;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A machine that has certain fonts and no others: a folder of copies of their files and a configuration of fontconfig
 * that knows this folder alone. For programs that ask fontconfig, as Chromium and librsvg do on Linux.
 *
 * @param name what a message calls it
 * @param config the file that {@code FONTCONFIG_FILE} is to name
 * @param unknown scripts that none of its fonts has, if it has no emoji either: a viewer draws a box for each code point
 *     of theirs, marks included, and no width can be promised
 */
record FontSetup(String name, Path config, Set<UnicodeScript> unknown) {
    private static final List<Path> FONT_FOLDERS = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of(System.getProperty("user.home"), ".local/share/fonts"));

    private static final List<String> SCRIPTS = List.of(
            "Thai", "Arabic", "Hebrew", "Devanagari", "Tamil", "Malayalam", "Myanmar", "Khmer", "Lao", "Symbols");

    private static final Set<UnicodeScript> NOT_IN_DEJAVU = Set.of(
            UnicodeScript.THAI,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.TAMIL,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    /** The widest of the usual Latin families, and nothing for the scripts it lacks. */
    static FontSetup wide(Path folder) {
        Family family = new Family("fonts-dejavu-core", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf");
        return of(folder, "DejaVu Sans alone", NOT_IN_DEJAVU, List.of(family));
    }

    /** The metrics of Arial, a Chinese font, a font for each of many scripts, and emoji in colour. */
    static FontSetup mixed(Path folder) {
        List<Family> families = new ArrayList<>(List.of(
                new Family("fonts-liberation", "LiberationSans-Regular.ttf", "LiberationSans-Bold.ttf"),
                new Family("fonts-wqy-microhei", "wqy-microhei.ttc")
                        .or(new Family("fonts-noto-cjk", "NotoSansCJK-Regular.ttc", "NotoSansCJK-Bold.ttc")),
                new Family("fonts-noto-color-emoji", "NotoColorEmoji.ttf")));
        for (String script : SCRIPTS) {
            families.add(new Family(
                    "fonts-noto-core", "NotoSans" + script + "-Regular.ttf", "NotoSans" + script + "-Bold.ttf"));
        }
        for (String signs : List.of("Mongolian", "Symbols2", "Math")) {
            families.add(new Family("fonts-noto-core", "NotoSans" + signs + "-Regular.ttf"));
        }
        return of(
                folder,
                "Liberation Sans, a Chinese font, Noto Sans of other scripts, Noto Color Emoji",
                Set.of(),
                families);
    }

    /** The files of a family, the Debian package that has them, and what may stand in for it. */
    private record Family(String debian, List<String> files, Optional<Family> otherwise) {
        Family(String debian, String... files) {
            this(debian, List.of(files), Optional.empty());
        }

        Family or(Family other) {
            return new Family(debian, files, Optional.of(other));
        }

        Optional<List<Path>> in(Map<String, Path> installed) {
            if (installed.keySet().containsAll(files)) {
                return Optional.of(files.stream().map(installed::get).toList());
            }
            return otherwise.flatMap(other -> other.in(installed));
        }
    }

    private static FontSetup of(Path folder, String name, Set<UnicodeScript> unknown, List<Family> families) {
        Map<String, Path> installed = installed();
        Set<String> missing = new TreeSet<>();
        try {
            Path fonts = Files.createDirectories(folder.resolve("fonts"));
            for (Family family : families) {
                Optional<List<Path>> files = family.in(installed);
                if (files.isEmpty()) {
                    missing.add(family.debian());
                }
                for (Path file : files.orElse(List.of())) {
                    Files.copy(file, fonts.resolve(file.getFileName()));
                }
            }
            Needed.orSkipped(missing.isEmpty(), "fonts are missing; Debian has them as " + String.join(" ", missing));
            Path config = folder.resolve("fonts.conf");
            Files.writeString(config, """
                    <?xml version="1.0"?>
                    <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
                    <fontconfig>
                      <include ignore_missing="yes">/etc/fonts/conf.d</include>
                      <dir>%s</dir>
                      <cachedir>%s</cachedir>
                    </fontconfig>
                    """.formatted(fonts, folder.resolve("cache")));
            return new FontSetup(name, config, unknown);
        } catch (IOException e) {
            throw new AssertionError("no font set-up in " + folder, e);
        }
    }

    private static Map<String, Path> installed() {
        Map<String, Path> found = new TreeMap<>();
        for (Path folder : FONT_FOLDERS) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                files.filter(Files::isRegularFile)
                        .sorted()
                        .forEach(file -> found.put(file.getFileName().toString(), file));
            } catch (IOException e) {
                Assumptions.abort("cannot look for fonts in " + folder + ": " + e);
            }
        }
        return found;
    }

    /** Whether its fonts can draw a text. */
    boolean knows(String text) {
        return unknown.isEmpty()
                || text.codePoints().noneMatch(c -> c >= 0x1F000 || unknown.contains(UnicodeScript.of(c)));
    }
}
