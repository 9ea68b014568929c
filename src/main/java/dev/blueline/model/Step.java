package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * One column: a slot of the customer's time.
 *
 * @param id unique among steps: its name, or {@code s} and its number
 * @param number its place from the left, from 1
 * @param name its name, if it has one
 * @param title its heading, if it has one; else it is spoken of by number
 * @param actions what happens in it, in the order written
 * @param facts what is said of it
 * @param marks its marks, in the order written
 * @param origin where it was written
 */
public record Step(
        String id,
        int number,
        Optional<String> name,
        Optional<String> title,
        List<Action> actions,
        Facts facts,
        List<Mark> marks,
        Origin origin) {

    /** Takes a copy of the list. */
    public Step {
        actions = List.copyOf(actions);
        marks = List.copyOf(marks);
    }

    /** The same in another place, with other actions. */
    public Step holding(int number, List<Action> actions) {
        return new Step(id, number, name, title, actions, facts, marks, origin);
    }
}
