package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Optional;

/**
 * A blueprint in numbers, on one screen: cards with counts, curves and the worst there is.
 *
 * @param width the width of the sheet
 * @param height the height of the sheet
 * @param heading the title block
 * @param cards the cards, in reading order
 * @param story what the cards say, in sentences, for those who cannot see them
 */
public record Overview(double width, double height, Scene.Heading heading, List<Card> cards, List<String> story)
        implements Drawing {

    /** Takes copies of the lists. */
    public Overview {
        cards = List.copyOf(cards);
        story = List.copyOf(story);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.overview(this);
    }

    /**
     * A card: what is drawn on it, in the order it is drawn.
     *
     * @param id its id, unique in the drawing
     * @param rect its outline
     * @param patches its areas
     * @param traces its lines
     * @param captions its texts
     * @param badges its badges
     */
    public record Card(
            String id, Rect rect, List<Patch> patches, List<Trace> traces, List<Caption> captions, List<Badge> badges) {
        /** Takes copies of the lists. */
        public Card {
            patches = List.copyOf(patches);
            traces = List.copyOf(traces);
            captions = List.copyOf(captions);
            badges = List.copyOf(badges);
        }
    }

    /**
     * An area.
     *
     * @param use what it shows
     * @param role whose it is, where it is one role's
     * @param rect its place
     * @param radius the radius of its corners
     */
    public record Patch(Use use, Optional<Role> role, Rect rect, double radius) {}

    /**
     * A line.
     *
     * @param use what it shows
     * @param points its corners, two or more; of a feeling, which is a curve, the first point and then the two control
     *     points and the end of each cubic piece
     */
    public record Trace(Use use, List<Point> points) {
        /** Takes a copy of the list. */
        public Trace {
            points = List.copyOf(points);
        }
    }

    /**
     * A text.
     *
     * @param tone how loud it is
     * @param text the text
     */
    public record Caption(Tone tone, TextLines text) {}

    /** What areas and lines show. */
    public enum Use {
        /** The heading of a column. */
        HEAD,
        /** A cell of the table, of one role. */
        CELL,
        /** The edge of a row of the table, of one role. */
        EDGE,
        /** All there could be of a score. */
        SCALE,
        /** What there is of a score. */
        SCORE,
        /** The line of interaction. */
        INTERACTION,
        /** Neither good nor bad. */
        NEUTRAL,
        /** How the customer feels. */
        FEELING,
        /** What lies under a text that stands on a line. */
        GROUND,
        /** A point at which a feeling is told. */
        FELT,
        /** Parts two things. */
        RULE
    }

    /** How loud a text is. */
    public enum Tone {
        /** A number that is read from afar. */
        FIGURE,
        /** A name or a text that is read first. */
        NAME,
        /** A text that is read second. */
        QUIET
    }
}
