package dev.blueline.graphviz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where Graphviz put everything: pixels, x to the right and y down, from the upper left corner of all of it.
 *
 * @param width the width of all of it
 * @param height the height of all of it
 * @param clusters the frames of clusters, by their ids
 * @param nodes the nodes, by their ids
 * @param edges the edges, by their ids
 */
public record Placement(
        double width, double height, Map<String, Frame> clusters, Map<String, Frame> nodes, Map<String, Route> edges) {

    /** Takes copies of the maps. */
    public Placement {
        clusters = Map.copyOf(clusters);
        nodes = Map.copyOf(nodes);
        edges = Map.copyOf(edges);
    }

    /**
     * A place.
     *
     * @param x from the left
     * @param y from the top
     */
    public record Spot(double x, double y) {}

    /**
     * An upright rectangle.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width its width
     * @param height its height
     */
    public record Frame(double x, double y, double width, double height) {}

    /**
     * The way of an edge.
     *
     * @param curve where it begins at the border of its first node, then for each cubic part two control points and its
     *     end; the last is at the border of its last node
     * @param label the middle of its label, if it has one
     */
    public record Route(List<Spot> curve, Optional<Spot> label) {
        /** Takes a copy of the list. */
        public Route {
            curve = List.copyOf(curve);
        }

        /** The same way, the other way round. */
        public Route reversed() {
            List<Spot> back = new ArrayList<>(curve);
            Collections.reverse(back);
            return new Route(back, label);
        }
    }
}
