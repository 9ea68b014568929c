package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Continuation;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The mark of an action that is not shown, at which flows end or begin.
 *
 * @param action the action
 * @param part the part of the sheet in which it is
 * @param number the number of its step, if none of that is shown
 * @param lines its text
 */
record FlowFarEnd(Action action, int part, Optional<Integer> number, List<String> lines) {
    static final double WIDTH = 124;

    private static final double PADDING = 9;
    private static final double NUMBER_ROOM = 20;
    private static final int MOST_LINES = 3;

    static FlowFarEnd of(Action action, int part, Cut cut, BlueprintIndex index, Wording wording) {
        Optional<Integer> number = cut.shows(index.step(action)) ? Optional.empty() : Optional.of(index.column(action));
        double room = WIDTH - 2 * PADDING - (number.isPresent() ? NUMBER_ROOM : 0);
        String text = new CutWording(index, cut, wording).farEnd(action);
        return new FlowFarEnd(action, part, number, LineBreaker.wrap(text, room, Sizes.FAR_END, false, MOST_LINES));
    }

    /** Unique among the ids of boxes and continuations. */
    String id() {
        return action.id() + "..far";
    }

    double height() {
        return Math.max(24, lines.size() * Sizes.FAR_END_LINE + 9);
    }

    /** The finished mark. */
    Continuation at(Rect rect) {
        double left = rect.x() + PADDING + (number.isPresent() ? NUMBER_ROOM : 0);
        double top = rect.centreY() - lines.size() * Sizes.FAR_END_LINE / 2;
        Optional<TextLines> step = number.map(column -> new TextLines(
                List.of(Integer.toString(column)),
                rect.x() + PADDING + 5,
                rect.centreY() + Sizes.BADGE_TEXT * 0.35,
                Sizes.STEP_LINE,
                Sizes.BADGE_TEXT,
                true,
                Anchor.MIDDLE));
        double middle = (left + rect.right() - PADDING) / 2;
        return new Continuation(
                id(), action.id(), rect, step, Layout.centred(lines, middle, top, Sizes.FAR_END_LINE, Sizes.FAR_END));
    }
}
