package dev.blueline.explain;

import dev.blueline.check.RuleClass;
import dev.blueline.compile.KnownCode;
import dev.blueline.compile.KnownCodes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of findings in groups, in the order in which people want to read about them: the rules first. */
enum Series {
    /** What a service blueprint is. */
    DEFINITION("BL2", RuleClass.DEFINITION.word(), "What a service blueprint is", Optional.empty()),
    /** The file says two things that do not go together. */
    CONTRADICTION("BL3", RuleClass.CONTRADICTION.word(), "Where a file contradicts itself", Optional.empty()),
    /** What good blueprints have in common. */
    ADVICE("BL4", RuleClass.ADVICE.word(), "What good blueprints have in common", Optional.empty()),
    /** What checking as such finds. */
    CHECKING(
            "BL5",
            "checking",
            "Exceptions, and what checking says of itself",
            Optional.of("This is said of the check itself and comes from no rule, so no `allow` silences it.")),
    /** What the text says cannot be read. */
    READING("BL0", "reading", "What cannot be read", Optional.of(Series.STOPS)),
    /** What the text says cannot be meant. */
    RESOLVING("BL1", "resolving", "Names and values that cannot be meant", Optional.of(Series.STOPS)),
    /** What is wrong with the configuration. */
    CONFIGURATION(
            "BL6",
            "configuration",
            "What is wrong with the configuration",
            Optional.of("Nothing is checked by a configuration that is not understood, so no `allow` silences it."));

    private static final String STOPS =
            "`allow` is for rules, and this is found before any rule is asked, while the file is read.";

    private final String prefix;
    private final String word;
    private final String heading;
    private final Optional<String> noException;

    Series(String prefix, String word, String heading, Optional<String> noException) {
        this.prefix = prefix;
        this.word = word;
        this.heading = heading;
        this.noException = noException;
    }

    /** The group that {@code known} belongs to. */
    static Series of(KnownCode known) {
        return Stream.of(values())
                .filter(series -> known.code().id().startsWith(series.prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(known.code().id() + " is of no series"));
    }

    /** Its kinds of findings, in the order of their codes; perhaps none. */
    List<KnownCode> codes() {
        return KnownCodes.all().stream()
                .filter(known -> known.code().id().startsWith(prefix))
                .toList();
    }

    /** One word for data. */
    String word() {
        return word;
    }

    /** What stands above them in a list. */
    String heading() {
        return heading;
    }

    /** The same in a sentence. */
    String meaning() {
        return heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1);
    }

    /** Why {@code allow} cannot silence them; empty if it can. */
    Optional<String> noException() {
        return noException;
    }
}
