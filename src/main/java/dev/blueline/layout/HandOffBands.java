package dev.blueline.layout;

import dev.blueline.measure.HandOffs.Party;
import dev.blueline.model.Line;
import dev.blueline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bands of a hand-off map, from the customer inwards: those of one role and depth are one band, with one or more rows of
 * at most {@value #MOST} parties.
 *
 * @param bands the bands
 */
record HandOffBands(List<Band> bands) {
    /** How many stand beside each other before a row is broken: as many as a slide can show. */
    private static final int MOST = 6;

    /**
     * Parties of one role.
     *
     * @param role the role
     * @param depth how far from the customer
     * @param rows who stand beside each other, row by row, all nearly as long
     * @param above the line of the field above it
     */
    record Band(Role role, int depth, List<List<Party>> rows, Optional<Line> above) {}

    /** Of parties in their order. */
    static HandOffBands of(List<Party> parties) {
        List<Band> bands = new ArrayList<>();
        List<Line> drawn = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= parties.size(); i++) {
            Party first = parties.get(begin);
            if (i == parties.size()
                    || parties.get(i).role() != first.role()
                    || parties.get(i).depth() != first.depth()) {
                Optional<Line> above = bands.isEmpty()
                        ? Optional.empty()
                        : between(bands.get(bands.size() - 1), first).filter(line -> !drawn.contains(line));
                above.ifPresent(drawn::add);
                bands.add(new Band(first.role(), first.depth(), rows(parties.subList(begin, i)), above));
                begin = i;
            }
        }
        return new HandOffBands(bands);
    }

    private static Optional<Line> between(Band above, Party below) {
        return BandFrame.between(above.role(), above.depth(), below.depth());
    }

    private static List<List<Party>> rows(List<Party> parties) {
        int count = (parties.size() + MOST - 1) / MOST;
        List<List<Party>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(parties.subList(row * parties.size() / count, (row + 1) * parties.size() / count));
        }
        return rows;
    }

    /** All rows, top to bottom. */
    List<List<Party>> rows() {
        return bands.stream().flatMap(band -> band.rows().stream()).toList();
    }
}
