package dev.blueline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Commands as a person types them. */
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

    /**
     * The words of {@code line}, which blanks part. Between {@code "} or {@code '} blanks are part of a word; a backslash is
     * a sign like others, as in paths.
     *
     * @throws Problem if a quotation has no end
     */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"' || sign == '\'') {
                int end = line.indexOf(sign, i + 1);
                if (end < 0) {
                    throw new Problem("the quotation that begins with " + line.substring(i) + " has no end");
                }
                word.append(line, i + 1, end);
                begun = true;
                i = end;
            } else if (!Character.isWhitespace(sign)) {
                word.append(sign);
                begun = true;
            } else if (begun) {
                words.add(word.toString());
                word.setLength(0);
                begun = false;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
