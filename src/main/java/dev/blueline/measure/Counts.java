package dev.blueline.measure;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Line;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many there are of each.
 *
 * @param lanes rows
 * @param phases phases with a name or a title, sub-phases aside
 * @param steps columns
 * @param actions boxes, waits, decisions and evidence among them
 * @param flows connections
 * @param encounters flows that are service encounters (Bitner, Ostrom and Morgan 2008)
 * @param crossings how many flows cross a line; every line is there, in the order of {@link Line}
 * @param marks how many there are of a kind of mark, with waits and decisions that are actions of their own; every kind
 *     is there, in the order of {@link MarkKind}
 */
public record Counts(
        int lanes,
        int phases,
        int steps,
        int actions,
        int flows,
        int encounters,
        Map<Line, Integer> crossings,
        Map<MarkKind, Integer> marks) {

    /** Takes copies that keep the order. */
    public Counts {
        crossings = Collections.unmodifiableMap(new EnumMap<>(crossings));
        marks = Collections.unmodifiableMap(new EnumMap<>(marks));
    }

    /** Counts once through. */
    public static Counts of(BlueprintIndex index) {
        return new Counts(
                index.blueprint().lanes().size(),
                (int) index.blueprint().phases().stream()
                        .filter(phase ->
                                phase.name().isPresent() || phase.title().isPresent())
                        .count(),
                index.steps().size(),
                index.actions().size(),
                index.blueprint().flows().size(),
                (int) index.blueprint().flows().stream()
                        .filter(index::isEncounter)
                        .count(),
                crossings(index),
                marks(index));
    }

    private static Map<Line, Integer> crossings(BlueprintIndex index) {
        Map<Line, Integer> counts = new EnumMap<>(Line.class);
        for (Line line : Line.values()) {
            counts.put(line, 0);
        }
        for (Flow flow : index.blueprint().flows()) {
            index.linesCrossed(flow).forEach(line -> counts.merge(line, 1, Integer::sum));
        }
        return counts;
    }

    private static Map<MarkKind, Integer> marks(BlueprintIndex index) {
        Map<MarkKind, Integer> counts = new EnumMap<>(MarkKind.class);
        for (MarkKind kind : MarkKind.values()) {
            counts.put(kind, 0);
        }
        add(counts, index.blueprint().marks());
        index.blueprint().phases().forEach(phase -> add(counts, phase));
        for (Step step : index.steps()) {
            add(counts, step.marks());
            for (Action action : step.actions()) {
                if (action.kind() == ActionKind.WAIT) {
                    counts.merge(MarkKind.WAIT, 1, Integer::sum);
                } else if (action.kind() == ActionKind.DECISION) {
                    counts.merge(MarkKind.DECISION, 1, Integer::sum);
                }
                add(counts, action.marks());
            }
        }
        return counts;
    }

    private static void add(Map<MarkKind, Integer> counts, Phase phase) {
        add(counts, phase.marks());
        phase.phases().forEach(inner -> add(counts, inner));
    }

    private static void add(Map<MarkKind, Integer> counts, List<Mark> marks) {
        marks.forEach(mark -> counts.merge(mark.kind(), 1, Integer::sum));
    }
}
