package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which columns of a grid speak of what; a grid need not show all steps of its blueprint, nor all actions. */
final class ColumnSpans {
    private final Map<String, Integer> columnOfStep = new HashMap<>();
    private final Map<Integer, List<Action>> actions = new HashMap<>();
    private final Map<String, Span> spanOfPhase = new HashMap<>();
    private final List<Step> steps;

    ColumnSpans(BlueprintIndex index, Grid grid) {
        this.steps = grid.steps();
        steps.forEach(step -> columnOfStep.put(step.id(), grid.column(step)));
        for (Grid.Slot slot : grid.slots()) {
            if (!slot.farEnd()) {
                actions.computeIfAbsent(slot.column(), column -> new ArrayList<>())
                        .add(slot.action());
            }
        }
        index.blueprint().phases().forEach(this::measure);
    }

    private Optional<Span> measure(Phase phase) {
        List<Span> inner = new ArrayList<>();
        phase.phases().forEach(part -> measure(part).ifPresent(inner::add));
        phase.steps().forEach(step -> of(step).ifPresent(inner::add));
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        Span span = new Span(inner.get(0).first(), inner.get(inner.size() - 1).last());
        spanOfPhase.put(phase.id(), span);
        return Optional.of(span);
    }

    /** Columns from {@code first} to {@code last}, from 0. */
    record Span(int first, int last) {}

    /** The columns of all steps that are shown; empty if there are none. */
    Optional<Span> whole() {
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        columnOfStep.get(steps.get(0).id()),
                        columnOfStep.get(steps.get(steps.size() - 1).id())));
    }

    /** The steps that are shown, left to right. */
    List<Step> steps() {
        return steps;
    }

    /** The actions that begin in the column of a step that is shown, in the order written. */
    List<Action> actions(Step step) {
        return actions.getOrDefault(columnOfStep.get(step.id()), List.of());
    }

    /** The column of {@code step}; empty if it is not shown. */
    Optional<Span> of(Step step) {
        return Optional.ofNullable(columnOfStep.get(step.id())).map(column -> new Span(column, column));
    }

    /** The columns of {@code phase}; empty if none of its steps is shown. */
    Optional<Span> of(Phase phase) {
        return Optional.ofNullable(spanOfPhase.get(phase.id()));
    }
}
