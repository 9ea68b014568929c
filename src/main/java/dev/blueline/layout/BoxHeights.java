package dev.blueline.layout;

import dev.blueline.layout.routing.Axis;
import dev.blueline.layout.routing.Routes;
import dev.blueline.layout.routing.Run;
import dev.blueline.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How high each box is: as high as its text and its connectors need, so that a short text beside a crowded one does not
 * stand in a hall. Boxes of one row that need nearly the same get the same height, for the grid to stay calm. In pixels,
 * by the boxes' places in {@link Grid#slots()}.
 */
final class BoxHeights {
    /** Boxes of one row that differ by less than this are made equal: about one line of text. */
    private static final double ALIKE = 20;

    private final Grid grid;
    private final double[] heights;

    private BoxHeights(Grid grid, List<BoxContent> contents) {
        this.grid = grid;
        this.heights = contents.stream().mapToDouble(BoxContent::height).toArray();
    }

    /** The heights for these contents and connectors; the routes are those of the flows, in their order. */
    static double[] of(Grid grid, List<BoxContent> contents, List<Flow> flows, Routes routes) {
        BoxHeights boxes = new BoxHeights(grid, contents);
        for (int i = 0; i < flows.size(); i++) {
            List<Run> path = routes.paths().get(i);
            boxes.hold(grid.slot(flows.get(i).from()), path.get(0), routes);
            boxes.hold(grid.slot(flows.get(i).to()), path.get(path.size() - 1), routes);
        }
        boxes.level();
        return boxes.heights;
    }

    /** A run that meets the side of a box meets it well away from its corners. */
    private void hold(int slot, Run run, Routes routes) {
        if (run.axis() == Axis.HORIZONTAL) {
            heights[slot] = Math.max(heights[slot], 2 * (Math.abs(routes.offset(run)) + Sizes.PORT_MARGIN));
        }
    }

    private void level() {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < heights.length; i++) {
            rows.get(grid.slots().get(i).row()).add(i);
        }
        for (List<Integer> row : rows) {
            row.sort(Comparator.<Integer>comparingDouble(i -> -heights[i]).thenComparing(i -> i));
            double common = 0;
            for (int i : row) {
                common = common - heights[i] < ALIKE && common > 0 ? common : heights[i];
                heights[i] = common;
            }
        }
    }
}
