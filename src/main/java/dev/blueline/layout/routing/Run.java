package dev.blueline.layout.routing;

/**
 * A stretch of a connector that keeps its direction.
 *
 * @param id its place among all runs
 * @param link the connector it belongs to, by place; -1 for a divider
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

    /** Where the run leads, seen from the zone {@code index} that it meets: -1 to lower indices, 1 to higher ones. */
    int directionFrom(int index) {
        if (low == high) {
            return boxLow ? -1 : 1;
        }
        return index == low ? 1 : -1;
    }
}
