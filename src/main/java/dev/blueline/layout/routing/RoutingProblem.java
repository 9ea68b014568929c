package dev.blueline.layout.routing;

import java.util.List;

/**
 * What is to be routed.
 *
 * @param columns the number of columns of boxes
 * @param rows the number of rows of boxes
 * @param nodes the boxes; no two in one place
 * @param links the connectors, by the boxes' places in {@code nodes}
 * @param dividers the gaps between rows, counted from 0 above the first row, in whose middle a line is drawn that no
 *     connector may lie on
 */
public record RoutingProblem(int columns, int rows, List<Node> nodes, List<Link> links, List<Integer> dividers) {

    /** Takes copies of the lists. */
    public RoutingProblem {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
        dividers = List.copyOf(dividers);
    }

    /**
     * A box.
     *
     * @param column its first column, from 0
     * @param span how many columns it is wide, 1 or more
     * @param row its row, from 0
     * @param pointed whether its left and right sides are corners, which one connector each can meet
     */
    public record Node(int column, int span, int row, boolean pointed) {
        /** Its last column, from 0. */
        public int lastColumn() {
            return column + span - 1;
        }

        /** Where its columns lie, seen from those of {@code other}: -1 before, 1 behind, 0 if they share one. */
        int across(Node other) {
            if (column > other.lastColumn()) {
                return 1;
            }
            return lastColumn() < other.column ? -1 : 0;
        }
    }

    /**
     * A connector.
     *
     * @param from the place of its first box in the list of nodes
     * @param to the place of its second box; another one
     * @param style what it looks like; links of one style may share a way
     * @param loop whether it leads back on purpose
     * @param labelWidth the width of its label in pixels; 0 without a label
     * @param labelHeight the height of its label in pixels; 0 without a label
     */
    public record Link(int from, int to, String style, boolean loop, double labelWidth, double labelHeight) {
        /** Whether there is a label. */
        public boolean labelled() {
            return labelWidth > 0;
        }
    }
}
