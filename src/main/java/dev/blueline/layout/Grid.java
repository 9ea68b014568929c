package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which action stands in which columns and row. Columns are steps; a lane has as many rows as the fullest of its cells
 * needs, and at least one. An action that lasts into later steps takes its row in all of them. Nothing has a size here.
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

    /** The place of an action: {@code span} columns from {@code column}. */
    record Slot(Action action, int column, int span, int row) {}

    Grid(BlueprintIndex index) {
        steps = index.steps();
        Map<String, Integer> levels = new HashMap<>();
        Map<String, Integer> rowsOfLane = new HashMap<>();
        Map<String, Set<Integer>> taken = new HashMap<>();
        for (Step step : steps) {
            for (Action action : step.actions()) {
                String lane = action.lane().id();
                int level = freeLevel(lane, step.number(), last(action, step), taken);
                levels.put(action.id(), level);
                rowsOfLane.merge(lane, level + 1, Math::max);
            }
        }
        Map<String, Integer> firstRow = new HashMap<>();
        int row = 0;
        for (Lane lane : index.blueprint().lanes()) {
            int count = rowsOfLane.getOrDefault(lane.id(), 1);
            lanes.add(new LaneRows(lane, row, count));
            firstRow.put(lane.id(), row);
            row += count;
        }
        rows = row;
        for (Step step : steps) {
            for (Action action : step.actions()) {
                int span = last(action, step) - step.number() + 1;
                int ownRow = firstRow.get(action.lane().id()) + levels.get(action.id());
                slotOfAction.put(action.id(), slots.size());
                slots.add(new Slot(action, step.number() - 1, span, ownRow));
            }
        }
    }

    private static int last(Action action, Step step) {
        return Math.max(step.number(), action.details().until().orElse(step.number()));
    }

    /** The first level of a lane that is free in all columns of an action; it is taken from now on. */
    private static int freeLevel(String lane, int first, int last, Map<String, Set<Integer>> taken) {
        int level = 0;
        for (int column = first; column <= last; column++) {
            Set<Integer> inCell = taken.computeIfAbsent(lane + " " + column, cell -> new HashSet<>());
            if (inCell.contains(level)) {
                level++;
                column = first - 1;
            }
        }
        for (int column = first; column <= last; column++) {
            taken.get(lane + " " + column).add(level);
        }
        return level;
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
