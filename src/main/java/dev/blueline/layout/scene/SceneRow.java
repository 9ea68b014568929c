package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import java.util.List;
import java.util.Optional;

/**
 * A row of the sheet that is no lane: what a file measures, feels or wants, under the columns it is said of. As finished
 * as the rest of the {@link Scene}.
 *
 * @param kind what the row tells
 * @param rect its place, the name's column included
 * @param name its name
 * @param groups what it tells, from the whole to the single step
 * @param curve the curve of an emotion row; empty in all others
 */
public record SceneRow(Kind kind, Rect rect, TextLines name, List<Group> groups, Optional<EmotionCurve> curve) {

    /** Takes a copy of the list. */
    public SceneRow {
        groups = List.copyOf(groups);
    }

    /** What a row tells, in the order in which rows stand. */
    public enum Kind {
        /** How long things take, held against standard and tolerance. */
        TIME("time", true),
        /** What the customer wants. */
        WANTS("wants", true),
        /** How the customer feels. */
        EMOTION("emotion", true),
        /** What hurts, and what pleases. */
        PAIN("pain", false),
        /** What could be better. */
        OPPORTUNITY("opportunity", false),
        /** What was measured besides. */
        METRIC("metric", false),
        /** How content customers are, held against what they expect. */
        SATISFACTION("satisfaction", false);

        private final String word;
        private final boolean above;

        Kind(String word, boolean above) {
            this.word = word;
            this.above = above;
        }

        /** The word that machines know it by. */
        public String word() {
            return word;
        }

        /** Whether it stands above the lanes, not below them. */
        public boolean above() {
            return above;
        }
    }

    /** What something is said of. */
    public enum Scope {
        /** The whole blueprint. */
        WHOLE,
        /** A phase. */
        PHASE,
        /** A step, or an action of it. */
        STEP
    }

    /**
     * What is said of one step, one phase or the whole.
     *
     * @param scope which of these
     * @param id the id of the step or phase; empty for the whole
     * @param rect its place, as wide as the columns it is said of
     * @param bracket the thin rectangle along the upper edge that shows which columns these are, where they are several
     * @param caption the name of the phase, or of the whole
     * @param cards what is said
     */
    public record Group(
            Scope scope,
            Optional<String> id,
            Rect rect,
            Optional<Rect> bracket,
            Optional<TextLines> caption,
            List<Card> cards) {
        /** Takes a copy of the list. */
        public Group {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One thing said.
     *
     * @param rect its outline
     * @param framed whether the outline is drawn
     * @param badge the badge of the mark that says it, if it is a mark
     * @param gauge a value held against others, if there is one
     * @param texts its texts, top to bottom
     */
    public record Card(Rect rect, boolean framed, Optional<Badge> badge, Optional<Gauge> gauge, List<RowText> texts) {
        /** Takes a copy of the list. */
        public Card {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A text of a row.
     *
     * @param tone how loud it is
     * @param lines its lines
     */
    public record RowText(Tone tone, TextLines lines) {}

    /** How loud a text is. */
    public enum Tone {
        /** A value. */
        STRONG("value"),
        /** What is said. */
        PLAIN("text"),
        /** What is said besides. */
        QUIET("aside"),
        /** What is worse than it should be. */
        WARNING("over");

        private final String word;

        Tone(String word) {
            this.word = word;
        }

        /** The word that machines know it by. */
        public String word() {
            return word;
        }
    }

    /**
     * A value as the length of a bar, and others as ticks across it (S. Few's bullet graph, without its bands).
     *
     * @param track the whole scale
     * @param value the bar, up to the limit where the value exceeds it
     * @param excess the rest of the bar, if the value exceeds its limit
     * @param spread the thin line below the bar from the least to the greatest value, if the value is a spread
     * @param ticks the values it is held against
     */
    public record Gauge(Rect track, Rect value, Optional<Rect> excess, Optional<Rect> spread, List<Rect> ticks) {
        /** Takes a copy of the list. */
        public Gauge {
            ticks = List.copyOf(ticks);
        }
    }
}
