package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import java.util.List;
import java.util.Optional;

/**
 * How the customer feels, as a curve through the scores, in pieces: it breaks where scores are not shown. As finished as the rest of the {@link Scene}.
 *
 * @param scale the lines of the scale, +2 at the top
 * @param pieces the pieces of the curve, left to right; together they go through all scores
 * @param feelings the scores, left to right
 */
public record EmotionCurve(List<ScaleLine> scale, List<Piece> pieces, List<Felt> feelings) {

    /** Takes copies of the lists. */
    public EmotionCurve {
        scale = List.copyOf(scale);
        pieces = List.copyOf(pieces);
        feelings = List.copyOf(feelings);
    }

    /**
     * A piece of the curve.
     *
     * @param path its first score, then for each cubic part two control points and its end; of a score alone only that
     */
    public record Piece(List<Point> path) {
        /** Takes a copy of the list. */
        public Piece {
            path = List.copyOf(path);
        }
    }

    /**
     * A line of the scale.
     *
     * @param score its score, -2 to 2
     * @param from its left end
     * @param to its right end
     * @param label the score in figures, before its left end
     */
    public record ScaleLine(int score, Point from, Point to, TextLines label) {}

    /**
     * One score.
     *
     * @param scope whether a phase, or a step or action is felt so
     * @param id the id of the phase or step
     * @param sign below 0 if it is bad, above 0 if it is good
     * @param rect the sign on the curve, its middle being the score
     * @param score the score in figures, with its sign; empty where scores stand too close for figures
     * @param words what is said of it, if anything is
     */
    public record Felt(
            SceneRow.Scope scope, String id, int sign, Rect rect, Optional<TextLines> score, Optional<Words> words) {}

    /**
     * What is said of a score.
     *
     * @param rect the place it keeps free
     * @param text its text
     */
    public record Words(Rect rect, TextLines text) {}
}
