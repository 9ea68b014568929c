package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * One box: something that happens in one lane, in one step. A piece of evidence is an action of an evidence lane.
 *
 * @param id unique in the blueprint: its name, or {@code s3.lane}, {@code s3.lane.2} for the third step
 * @param name the name that flows use, if it has one
 * @param kind what sort of box
 * @param lane where it happens
 * @param label the text drawn
 * @param details who, how and with what
 * @param facts what else is said of it
 * @param marks its marks, in the order written
 * @param origin where it was written
 */
public record Action(
        String id,
        Optional<String> name,
        ActionKind kind,
        Lane lane,
        String label,
        Details details,
        Facts facts,
        List<Mark> marks,
        Origin origin) {

    /** Takes a copy of the list. */
    public Action {
        marks = List.copyOf(marks);
    }

    /** The role of its lane. */
    public Role role() {
        return lane.role();
    }

    /** Whether {@code flag} is set. */
    public boolean is(Flag flag) {
        return details.flags().contains(flag);
    }

    /** The same until another step, or in its own alone. */
    public Action until(Optional<Integer> step) {
        Details until = new Details(details.via(), details.by(), details.uses(), step, details.flags());
        return new Action(id, name, kind, lane, label, until, facts, marks, origin);
    }
}
