package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.model.Status;
import java.util.Optional;

/**
 * The border of a box.
 *
 * @param rect the least rectangle around it
 * @param shape its shape
 * @param border how its line is drawn
 * @param key whether its line is strong, for a key task
 */
public record Outline(Rect rect, Shape shape, Border border, boolean key) implements Sample {

    /** How a border is drawn: it tells how well backed the action is. */
    public enum Border {
        /** An unbroken line: observed, or nothing is said. */
        SOLID,
        /** Dots: somebody believes it. */
        DOTTED,
        /** Dashes: it is not so yet. */
        DASHED;

        public static Border of(Optional<Status> status) {
            return status.map(said -> switch (said) {
                        case OBSERVED -> SOLID;
                        case ASSUMED -> DOTTED;
                        case PROPOSED -> DASHED;
                    })
                    .orElse(SOLID);
        }
    }

    /** Where a line from the left or the right at the height {@code y} meets the border. */
    public Point side(double y, boolean right) {
        double half = rect.width() / 2 * shape.reach(part(y - rect.centreY(), rect.height()));
        return new Point(rect.centreX() + (right ? half : -half), y);
    }

    /** Where a line from above or below at {@code x} meets the border. */
    public Point edge(double x, boolean bottom) {
        double half = rect.height() / 2 * shape.reach(part(x - rect.centreX(), rect.width()));
        return new Point(x, rect.centreY() + (bottom ? half : -half));
    }

    /** Where the line that meets the border at {@code end} meets the rectangle around it. */
    public Point squared(Point end, boolean level) {
        if (level) {
            return new Point(end.x() > rect.centreX() ? rect.right() : rect.x(), end.y());
        }
        return new Point(end.x(), end.y() > rect.centreY() ? rect.bottom() : rect.y());
    }

    private static double part(double distance, double whole) {
        return whole == 0 ? 0 : Math.min(1, Math.abs(distance) * 2 / whole);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.outline(this);
    }
}
