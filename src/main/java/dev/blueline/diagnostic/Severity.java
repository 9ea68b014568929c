package dev.blueline.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** The file says something that cannot be, or that cannot be read. */
    ERROR("error"),
    /** The service very likely has a gap here. */
    WARNING("warning"),
    /** Worth knowing. */
    INFO("info");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that reports use. */
    public String word() {
        return word;
    }

    /** The severity of this word, if there is one. */
    public static Optional<Severity> named(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word.equals(word))
                .findFirst();
    }
}
