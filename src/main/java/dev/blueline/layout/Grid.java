package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which action stands in which column and row. Columns are steps; a lane has as many rows as the fullest of its cells
 * has actions, and at least one. Nothing has a size here.
 */
final class Grid {
    private final List<Step> steps;
    private final List<LaneRows> lanes = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotOfAction = new HashMap<>();
    private final int rows;

    /** The rows of a lane: {@code count} of them from row {@code first}. */
    record LaneRows(Lane lane, int first, int count) {
        int last() {
            return first + count - 1;
        }
    }

    /** The place of an action. */
    record Slot(Action action, int column, int row) {}

    Grid(BlueprintIndex index) {
        steps = index.steps();
        Map<String, Integer> fullest = new HashMap<>();
        for (Step step : steps) {
            Map<String, Integer> inCell = new HashMap<>();
            for (Action action : step.actions()) {
                String lane = action.lane().id();
                fullest.merge(lane, inCell.merge(lane, 1, Integer::sum), Math::max);
            }
        }
        Map<String, Integer> firstRow = new HashMap<>();
        int row = 0;
        for (Lane lane : index.blueprint().lanes()) {
            int count = fullest.getOrDefault(lane.id(), 1);
            lanes.add(new LaneRows(lane, row, count));
            firstRow.put(lane.id(), row);
            row += count;
        }
        rows = row;
        for (Step step : steps) {
            Map<String, Integer> inCell = new HashMap<>();
            for (Action action : step.actions()) {
                String lane = action.lane().id();
                int below = inCell.merge(lane, 1, Integer::sum) - 1;
                slotOfAction.put(action.id(), slots.size());
                slots.add(new Slot(action, step.number() - 1, firstRow.get(lane) + below));
            }
        }
    }

    List<Step> steps() {
        return steps;
    }

    List<LaneRows> lanes() {
        return lanes;
    }

    /** All places, in reading order. */
    List<Slot> slots() {
        return slots;
    }

    /** The number of the place of {@code action} in {@link #slots()}. */
    int slot(Action action) {
        return slotOfAction.get(action.id());
    }

    int columns() {
        return steps.size();
    }

    int rows() {
        return rows;
    }

    /** The gaps between rows at which one lane ends and another begins, counted from 0 above the first row. */
    List<Integer> laneBorders() {
        List<Integer> borders = new ArrayList<>();
        for (int i = 1; i < lanes.size(); i++) {
            borders.add(lanes.get(i).first());
        }
        return borders;
    }
}
