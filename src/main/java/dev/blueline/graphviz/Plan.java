package dev.blueline.graphviz;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A graph to be placed: what there is and how large it is. All lengths are pixels. The texts and looks are for those who
 * go on with the graph in Graphviz; places depend on sizes alone.
 *
 * @param name what the graph is called
 * @param direction which way edges lead
 * @param nodeGap the least distance of two nodes beside each other
 * @param rankGap the least distance of two ranks
 * @param clusters the clusters, in the order they were made
 * @param levels where nodes are told how far along they stand: the levels, one behind the other; else none
 * @param nodes the nodes, in the order they were made
 * @param edges the edges, in the order they were made
 */
public record Plan(
        String name,
        Direction direction,
        double nodeGap,
        double rankGap,
        List<Cluster> clusters,
        List<Level> levels,
        List<Node> nodes,
        List<Edge> edges) {

    /** Takes copies of the lists. */
    public Plan {
        clusters = List.copyOf(clusters);
        levels = List.copyOf(levels);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A graph whose nodes stand where their edges lead them. */
    public Plan(
            String name,
            Direction direction,
            double nodeGap,
            double rankGap,
            List<Cluster> clusters,
            List<Node> nodes,
            List<Edge> edges) {
        this(name, direction, nodeGap, rankGap, clusters, List.of(), nodes, edges);
    }

    /** Which way edges lead. */
    public enum Direction {
        /** From top to bottom. */
        DOWN,
        /** From left to right. */
        RIGHT
    }

    /**
     * How large something is.
     *
     * @param width its width, 0 or more
     * @param height its height, 0 or more
     */
    public record Size(double width, double height) {}

    /**
     * Nodes that stay together, in a frame with a title.
     *
     * @param id unique among clusters
     * @param parent the id of the cluster it is in, which comes before it
     * @param title the size of its title
     * @param look how it looks in Graphviz
     */
    public record Cluster(String id, Optional<String> parent, Size title, Look look) {}

    /**
     * Nodes that stand beside each other, before those of the next level.
     *
     * @param id unique among levels and nodes
     * @param nodes the ids of the nodes
     * @param title the size of what stands beside the level; 0 by 0 for nothing
     * @param look how that looks in Graphviz
     */
    public record Level(String id, List<String> nodes, Size title, Look look) {
        /** Takes a copy of the list. */
        public Level {
            nodes = List.copyOf(nodes);
        }
    }

    /**
     * A node.
     *
     * @param id unique among nodes
     * @param cluster the id of the cluster it is in
     * @param size how large it is
     * @param border where edges meet it
     * @param look how it looks in Graphviz
     */
    public record Node(String id, Optional<String> cluster, Size size, Border border, Look look) {
        /** A node that is met at the rectangle around it. */
        public Node(String id, Optional<String> cluster, Size size, Look look) {
            this(id, cluster, size, Border.BOX, look);
        }
    }

    /** The shape within a node's size at which edges meet it. */
    public enum Border {
        /** A rectangle. */
        BOX,
        /** A diamond. */
        DIAMOND,
        /** An ellipse. */
        ELLIPSE;

        /** The word of Graphviz. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * An edge.
     *
     * @param id unique among edges
     * @param from the id of the node it leaves
     * @param to the id of the node it arrives at
     * @param weight how much it wants to be short and straight, 1 or more
     * @param ranked whether it leads on, so that the node it arrives at stands behind the one it leaves
     * @param atSide whether it leaves and arrives at the right, as what leads back does; else wherever it is shortest
     * @param label the size of its label; empty for none, or for one that takes no room of its own
     * @param look how it looks in Graphviz
     */
    public record Edge(
            String id,
            String from,
            String to,
            int weight,
            boolean ranked,
            boolean atSide,
            Optional<Size> label,
            Look look) {
        /** An edge that leaves and arrives wherever it is shortest. */
        public Edge(String id, String from, String to, int weight, boolean ranked, Optional<Size> label, Look look) {
            this(id, from, to, weight, ranked, false, label, look);
        }
    }

    /**
     * How something looks in Graphviz: of no use to the placement.
     *
     * @param lines its text, one line below the other; any characters
     * @param shape a node's shape, a word of Graphviz
     * @param style words of Graphviz, such as {@code rounded} or {@code dashed}; empty for none
     * @param line the colour of its line, such as {@code #334455}
     * @param fill the colour of its area; empty for none
     * @param pen the width of its line
     * @param heads where an edge has heads
     */
    public record Look(
            List<String> lines,
            String shape,
            List<String> style,
            String line,
            Optional<String> fill,
            double pen,
            Heads heads) {
        /** Takes copies of the lists. */
        public Look {
            lines = List.copyOf(lines);
            style = List.copyOf(style);
        }
    }

    /** Where an edge has heads. */
    public enum Heads {
        /** Where it arrives. */
        END,
        /** Where it begins: an edge that is told the other way round, for the sake of its place. */
        START,
        /** At both ends. */
        BOTH
    }
}
