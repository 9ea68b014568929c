package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import java.util.List;

/**
 * What can be drawn on. Places and sizes are pixels of the scene; later things cover earlier ones. A style is one or
 * more words that {@link Styles} knows, such as {@code "outline customer"}.
 */
public interface Canvas {

    /** Begins a group of things that belong together; groups nest. */
    void begin(Group group);

    /** Ends the group begun last. */
    void end();

    /** A rectangle with round corners of {@code radius}, 0 for square ones. */
    void rect(Rect rect, double radius, String style);

    /** A closed shape of straight sides. */
    void polygon(List<Point> corners, String style);

    /** A straight line. */
    void line(Point from, Point to, String style);

    /** A circle. */
    void circle(Point centre, double radius, String style);

    /** Any other line or shape. */
    void path(Path path, String style);

    /** Lines of text; blank ones take their place and show nothing. */
    void text(TextLines text, String style);

    /** The label of a connector: its text, and for machines the place it keeps free. */
    void label(ConnectorLabel label, String style);
}
