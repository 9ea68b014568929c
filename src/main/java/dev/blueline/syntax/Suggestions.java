package dev.blueline.syntax;

import dev.blueline.syntax.tree.Word;
import dev.blueline.text.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of the language that a wrong word may have been meant to be; gives up where a file is nothing but wrong words. */
final class Suggestions {
    /** Words that no statement begins with. */
    private static final Set<Word> INSIDE = Set.of(Word.AT, Word.OF, Word.PER);

    /** Words that stand in no braces but those of the blueprint. */
    private static final Set<Word> OF_THE_WHOLE = Set.of(
            Word.SCENARIO,
            Word.SEGMENT,
            Word.GOAL,
            Word.EXCLUDES,
            Word.PROMISE,
            Word.VERSION,
            Word.UPDATED,
            Word.STATE,
            Word.LANGUAGE,
            Word.PROFILE);

    private static final List<String> WORDS = words(INSIDE);
    private static final List<String> WORDS_IN_BRACES =
            words(Stream.of(INSIDE, OF_THE_WHOLE).flatMap(Set::stream).collect(Collectors.toSet()));

    /** So many different wrong words are looked at: more than anybody corrects before trying again. */
    private static final int MOST = 500;

    private final List<String> words;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Optional<String>> sure = new HashMap<>();

    private Suggestions(List<String> words) {
        this.words = words;
    }

    /** Every word that may begin something. */
    Suggestions() {
        this(WORDS);
    }

    /** The words for the braces of an action, a flow or a mark. */
    static Suggestions inBraces() {
        return new Suggestions(WORDS_IN_BRACES);
    }

    private static List<String> words(Set<Word> without) {
        return Arrays.stream(Word.values())
                .filter(word -> !without.contains(word))
                .flatMap(word -> word.spellings().stream())
                .toList();
    }

    /** The word nearest to {@code wrong}. */
    Optional<String> nearest(String wrong) {
        return known.size() < MOST
                ? known.computeIfAbsent(wrong, word -> Spelling.nearest(word, words))
                : known.getOrDefault(wrong, Optional.empty());
    }

    /** The word that {@code wrong} can only have been meant as. */
    Optional<String> certain(String wrong) {
        return sure.size() < MOST
                ? sure.computeIfAbsent(wrong, word -> Spelling.certain(word, words))
                : sure.getOrDefault(wrong, Optional.empty());
    }
}
