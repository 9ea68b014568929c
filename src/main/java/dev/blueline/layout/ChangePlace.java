package dev.blueline.layout;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;

/** Where the sign of a change stands. */
final class ChangePlace {
    /** The room that a sign before a text takes. */
    static final double ROOM = Sizes.CHANGE + 4;

    private ChangePlace() {}

    /** With its middle at this place. */
    static ChangeMark centre(ChangeSign sign, double x, double y) {
        return new ChangeMark(sign, new Rect(x - Sizes.CHANGE / 2, y - Sizes.CHANGE / 2, Sizes.CHANGE, Sizes.CHANGE));
    }

    /** Before the line of text whose letters have the size {@code size} and stand on {@code baseline}. */
    static ChangeMark before(ChangeSign sign, double x, double baseline, double size) {
        return centre(sign, x + Sizes.CHANGE / 2, baseline - size * 0.35);
    }

    /**
     * On the upper left of a border, which neither texts nor connectors reach: at the corner, or outside of the slanting
     * line in place of one.
     */
    static ChangeMark on(ChangeSign sign, Outline outline) {
        Rect rect = outline.rect();
        return switch (outline.shape()) {
            case RECTANGLE, BARRED, PARALLEL -> centre(sign, rect.x(), rect.y());
            case PILL, HEXAGON -> centre(sign, rect.x() + 4, rect.y() + 3);
            case ELLIPSE -> centre(sign, rect.x() + rect.width() * 0.11, rect.y() + rect.height() * 0.11);
            case LOZENGE, DIAMOND -> centre(sign, rect.x() + rect.width() * 0.13, rect.y() + rect.height() * 0.24);
        };
    }
}
