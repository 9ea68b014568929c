package dev.blueline.layout;

import dev.blueline.layout.scene.Shapes;
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
 */
public record LayoutOptions(View view, Cut cut, OptionalInt maxWidth, Shapes shapes, ChangeMarks changes) {
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
        OVERVIEW
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

    /** Options with the shapes that every drawing has unless others are asked for. */
    public LayoutOptions(View view, Cut cut, OptionalInt maxWidth) {
        this(view, cut, maxWidth, Shapes.STANDARD, ChangeMarks.NONE);
    }

    /** These options with another cut. */
    public LayoutOptions with(Cut other) {
        return new LayoutOptions(view, other, maxWidth, shapes, changes);
    }

    /** These options, telling these changes. */
    public LayoutOptions with(ChangeMarks other) {
        return new LayoutOptions(view, cut, maxWidth, shapes, other);
    }

    /** These options with other shapes. */
    public LayoutOptions with(Shapes other) {
        return new LayoutOptions(view, cut, maxWidth, other, changes);
    }
}
