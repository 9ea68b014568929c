package dev.blueline.viewers;

import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Where a viewer draws a line of text, in the units of the drawing. */
record Ink(double left, double right, double top, double bottom) {

    /** The rectangle of it, smaller by {@code slack} on every side. */
    Rectangle2D inset(double slack) {
        double width = Math.max(0.01, right - left - 2 * slack);
        double height = Math.max(0.01, bottom - top - 2 * slack);
        return new Rectangle2D.Double(left + slack, top + slack, width, height);
    }

    double width() {
        return right - left;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "x %.1f..%.1f y %.1f..%.1f", left, right, top, bottom);
    }
}
