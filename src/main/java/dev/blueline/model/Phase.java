package dev.blueline.model;

import java.util.List;
import java.util.Optional;

/**
 * Several steps that belong together. Steps that stand outside every phase are held by one without name and title.
 *
 * @param id unique among phases: its name, or {@code p} and its number
 * @param name its name, if it has one
 * @param title its heading, if it has one
 * @param internal whether the customer has no part in it
 * @param phases its sub-phases, left to right; a phase holds these or steps
 * @param steps its own columns, left to right
 * @param facts what is said of it
 * @param marks its marks, in the order written
 * @param origin where it was written
 */
public record Phase(
        String id,
        Optional<String> name,
        Optional<String> title,
        boolean internal,
        List<Phase> phases,
        List<Step> steps,
        Facts facts,
        List<Mark> marks,
        Origin origin) {

    /** Takes copies of the lists. */
    public Phase {
        phases = List.copyOf(phases);
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** All columns below it, those of its sub-phases included, left to right. */
    public List<Step> allSteps() {
        if (phases.isEmpty()) {
            return steps;
        }
        return phases.stream().flatMap(phase -> phase.allSteps().stream()).toList();
    }

    /** The same with other sub-phases and columns of its own. */
    public Phase holding(List<Phase> phases, List<Step> steps) {
        return new Phase(id, name, title, internal, phases, steps, facts, marks, origin);
    }
}
