package dev.blueline.resolve;

import dev.blueline.syntax.tree.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where attributes can stand, and which ones belong there. Words of the language that are in no place are not read yet. */
enum Place {
    BLUEPRINT(
            "a blueprint",
            Word.SCENARIO,
            Word.SEGMENT,
            Word.GOAL,
            Word.EXCLUDES,
            Word.PROMISE,
            Word.STATE,
            Word.VERSION,
            Word.UPDATED,
            Word.OWNER,
            Word.LANGUAGE,
            Word.PROFILE,
            Word.LINK,
            Word.NOTE),
    PHASE("a phase", Word.INTERNAL),
    STEP("a step"),
    ACTION(
            "an action",
            Word.DESCRIPTION,
            Word.OWNER,
            Word.VIA,
            Word.BY,
            Word.USES,
            Word.TIME,
            Word.EXPECTED,
            Word.STANDARD,
            Word.TOLERANCE,
            Word.KEY,
            Word.START,
            Word.END,
            Word.INDEPENDENT,
            Word.SELF_SERVICE,
            Word.AUTOMATED,
            Word.AMBIENT,
            Word.FAIL,
            Word.WAIT,
            Word.MOMENT,
            Word.EXPERIENCE),
    FLOW("a flow", Word.VIA, Word.WHEN, Word.PROBABILITY, Word.TIME),
    OUTCOME("an outcome", Word.VIA, Word.WHEN, Word.PROBABILITY, Word.TIME),
    LANE("a lane", Word.OWNER),
    CHANNEL("a channel", Word.REMOTE, Word.OWNER),
    ACTOR("an actor", Word.OWNER),
    SYSTEM("a system", Word.OWNER),
    FAIL("a fail point", Word.CAUSE, Word.RECOVER),
    OTHER_MARK("this mark"),
    TEXT("a text");

    private final String phrase;
    private final Set<Word> words;

    Place(String phrase, Word... words) {
        this.phrase = phrase;
        EnumSet<Word> set = EnumSet.noneOf(Word.class);
        set.addAll(Arrays.asList(words));
        this.words = Collections.unmodifiableSet(set);
    }

    /** How the place is spoken of. */
    String phrase() {
        return phrase;
    }

    /** The attributes, flags and marks that belong here. */
    Set<Word> words() {
        return words;
    }

    /** The places that {@code word} belongs to; none for a word that is not read yet. */
    static List<Place> of(Word word) {
        return Arrays.stream(values())
                .filter(place -> place.words.contains(word))
                .toList();
    }
}
