package dev.blueline.layout;

import dev.blueline.graphviz.Engine;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.measure.PartyKind;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What may be chosen about the geometry of a drawing.
 *
 * @param view what kind of drawing
 * @param cut what of the blueprint is shown
 * @param maxWidth the greatest width of the sheet in pixels, kept by breaking it into bands below each other; at least
 *     {@link #LEAST_WIDTH}
 * @param shapes which shapes the boxes take
 * @param changes what is told of changes since an older blueprint
 * @param graph what may be chosen about a graph
 */
public record LayoutOptions(
        View view, Cut cut, OptionalInt maxWidth, Shapes shapes, ChangeMarks changes, GraphChoice graph) {
    /** The least width a sheet can be asked to keep to, in pixels: lane names, one step and what stands beside it. */
    public static final int LEAST_WIDTH = 800;

    /** Nothing chosen: all of the blueprint in one band. */
    public static final LayoutOptions DEFAULT =
            new LayoutOptions(View.BLUEPRINT, Cut.NOTHING, OptionalInt.empty(), Shapes.STANDARD, ChangeMarks.NONE);

    /** The kinds of drawing. */
    public enum View {
        /** Every action in its column and lane. */
        BLUEPRINT,
        /** Counts and worst moments, on one screen. */
        OVERVIEW,
        /** Who hands over to whom, as a graph. */
        HANDOFFS,
        /** The actions as a free graph. */
        FLOW;

        /** The word it is asked for by. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is a graph, which Graphviz places. */
        public boolean isGraph() {
            return this == HANDOFFS || this == FLOW;
        }
    }

    /**
     * What may be chosen about a graph; of no use to other drawings.
     *
     * @param by between whom hand-offs are counted
     * @param engine who places it
     */
    public record GraphChoice(PartyKind by, Engine engine) {
        /** Nothing chosen. */
        public static final GraphChoice DEFAULT = new GraphChoice(PartyKind.LANE, Engine.BUILT_IN);
    }

    /**
     * Options in which the width is one that can be asked for.
     *
     * @throws IllegalArgumentException if the greatest width is below {@link #LEAST_WIDTH}
     */
    public LayoutOptions {
        if (maxWidth.isPresent() && maxWidth.getAsInt() < LEAST_WIDTH) {
            throw new IllegalArgumentException("width: " + maxWidth.getAsInt());
        }
    }

    /** Options with the graph that is drawn unless another is asked for. */
    public LayoutOptions(View view, Cut cut, OptionalInt maxWidth, Shapes shapes, ChangeMarks changes) {
        this(view, cut, maxWidth, shapes, changes, GraphChoice.DEFAULT);
    }

    /** Options with the shapes that every drawing has unless others are asked for. */
    public LayoutOptions(View view, Cut cut, OptionalInt maxWidth) {
        this(view, cut, maxWidth, Shapes.STANDARD, ChangeMarks.NONE);
    }

    /** These options with another cut. */
    public LayoutOptions with(Cut other) {
        return new LayoutOptions(view, other, maxWidth, shapes, changes, graph);
    }

    /** These options, telling these changes. */
    public LayoutOptions with(ChangeMarks other) {
        return new LayoutOptions(view, cut, maxWidth, shapes, other, graph);
    }

    /** These options with other shapes. */
    public LayoutOptions with(Shapes other) {
        return new LayoutOptions(view, cut, maxWidth, other, changes, graph);
    }

    /** These options with another choice for graphs. */
    public LayoutOptions with(GraphChoice other) {
        return new LayoutOptions(view, cut, maxWidth, shapes, changes, other);
    }
}
