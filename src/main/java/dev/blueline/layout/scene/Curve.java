package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import java.util.List;

/**
 * A bent line with heads.
 *
 * @param path where it begins, then for each cubic part two control points and its end; it ends inside its heads
 * @param heads the heads, each a triangle whose second corner is its tip
 */
public record Curve(List<Point> path, List<List<Point>> heads) {
    /** Takes copies of the lists. */
    public Curve {
        path = List.copyOf(path);
        heads = heads.stream().map(List::copyOf).toList();
    }
}
