package dev.blueline.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of the documentation leads to a file that is there, and to a heading of it if it names one. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern FENCE = Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    static List<String> pages() {
        return SitePages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itsLinksLeadSomewhere(String page) throws IOException {
        Matcher link = LINK.matcher(FENCE.matcher(SitePages.read(page)).replaceAll(""));
        List<String> dead = new ArrayList<>();
        while (link.find()) {
            if (!link.group(1).startsWith("https://") && !isThere(page, link.group(1), link.group(2))) {
                dead.add(link.group());
            }
        }
        assertThat(dead).isEmpty();
    }

    private static boolean isThere(String page, String path, String anchor) throws IOException {
        Path from = SitePages.FOLDER.resolve(page);
        Path file = path.isEmpty() ? from : from.resolveSibling(path);
        return Files.exists(file) && (anchor == null || anchors(file).contains(anchor));
    }

    /** What GitHub makes of the headings of a page. */
    private static List<String> anchors(Path file) throws IOException {
        Matcher heading = HEADING.matcher(FENCE.matcher(Files.readString(file)).replaceAll(""));
        List<String> anchors = new ArrayList<>();
        while (heading.find()) {
            anchors.add(heading.group(1)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-'));
        }
        return anchors;
    }
}
