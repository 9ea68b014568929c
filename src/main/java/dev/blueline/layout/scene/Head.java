package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import java.util.List;

/**
 * The head of an arrow: a triangle.
 *
 * @param corners its corners; the second is its tip
 */
public record Head(List<Point> corners) {
    /** Takes a copy of the list. */
    public Head {
        corners = List.copyOf(corners);
    }
}
