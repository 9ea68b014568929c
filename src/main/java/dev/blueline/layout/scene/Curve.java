package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import java.util.List;

/**
 * A bent line with heads.
 *
 * @param path where it begins, then for each cubic part two control points and its end; it ends inside its heads
 * @param heads the heads
 */
public record Curve(List<Point> path, List<Head> heads) {
    /** Takes copies of the lists. */
    public Curve {
        path = List.copyOf(path);
        heads = List.copyOf(heads);
    }
}
