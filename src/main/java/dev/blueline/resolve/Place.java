package dev.blueline.resolve;

import dev.blueline.syntax.tree.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where attributes and marks can stand, and which ones belong there: the one table of it. */
enum Place {
    BLUEPRINT(
            "a blueprint",
            Group.FRAME,
            Shared.FACTS_OF_THE_WHOLE,
            Word.SCENARIO,
            Word.SEGMENT,
            Word.GOAL,
            Word.EXCLUDES,
            Word.PROMISE,
            Word.STATE,
            Word.VERSION,
            Word.UPDATED,
            Word.LANGUAGE,
            Word.PROFILE),
    PHASE("a phase", Group.FRAME, Shared.FACTS, Word.FOR, Word.INTERNAL),
    STEP("a step", Group.FRAME, Shared.FACTS, Word.FOR),
    ACTION(
            "an action",
            Group.FRAME,
            Shared.FACTS,
            Word.FOR,
            Word.VIA,
            Word.BY,
            Word.USES,
            Word.UNTIL,
            Word.WAIT,
            Word.KEY,
            Word.START,
            Word.END,
            Word.INDEPENDENT,
            Word.SELF_SERVICE,
            Word.AUTOMATED,
            Word.AMBIENT),
    FLOW("a flow", Group.FRAME, Shared.NOTHING, Word.VIA, Word.WHEN, Word.PROBABILITY, Word.TIME, Word.FOR),
    OUTCOME("an outcome", Group.FRAME, Shared.NOTHING, Word.VIA, Word.WHEN, Word.PROBABILITY, Word.TIME, Word.FOR),
    LANE("a lane", Group.DECLARED, Shared.NOTHING, Word.OWNER),
    CHANNEL("a channel", Group.DECLARED, Shared.NOTHING, Word.REMOTE, Word.OWNER),
    ACTOR("an actor", Group.DECLARED, Shared.NOTHING, Word.OWNER),
    SYSTEM("a system", Group.DECLARED, Shared.NOTHING, Word.OWNER),
    METRIC(
            "a declared metric",
            Group.DECLARED,
            Shared.GROUNDS,
            Word.VALUE,
            Word.BEFORE,
            Word.TARGET,
            Word.MEASURED,
            Word.OWNER),
    VARIANT("a variant", Group.DECLARED, Shared.NOTHING, Word.OWNER),
    FAIL(
            "a fail point",
            Group.MARK,
            Shared.GROUNDS,
            Word.CAUSE,
            Word.PREVENT,
            Word.RATE,
            Word.IMPACT,
            Word.OWNER,
            Word.RECOVER),
    WAIT("a wait point", Group.MARK, Shared.NOTHING, Word.EXPECTED, Word.STANDARD),
    EXPERIENCE("an experience point", Group.MARK, Shared.NOTHING),
    MOMENT("a moment of truth", Group.MARK, Shared.GROUNDS, Word.SIGNAL, Word.RESPOND, Word.OWNER),
    PAIN("a pain", Group.MARK, Shared.GROUNDS, Word.SEVERITY, Word.CAUSE, Word.MEASURE, Word.OWNER),
    DELIGHT("a delight", Group.MARK, Shared.GROUNDS, Word.OWNER),
    OPPORTUNITY("an opportunity", Group.MARK, Shared.GROUNDS, Word.OWNER),
    IDEA("an idea", Group.MARK, Shared.GROUNDS, Word.OWNER),
    QUESTION("a question", Group.MARK, Shared.GROUNDS, Word.OWNER),
    POLICY("a policy", Group.MARK, Shared.GROUNDS, Word.OWNER),
    METRIC_MARK("the mark `metric`", Group.MARK, Shared.GROUNDS, Word.VALUE),
    TRAINING("a need for training", Group.MARK, Shared.GROUNDS, Word.OWNER),
    DATA("data", Group.MARK, Shared.GROUNDS, Word.SEEN_BY, Word.OWNER),
    NOTE("a note", Group.MARK, Shared.GROUNDS, Word.OWNER);

    /** What sort of thing a place is; where many of one sort take a word, they are spoken of together. */
    enum Group {
        FRAME("something that happens"),
        DECLARED("something declared"),
        MARK("a mark");

        private final String phrase;

        Group(String phrase) {
            this.phrase = phrase;
        }

        /** How any of them is spoken of. */
        String phrase() {
            return phrase;
        }
    }

    /** Words that several places have in common. */
    private static final class Shared {
        static final Set<Word> NOTHING = Set.of();
        static final Set<Word> GROUNDS = EnumSet.of(Word.STATUS, Word.SOURCE, Word.LINK);
        static final Set<Word> FACTS = EnumSet.copyOf(GROUNDS);
        static final Set<Word> FACTS_OF_THE_WHOLE;

        static {
            FACTS.addAll(EnumSet.of(Word.DESCRIPTION, Word.OWNER, Word.TOUCHPOINT, Word.WANTS, Word.EMOTION));
            FACTS.addAll(EnumSet.range(Word.FAIL, Word.MOMENT));
            FACTS.addAll(EnumSet.range(Word.TIME, Word.PERCEIVES));
            FACTS_OF_THE_WHOLE = EnumSet.copyOf(FACTS);
            FACTS_OF_THE_WHOLE.remove(Word.WEIGHT);
        }
    }

    private final String phrase;
    private final Group group;
    private final Set<Word> words;

    Place(String phrase, Group group, Set<Word> shared, Word... own) {
        this.phrase = phrase;
        this.group = group;
        EnumSet<Word> set = EnumSet.noneOf(Word.class);
        set.addAll(shared);
        set.addAll(Arrays.asList(own));
        this.words = Collections.unmodifiableSet(set);
    }

    /** How the place is spoken of. */
    String phrase() {
        return phrase;
    }

    /** What sort of place it is. */
    Group group() {
        return group;
    }

    /** The attributes, flags and marks that belong here. */
    Set<Word> words() {
        return words;
    }

    /** The braces of the mark that {@code word} makes. */
    static Place ofMark(Word word) {
        return word == Word.METRIC ? METRIC_MARK : valueOf(word.name());
    }

    /** The places that {@code word} belongs to. */
    static List<Place> of(Word word) {
        return Arrays.stream(values())
                .filter(place -> place.words.contains(word))
                .toList();
    }
}
