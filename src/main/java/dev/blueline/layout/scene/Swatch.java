package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.model.Role;

/**
 * The colours of a role, as the legend shows them where no lane has its name.
 *
 * @param rect its place
 * @param role the role
 */
public record Swatch(Rect rect, Role role) implements Sample {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.swatch(this);
    }
}
