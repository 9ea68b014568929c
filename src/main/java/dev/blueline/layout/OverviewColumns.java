package dev.blueline.layout;

import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of an overview: the phases; where there is but one, its sub-phases; where there is none with a title, the
 * steps. Neighbours share a column where there would be more than fit a screen.
 */
final class OverviewColumns {
    private static final int MOST = 8;

    private OverviewColumns() {}

    /**
     * A column.
     *
     * @param title what it is called
     * @param phases the phases that are wholly in it
     * @param steps its steps, one or more
     */
    record Column(String title, List<Phase> phases, List<Step> steps) {}

    static List<Column> of(BlueprintIndex index, Wording wording) {
        List<Phase> phases = withSteps(index.blueprint().phases());
        while (phases.size() == 1 && !phases.get(0).phases().isEmpty()) {
            phases = withSteps(phases.get(0).phases());
        }
        List<Column> columns = new ArrayList<>();
        if (phases.size() > 1 || phases.stream().anyMatch(phase -> phase.title().isPresent())) {
            for (Phase phase : phases) {
                String number = Integer.toString(columns.size() + 1);
                String title = phase.title().or(phase::name).orElse(wording.text("overview.phase", number));
                columns.add(new Column(title, List.of(phase), phase.allSteps()));
            }
        } else {
            for (Step step : index.steps()) {
                String title = step.title().or(step::name).orElse(wording.text("step.numbered", step.number()));
                columns.add(new Column(title, List.of(), List.of(step)));
            }
        }
        return columns.size() <= MOST ? columns : together(columns, wording);
    }

    private static List<Phase> withSteps(List<Phase> phases) {
        return phases.stream().filter(phase -> !phase.allSteps().isEmpty()).toList();
    }

    /** Neighbours together, about as many in each. */
    private static List<Column> together(List<Column> columns, Wording wording) {
        List<Column> fewer = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            List<Column> group = columns.subList(i * columns.size() / MOST, (i + 1) * columns.size() / MOST);
            List<Phase> phases =
                    group.stream().flatMap(column -> column.phases().stream()).toList();
            List<Step> steps =
                    group.stream().flatMap(column -> column.steps().stream()).toList();
            String title = group.size() == 1
                    ? group.get(0).title()
                    : phases.isEmpty()
                            ? wording.text(
                                    "overview.step-range",
                                    steps.get(0).number(),
                                    steps.get(steps.size() - 1).number())
                            : wording.text(
                                    "overview.from-to",
                                    group.get(0).title(),
                                    group.get(group.size() - 1).title());
            fewer.add(new Column(title, phases, steps));
        }
        return fewer;
    }
}
