package dev.blueline.syntax;

import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words of the language that a wrong word may have been meant to be; gives up where a file is nothing but wrong words. */
final class Suggestions {
    /** Words that no statement begins with. */
    private static final Set<Word> INSIDE = Set.of(Word.AT, Word.OF, Word.PER);

    private static final List<String> WORDS = Arrays.stream(Word.values())
            .filter(word -> !INSIDE.contains(word))
            .flatMap(word -> word.spellings().stream())
            .toList();

    /** So many different wrong words are looked at: more than anybody corrects before trying again. */
    private static final int MOST = 500;

    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Optional<String>> sure = new HashMap<>();

    /** The word nearest to {@code wrong}. */
    Optional<String> nearest(String wrong) {
        return known.size() < MOST
                ? known.computeIfAbsent(wrong, word -> Spelling.nearest(word, WORDS))
                : known.getOrDefault(wrong, Optional.empty());
    }

    /** The word that {@code wrong} can only have been meant as. */
    Optional<String> certain(String wrong) {
        return sure.size() < MOST
                ? sure.computeIfAbsent(wrong, word -> Spelling.certain(word, WORDS))
                : sure.getOrDefault(wrong, Optional.empty());
    }
}
