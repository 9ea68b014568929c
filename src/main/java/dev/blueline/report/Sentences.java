package dev.blueline.report;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.text.Printable;

/** A finding in words, for formats that have one place for all that is said. */
final class Sentences {
    private Sentences() {}

    /** What is wrong and what to write instead, on one line and safe for a terminal. */
    static String of(Diagnostic diagnostic) {
        return Printable.text(diagnostic.message()
                + diagnostic.help().map(help -> "; " + help).orElse(""));
    }

    /** {@code phrase} with a full stop, unless it ends as a sentence does. */
    static String stopped(String phrase) {
        return phrase.endsWith(".") || phrase.endsWith("?") || phrase.endsWith("!") ? phrase : phrase + ".";
    }
}
