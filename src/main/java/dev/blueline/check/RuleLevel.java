package dev.blueline.check;

import dev.blueline.diagnostic.Severity;
import java.util.Arrays;
import java.util.Optional;

/** What a team makes of a rule: how grave its findings are, or that they are not told. */
public enum RuleLevel {
    /** Told as errors. */
    ERROR("error", Optional.of(Severity.ERROR)),
    /** Told as warnings. */
    WARNING("warning", Optional.of(Severity.WARNING)),
    /** Told as information. */
    INFO("info", Optional.of(Severity.INFO)),
    /** Not told. */
    OFF("off", Optional.empty());

    private final String word;
    private final Optional<Severity> severity;

    RuleLevel(String word, Optional<Severity> severity) {
        this.word = word;
        this.severity = severity;
    }

    /** The word that a configuration uses. */
    public String word() {
        return word;
    }

    /** How grave the findings are; empty when they are not told. */
    public Optional<Severity> severity() {
        return severity;
    }

    /** The level of this word, if there is one. */
    public static Optional<RuleLevel> named(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
