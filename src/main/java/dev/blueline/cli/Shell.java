package dev.blueline.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Commands as a person would type them. */
final class Shell {
    private Shell() {}

    /** {@code words} with blanks between, quoted where a shell would take them apart. */
    static String line(List<String> words) {
        return words.stream().map(Shell::word).collect(Collectors.joining(" "));
    }

    /** {@code word}, quoted if a shell would take it apart. */
    static String word(String word) {
        boolean plain = !word.isEmpty()
                && word.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "-_./:=,+@%\\".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
