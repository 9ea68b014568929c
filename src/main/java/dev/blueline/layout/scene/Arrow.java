package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import java.util.List;

/**
 * The line of a flow, as the legend shows it.
 *
 * @param points its corners, its ends included
 * @param kind what the flow means
 * @param path whether it goes on, loops or recovers
 */
public record Arrow(List<Point> points, FlowKind kind, FlowPath path) implements Sample {
    /** Takes a copy of the list. */
    public Arrow {
        points = List.copyOf(points);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.arrow(this);
    }
}
