package dev.blueline.layout.routing;

/**
 * A stretch of a connector that keeps its direction.
 *
 * @param id its place among all runs
 * @param link the connector it belongs to, by place, the first one if it is part of a comb; -1 for a divider
 * @param axis its direction
 * @param zone the column, row or gap it runs along
 * @param low the first cell it touches, along its axis
 * @param high the last cell it touches, along its axis; {@code low} or more
 * @param rising whether the connector runs towards higher indices here
 * @param boxLow whether it ends at a box below {@code low}
 * @param boxHigh whether it ends at a box above {@code high}
 * @param pinned whether it must lie in the middle of its zone
 */
public record Run(
        int id,
        int link,
        Axis axis,
        int zone,
        int low,
        int high,
        boolean rising,
        boolean boxLow,
        boolean boxHigh,
        boolean pinned) {

    /** Whether the zone is one of boxes, and not a gap. */
    public boolean amongBoxes() {
        return zone % 2 == 1;
    }

    /** Whether this run shares a cell with {@code other}, which has the same zone. */
    boolean overlaps(Run other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether the run leads to lower zones ({@code towards} below 0) or to higher ones from the zone {@code index}. */
    boolean leads(int index, int towards) {
        if (low == high && !boxLow && !boxHigh) {
            return towards > 0;
        }
        return towards < 0 ? low < index || boxLow : high > index || boxHigh;
    }

    /** The side of a box at which the run {@code begins}, or else ends, if it does. */
    Side side(boolean begins) {
        boolean high = rising == begins;
        if (axis == Axis.HORIZONTAL) {
            return high ? Side.RIGHT : Side.LEFT;
        }
        return high ? Side.BOTTOM : Side.TOP;
    }

    /** The same run with another number. */
    Run numbered(int number) {
        return new Run(number, link, axis, zone, low, high, rising, boxLow, boxHigh, pinned);
    }
}
