package dev.blueline.compare;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of several things must be moved to turn one order into another, as few as possible. */
final class StableOrder {
    private StableOrder() {}

    /**
     * The places, in the new order, of what was moved: all but a longest run that rises.
     *
     * @param oldPlaces where each thing of the new order stood in the old one; no two are equal
     */
    static Set<Integer> moved(List<Integer> oldPlaces) {
        int size = oldPlaces.size();
        int[] lastOfLength = new int[size + 1];
        int[] previous = new int[size];
        int longest = 0;
        for (int i = 0; i < size; i++) {
            int from = 1;
            int to = longest + 1;
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (oldPlaces.get(lastOfLength[middle]) < oldPlaces.get(i)) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            previous[i] = from == 1 ? -1 : lastOfLength[from - 1];
            lastOfLength[from] = i;
            longest = Math.max(longest, from);
        }
        boolean[] stays = new boolean[size];
        Arrays.fill(stays, false);
        for (int i = longest == 0 ? -1 : lastOfLength[longest]; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < size; i++) {
            if (!stays[i]) {
                moved.add(i);
            }
        }
        return moved;
    }
}
