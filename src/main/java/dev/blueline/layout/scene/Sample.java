package dev.blueline.layout.scene;

import dev.blueline.layout.scene.Scene.Badge;

/** What the legend shows beside a text: one of the very things that stand in the drawing. */
public sealed interface Sample permits Badge, Tag, Outline, Arrow, ChangeMark, Swatch, TieLine, Pointer {

    /** Does what {@code cases} say of this kind of thing. */
    <R> R match(Cases<R> cases);

    /**
     * One answer for each kind.
     *
     * @param <R> what is answered
     */
    interface Cases<R> {
        /** For the badge of a mark. */
        R badge(Badge badge);

        /** For a tag. */
        R tag(Tag tag);

        /** For the outline of a box. */
        R outline(Outline outline);

        /** For the line of a connector. */
        R arrow(Arrow arrow);

        /** For the sign of a change. */
        R change(ChangeMark change);

        /** For the colours of a role. */
        R swatch(Swatch swatch);

        /** For the line of a tie. */
        R tieLine(TieLine line);

        /** For the heads that tell a way. */
        R pointer(Pointer pointer);
    }
}
