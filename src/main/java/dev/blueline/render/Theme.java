package dev.blueline.render;

import java.util.Arrays;
import java.util.Optional;

/** How a drawing looks. */
public enum Theme {
    /** Light or dark, as the reader's machine prefers; light where a format can hold but one. */
    AUTO("auto"),
    /** Dark on white. */
    LIGHT("light"),
    /** Light on near black. */
    DARK("dark"),
    /** Black, white and greys, for paper. */
    MONO("mono"),
    /** As {@link #AUTO}, in the shapes of a Chinese tradition: ellipses, lozenges, level lines. */
    TRADITION("tradition");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    /** The word people ask for it by. */
    public String word() {
        return word;
    }

    /** The theme of this word, if there is one. */
    public static Optional<Theme> named(String word) {
        return Arrays.stream(values()).filter(theme -> theme.word.equals(word)).findFirst();
    }
}
