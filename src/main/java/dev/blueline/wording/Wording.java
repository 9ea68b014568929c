package dev.blueline.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fixed words in one language, by key. A language is one file, {@code <tag>.properties} beside this class; the
 * machine's own locale is never asked.
 */
public final class Wording {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)\\}");

    private final String tag;
    private final Properties words;

    private Wording(String tag, Properties words) {
        this.tag = tag;
        this.words = words;
    }

    /**
     * The words of the language {@code tag}.
     *
     * @throws IllegalArgumentException if there is no such language
     */
    public static Wording of(String tag) {
        try (InputStream stream = Wording.class.getResourceAsStream(tag + ".properties")) {
            if (stream == null) {
                throw new IllegalArgumentException("no words for the language " + tag);
            }
            Properties words = new Properties();
            try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                words.load(reader);
            }
            return new Wording(tag, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The language's tag. */
    public String tag() {
        return tag;
    }

    /**
     * The word for {@code key}.
     *
     * @throws IllegalArgumentException if the language has none: a defect of the program, not of a file
     */
    public String text(String key) {
        String word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + key + " in " + tag);
        }
        return word;
    }

    /** The word for {@code key}, if there is one: of several keys the first that has one may be taken. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    /** The word for {@code key} with each {@code {0}}, {@code {1}} … in it replaced by the argument of that number. */
    public String text(String key, Object... arguments) {
        // In one go, for an argument may itself look like a gap.
        return GAP.matcher(text(key))
                .replaceAll(gap -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(gap.group(1))])));
    }
}
