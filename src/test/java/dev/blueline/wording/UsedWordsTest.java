package dev.blueline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every key is asked for: it stands in the program as it is, or begins with a part that does and ends with words of the
 * program. Does not find out whether words are put together in just this way.
 */
class UsedWordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern WORD = Pattern.compile("[.-]?([a-z]+(?:[.-][a-z]+)*)[.-]?");

    private final Set<String> literals = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();

    UsedWordsTest() throws IOException {
        for (Path file : sources()) {
            String text = Files.readString(file);
            LITERAL.matcher(text).results().map(found -> found.group(1)).forEach(literals::add);
            CONSTANT.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .map(constant -> constant.toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(words::add);
        }
        literals.stream()
                .map(WORD::matcher)
                .filter(word -> word.matches())
                .map(word -> word.group(1))
                .forEach(words::add);
    }

    @Test
    void everyKeyIsAskedFor() throws IOException {
        Properties keys = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src", "main", "resources", "dev", "blueline", "wording", "en.properties"))) {
            keys.load(reader);
        }
        assertThat(keys.stringPropertyNames().stream()
                        .filter(key -> !isAskedFor(key))
                        .sorted())
                .isEmpty();
    }

    private boolean isAskedFor(String key) {
        return literals.contains(key)
                || literals.stream()
                        .anyMatch(part -> part.matches("[a-z][a-z.-]*\\.")
                                && key.startsWith(part)
                                && isMadeOfWords(key.substring(part.length())));
    }

    private boolean isMadeOfWords(String rest) {
        boolean plural = rest.endsWith("s") && words.contains(rest.substring(0, rest.length() - 1));
        if (plural || words.contains(rest)) {
            return true;
        }
        for (int i = 1; i < rest.length(); i++) {
            boolean gap = rest.charAt(i) == '.' || rest.charAt(i) == '-';
            if (gap && words.contains(rest.substring(0, i)) && isMadeOfWords(rest.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
