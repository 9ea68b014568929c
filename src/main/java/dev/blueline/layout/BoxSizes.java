package dev.blueline.layout;

import dev.blueline.layout.routing.Axis;
import dev.blueline.layout.routing.Routes;
import dev.blueline.layout.routing.Run;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How high each box is, and how wide the columns must be: as their texts and their connectors need, so that a short text
 * beside a crowded one does not stand in a hall. Boxes of one row that need nearly the same height get the same, for the
 * grid to stay calm. In pixels.
 */
final class BoxSizes {
    /** Boxes of one row that differ by less than this are made equal: about one line of text. */
    private static final double ALIKE = 20;

    private final Grid grid;
    private final List<BoxContent> contents;
    private final Routes routes;
    private final double[] heights;
    private final double[] columns;

    /** The sizes for these contents and connectors; the routes are those of the flows, in their order. */
    BoxSizes(Grid grid, List<BoxContent> contents, List<Flow> flows, Routes routes) {
        this.grid = grid;
        this.contents = contents;
        this.routes = routes;
        this.heights = contents.stream().mapToDouble(BoxContent::height).toArray();
        this.columns = new double[grid.columns()];
        for (int i = 0; i < flows.size(); i++) {
            List<Run> path = routes.paths().get(i);
            hold(grid.slot(flows.get(i).from()), path.get(0));
            hold(grid.slot(flows.get(i).to()), path.get(path.size() - 1));
        }
        level();
    }

    /** The height of the box in the place {@code slot} of {@link Grid#slots()}. */
    double height(int slot) {
        return heights[slot];
    }

    /** The width that connectors ask of the column {@code column}, from 0; 0 if its boxes have level sides. */
    double columnWidth(int column) {
        return columns[column];
    }

    /** A run that meets the side of a box meets it well away from its corners. */
    private void hold(int slot, Run run) {
        Shape shape = contents.get(slot).shape();
        double offset = Math.abs(routes.offset(run));
        double needed = Math.max(2 * (offset + Sizes.PORT_MARGIN), 2 * offset / shape.ports());
        if (run.axis() == Axis.HORIZONTAL) {
            heights[slot] = Math.max(heights[slot], needed);
        } else if (shape.tapers()) {
            int column = grid.slots().get(slot).column();
            columns[column] = Math.max(columns[column], needed);
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
