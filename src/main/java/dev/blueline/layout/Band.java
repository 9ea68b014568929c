package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Flow;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * What one band of the sheet shows: some steps, the lanes of the cut, and the flows with an end among them. A flow
 * whose other end is elsewhere is drawn as a part of it. An action that lasts into later steps is met at the step
 * nearest to the other end; so every flow is drawn whole in one band, or as one part for each of its ends that is shown.
 *
 * @param cut what the whole sheet shows
 * @param steps the steps of this band, left to right
 * @param flows the flows, in the order written
 */
record Band(Cut cut, List<Step> steps, List<FlowPart> flows) {

    /**
     * A flow as far as a band shows it.
     *
     * @param flow the flow
     * @param leaves whether the action it leaves stands in this band
     * @param arrives whether the action it arrives at stands in this band
     */
    record FlowPart(Flow flow, boolean leaves, boolean arrives) {
        boolean whole() {
            return leaves && arrives;
        }

        /** The flow's id; that of a part tells which end it shows, after two dots, which no other id has. */
        String id() {
            return whole() ? flow.id() : flow.id() + (leaves ? "..out" : "..in");
        }
    }

    /** Takes copies of the lists. */
    Band {
        steps = List.copyOf(steps);
        flows = List.copyOf(flows);
    }

    /** The band of {@code steps}, neighbours among those that {@code cut} shows. */
    static Band of(BlueprintIndex index, Cut cut, List<Step> steps) {
        int first = steps.isEmpty() ? 1 : steps.get(0).number();
        int last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).number();
        List<FlowPart> flows = new ArrayList<>();
        for (Flow flow : index.blueprint().flows()) {
            int from = meetingStep(flow.from(), flow.to(), index, cut);
            int to = meetingStep(flow.to(), flow.from(), index, cut);
            boolean leaves = first <= from && from <= last;
            boolean arrives = first <= to && to <= last;
            if (leaves || arrives) {
                flows.add(new FlowPart(flow, leaves, arrives));
            }
        }
        return new Band(cut, steps, flows);
    }

    /** The number of the step at which a flow between {@code own} and {@code other} meets {@code own}; 0 if none is shown. */
    private static int meetingStep(Action own, Action other, BlueprintIndex index, Cut cut) {
        List<Integer> shown = shown(own, index, cut);
        if (shown.isEmpty()) {
            return 0;
        }
        for (int number : shown) {
            if (index.column(other) <= number && number <= lastColumn(other, index)) {
                return number;
            }
        }
        return index.column(other) > shown.get(0) ? shown.get(shown.size() - 1) : shown.get(0);
    }

    private static List<Integer> shown(Action action, BlueprintIndex index, Cut cut) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = index.column(action); number <= lastColumn(action, index); number++) {
            if (cut.shows(action.lane()) && cut.shows(index.steps().get(number - 1))) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** The number of the last step that {@code action} lasts into. */
    static int lastColumn(Action action, BlueprintIndex index) {
        int first = index.column(action);
        return Math.max(first, action.details().until().orElse(first));
    }
}
