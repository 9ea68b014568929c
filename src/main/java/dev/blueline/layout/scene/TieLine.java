package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import java.util.List;

/**
 * How the line of a tie looks.
 *
 * @param step how thick it is, from 1 to {@link #STEPS}
 * @param heavy whether it is one of those with the most hand-offs
 * @param sample its ends, where the legend shows it; no points in the drawing itself
 */
public record TieLine(int step, boolean heavy, List<Point> sample) implements Sample {
    /** How many thicknesses there are. */
    public static final int STEPS = 8;

    /** Takes a copy of the list. */
    public TieLine {
        sample = List.copyOf(sample);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.tieLine(this);
    }
}
