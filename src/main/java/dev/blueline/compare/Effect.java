package dev.blueline.compare;

import dev.blueline.measure.Counts;
import dev.blueline.measure.Tally;
import dev.blueline.measure.Worry;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Line;
import dev.blueline.model.MarkKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the changes do to a count.
 *
 * @param count what is counted
 * @param before how many there were
 * @param after how many there are
 */
public record Effect(Count count, int before, int after) {

    /** What is counted. */
    public enum Count {
        /** Columns. */
        STEPS("steps"),
        /** Boxes: actions, waits, decisions and evidence. */
        ACTIONS("actions"),
        /** Flows between two lanes, encounters among them. */
        HAND_OFFS("hand-offs"),
        /** Flows that are service encounters (Bitner, Ostrom and Morgan 2008). */
        ENCOUNTERS("encounters"),
        /** Waits: actions of their own, and marks on others. */
        WAITS("waits"),
        /** Decisions. */
        DECISIONS("decisions"),
        /** Places where the service may go wrong. */
        FAILS("fail-points"),
        /** Fail points from which no recovery leads. */
        UNRECOVERED_FAILS("fail-points-without-recovery"),
        /** Flows across the line of interaction, evidence at one end or not. */
        INTERACTION("crossings-of-interaction"),
        /** Flows across the line of visibility. */
        VISIBILITY("crossings-of-visibility"),
        /** Flows across the line of internal interaction. */
        INTERNAL_INTERACTION("crossings-of-internal-interaction"),
        /** Flows across the line of implementation. */
        IMPLEMENTATION("crossings-of-implementation");

        private final String word;

        Count(String word) {
            this.word = word;
        }

        /** The word used in data files. */
        public String word() {
            return word;
        }
    }

    /** How many more there are; less than 0 if there are fewer. */
    public int difference() {
        return after - before;
    }

    /** Every count, in the order of {@link Count}. */
    static List<Effect> all(BlueprintIndex before, BlueprintIndex after) {
        Map<Count, Integer> olds = count(before);
        Map<Count, Integer> news = count(after);
        List<Effect> effects = new ArrayList<>();
        for (Count count : Count.values()) {
            effects.add(new Effect(count, olds.get(count), news.get(count)));
        }
        return effects;
    }

    private static Map<Count, Integer> count(BlueprintIndex index) {
        Counts counts = Counts.of(index);
        Tally tally = new Tally.Table(index).of(index.steps());
        Map<Count, Integer> numbers = new EnumMap<>(Count.class);
        numbers.put(Count.STEPS, counts.steps());
        numbers.put(Count.ACTIONS, counts.actions());
        numbers.put(Count.HAND_OFFS, tally.handOffs());
        numbers.put(Count.ENCOUNTERS, counts.encounters());
        numbers.put(Count.WAITS, counts.marks().get(MarkKind.WAIT));
        numbers.put(Count.DECISIONS, counts.marks().get(MarkKind.DECISION));
        numbers.put(Count.FAILS, counts.marks().get(MarkKind.FAIL));
        numbers.put(Count.UNRECOVERED_FAILS, (int) Worry.of(index).stream()
                .filter(worry -> worry.kind() == Worry.Kind.NO_RECOVERY)
                .count());
        numbers.put(Count.INTERACTION, counts.crossings().get(Line.INTERACTION));
        numbers.put(Count.VISIBILITY, counts.crossings().get(Line.VISIBILITY));
        numbers.put(Count.INTERNAL_INTERACTION, counts.crossings().get(Line.INTERNAL_INTERACTION));
        numbers.put(Count.IMPLEMENTATION, counts.crossings().get(Line.IMPLEMENTATION));
        return numbers;
    }
}
