package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import java.util.List;

/**
 * Small heads that tell which way something leads: one, or two for both ways.
 *
 * @param heads the heads, each a triangle
 */
public record Pointer(List<List<Point>> heads) implements Sample {
    /** Takes copies of the lists. */
    public Pointer {
        heads = heads.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pointer(this);
    }
}
