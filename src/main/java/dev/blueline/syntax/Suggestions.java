package dev.blueline.syntax;

import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words of the language that a wrong word may have been meant to be; gives up where a file is nothing but wrong words. */
final class Suggestions {
    private static final List<String> WORDS = Word.spellingsOf(Word.values());

    /** So many different wrong words are looked at: more than anybody corrects before trying again. */
    private static final int MOST = 500;

    private final Map<String, Optional<String>> known = new HashMap<>();

    /** The word nearest to {@code wrong}. */
    Optional<String> nearest(String wrong) {
        return known.size() < MOST
                ? known.computeIfAbsent(wrong, word -> Spelling.nearest(word, WORDS))
                : known.getOrDefault(wrong, Optional.empty());
    }
}
