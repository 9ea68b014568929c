package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.Facts;
import dev.blueline.model.Mark;
import java.util.List;
import java.util.Optional;

/** What one kind of row finds to say of an element. */
interface CardSource {

    /**
     * The cards for one element.
     *
     * @param facts what is said of it
     * @param marks its marks
     * @param action the action that it is; empty for a step, a phase and the whole
     * @return in the order written; empty if the row has nothing to say of it
     */
    List<CardContent> cards(Facts facts, List<Mark> marks, Optional<Action> action);

    /** Whether {@code mark} is told by the cards of an element that carries it, so that no note need tell it again. */
    boolean tells(Mark mark, Optional<Action> action);
}
