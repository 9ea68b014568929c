package dev.blueline.cli;

import dev.blueline.text.Spelling;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Words of the command line that mean one of a few things: whether they do, and what is told if not. */
final class Choices {
    private Choices() {}

    /**
     * Whether {@code word} is among {@code choices}.
     *
     * @throws Problem if it is not
     */
    static String check(String option, String word, List<String> choices) {
        if (choices.contains(word)) {
            return word;
        }
        throw unknown(option + " cannot be " + word, word, choices, String.join(", ", choices));
    }

    /** The problem that {@code word} is not known, which {@code complaint} says. */
    static Problem unknown(String complaint, String word, List<String> choices, String listed) {
        return new Problem(complaint
                + Spelling.nearest(word, choices)
                        .map(near -> "; did you mean " + near + "?")
                        .orElse("; choose from " + listed));
    }

    /** {@code name} without what makes no difference when people type it: letter case, full-width forms, runs of spaces. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }
}
