package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Rect;

/**
 * The sign of what became of a thing.
 *
 * @param sign what became of it
 * @param rect its place, a square
 */
public record ChangeMark(ChangeSign sign, Rect rect) implements Sample {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.change(this);
    }
}
