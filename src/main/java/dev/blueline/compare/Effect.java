package dev.blueline.compare;

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
        /** Flows between two lanes. */
        HAND_OFFS("hand-offs"),
        /** Flows that are service encounters (Bitner, Ostrom and Morgan 2008). */
        ENCOUNTERS("encounters"),
        /** Waits: actions of their own, and marks on others. */
        WAITS("waits"),
        /** Fail points from which no recovery leads. */
        UNRECOVERED_FAILS("fail-points-without-recovery");

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
}
