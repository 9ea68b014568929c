package dev.blueline.layout;

import dev.blueline.layout.Band.FlowPart;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Lane;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which action stands in which columns and row of a band. Columns are steps; a lane has as many rows as the fullest of
 * its cells needs, and at least one. An action that lasts into later steps takes its row in all of them. Steps that are
 * not shown share one narrow column where they would be, if a flow leads there or other steps stand on both sides; lanes
 * that are not shown share one thin row. In these stand the marks of far ends. Nothing has a size here but the least
 * width of a column.
 */
final class Grid {
    private final Band band;
    private final BlueprintIndex index;
    private final List<Double> widths = new ArrayList<>();
    private final int[] columnOfStep;
    private final int[] nextShown;
    private final int[] lastShown;
    private final List<LaneGroup> groups = new ArrayList<>();
    private final List<LaneGroup> groupOfRow = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> slotOfAction = new HashMap<>();
    private final int rows;

    /** The rows of a lane that is shown: {@code count} of them from row {@code first}. */
    record LaneRows(Lane lane, int first, int count) {
        int last() {
            return first + count - 1;
        }
    }

    /** The rows of one lane that is shown, or of neighbours that are not. */
    record LaneGroup(List<Lane> lanes, boolean shown, int first, int count) {
        int last() {
            return first + count - 1;
        }
    }

    /**
     * The place of an action: {@code span} columns from {@code column}, at least {@code leastWidth} pixels wide together.
     * A mark of a far end is the place of an action that is not shown.
     */
    record Slot(Action action, int column, int span, int row, double leastWidth, boolean farEnd) {}

    /** All of a blueprint. */
    Grid(BlueprintIndex index) {
        this(index, Band.of(index, Cut.NOTHING, index.steps()));
    }

    Grid(BlueprintIndex index, Band band) {
        this.index = index;
        this.band = band;
        this.columnOfStep = new int[index.steps().size() + 1];
        this.nextShown = new int[columnOfStep.length];
        this.lastShown = new int[columnOfStep.length];
        findShown();
        List<Action> farEnds = farEnds();
        placeColumns(farEnds);
        Map<String, String> groupOfLane = groupLanes();
        Map<String, Integer> levels = new HashMap<>();
        Map<String, Integer> rowsOfGroup = new HashMap<>();
        Map<String, Set<Integer>> taken = new HashMap<>();
        List<Action> shown = new ArrayList<>();
        for (Action action : index.actions()) {
            if (band.cut().shows(action.lane()) && firstShown(action) <= lastShown(action)) {
                shown.add(action);
                String lane = groupOfLane.get(action.lane().id());
                int level = freeLevel(lane, 0, firstColumn(action), lastColumn(action), taken);
                levels.put(action.id(), level);
                rowsOfGroup.merge(lane, level + 1, Math::max);
            }
        }
        for (FlowPart part : band.flows()) {
            if (!part.whole()) {
                Action far = part.leaves() ? part.flow().to() : part.flow().from();
                Action near = part.leaves() ? part.flow().from() : part.flow().to();
                if (!levels.containsKey(far.id())) {
                    String lane = groupOfLane.get(far.lane().id());
                    boolean together = groupOfLane.get(near.lane().id()).equals(lane);
                    int wished = together ? levels.getOrDefault(near.id(), 0) : 0;
                    int level = freeLevel(lane, wished, column(far), column(far), taken);
                    levels.put(far.id(), level);
                    rowsOfGroup.merge(lane, level + 1, Math::max);
                }
            }
        }
        rows = placeRows(groupOfLane, rowsOfGroup);
        Map<String, Integer> firstRow = new HashMap<>();
        groups.forEach(group -> group.lanes().forEach(lane -> firstRow.put(lane.id(), group.first())));
        for (Action action : shown) {
            int row = firstRow.get(action.lane().id()) + levels.get(action.id());
            add(action, firstColumn(action), lastColumn(action) - firstColumn(action) + 1, row, false);
        }
        for (Action far : farEnds) {
            add(far, column(far), 1, firstRow.get(far.lane().id()) + levels.get(far.id()), true);
        }
    }

    private void add(Action action, int column, int span, int row, boolean farEnd) {
        slotOfAction.put(action.id(), slots.size());
        slots.add(new Slot(action, column, span, row, leastWidth(column, span), farEnd));
    }

    /** The actions at the far ends of the flows that are drawn in part, each once. */
    private List<Action> farEnds() {
        List<Action> ends = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (FlowPart part : band.flows()) {
            Action far = part.leaves() ? part.flow().to() : part.flow().from();
            if (!part.whole() && known.add(far.id())) {
                ends.add(far);
            }
        }
        return ends;
    }

    private void findShown() {
        band.steps().forEach(step -> lastShown[step.number()] = step.number());
        int next = Integer.MAX_VALUE;
        for (int number = columnOfStep.length - 1; number >= 0; number--) {
            next = lastShown[number] > 0 ? number : next;
            nextShown[number] = next;
        }
        for (int number = 1; number < lastShown.length; number++) {
            lastShown[number] = Math.max(lastShown[number], lastShown[number - 1]);
        }
    }

    private void placeColumns(List<Action> farEnds) {
        Set<Integer> wanted = new HashSet<>();
        for (Action far : farEnds) {
            wanted.add(farStep(far));
        }
        int last = lastShown[lastShown.length - 1];
        int number = 1;
        while (number < columnOfStep.length) {
            if (lastShown[number] == number) {
                columnOfStep[number++] = widths.size();
                widths.add(Sizes.BOX_WIDTH);
                continue;
            }
            int begin = number;
            boolean named = false;
            while (number < columnOfStep.length && lastShown[number] != number) {
                named |= wanted.contains(number++);
            }
            boolean between = begin > 1 && number <= last && !widths.isEmpty();
            for (int hidden = begin; hidden < number; hidden++) {
                columnOfStep[hidden] = named || between ? widths.size() : -1;
            }
            if (named || between) {
                widths.add(named ? Sizes.FAR_END_WIDTH : Sizes.GAP_WIDTH);
            }
        }
    }

    /** The groups of lanes, without rows yet; gives every lane the name of its group. */
    private Map<String, String> groupLanes() {
        Map<String, String> groupOfLane = new HashMap<>();
        for (Lane lane : index.blueprint().lanes()) {
            boolean shown = band.cut().shows(lane);
            int last = groups.size() - 1;
            if (!shown && last >= 0 && !groups.get(last).shown()) {
                List<Lane> lanes = new ArrayList<>(groups.get(last).lanes());
                lanes.add(lane);
                groups.set(last, new LaneGroup(lanes, false, 0, 0));
            } else {
                groups.add(new LaneGroup(List.of(lane), shown, 0, 0));
            }
            groupOfLane.put(
                    lane.id(), groups.get(groups.size() - 1).lanes().get(0).id());
        }
        return groupOfLane;
    }

    private int placeRows(Map<String, String> groupOfLane, Map<String, Integer> rowsOfGroup) {
        int row = 0;
        for (int i = 0; i < groups.size(); i++) {
            LaneGroup group = groups.get(i);
            int count = rowsOfGroup.getOrDefault(
                    groupOfLane.get(group.lanes().get(0).id()), 1);
            groups.set(i, new LaneGroup(group.lanes(), group.shown(), row, count));
            groupOfRow.addAll(Collections.nCopies(count, groups.get(i)));
            row += count;
        }
        return row;
    }

    /** The first level from {@code wished} on that is free in all columns of a lane; it is taken from now on. */
    private static int freeLevel(String lane, int wished, int first, int last, Map<String, Set<Integer>> taken) {
        int level = wished;
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

    /** The number of the first step of the band at or behind the beginning of {@code action}. */
    private int firstShown(Action action) {
        return nextShown[index.column(action)];
    }

    /** The number of the last step of the band that {@code action} lasts into; 0 if it ends before the band. */
    private int lastShown(Action action) {
        return lastShown[Band.lastColumn(action, index)];
    }

    private int firstColumn(Action action) {
        return columnOfStep[firstShown(action)];
    }

    private int lastColumn(Action action) {
        return columnOfStep[lastShown(action)];
    }

    /** The step at which the mark of a far end stands: one that is shown, if its lane is what is not. */
    private int farStep(Action far) {
        return firstShown(far) <= lastShown(far) ? firstShown(far) : index.column(far);
    }

    private int column(Action far) {
        return columnOfStep[farStep(far)];
    }

    /** The steps that have a column of their own, left to right. */
    List<Step> steps() {
        return band.steps();
    }

    /** Those of {@link #steps()} whose numbers are from {@code first} to {@code last}. */
    List<Step> steps(int first, int last) {
        return band.steps().stream()
                .filter(step -> first <= step.number() && step.number() <= last)
                .toList();
    }

    /** The column of a step of {@link #steps()}, from 0. */
    int column(Step step) {
        return columnOfStep[step.number()];
    }

    /** What the band shows of the flows; the routes are in the same order. */
    List<FlowPart> flows() {
        return band.flows();
    }

    /** The part of the blueprint that the sheet shows. */
    Cut cut() {
        return band.cut();
    }

    /** The lanes that are shown. */
    List<LaneRows> lanes() {
        return groups.stream()
                .filter(LaneGroup::shown)
                .map(group -> new LaneRows(group.lanes().get(0), group.first(), group.count()))
                .toList();
    }

    /** All lanes, top to bottom; neighbours that are not shown are one group. */
    List<LaneGroup> groups() {
        return List.copyOf(groups);
    }

    /** All places: those of actions in reading order, then those of far ends. */
    List<Slot> slots() {
        return slots;
    }

    /** The number of the place of {@code action}, or of the mark that stands for it, in {@link #slots()}. */
    int slot(Action action) {
        return slotOfAction.get(action.id());
    }

    /** Whether {@code action} goes on before or behind the steps of this band. */
    boolean isCutBefore(Action action) {
        return index.column(action) < firstShown(action);
    }

    /** Whether {@code action} lasts on behind the last step of the band that it covers. */
    boolean isCutBehind(Action action) {
        return Band.lastColumn(action, index) > lastShown(action);
    }

    int columns() {
        return widths.size();
    }

    /** The least width of {@code span} columns from {@code column}, in pixels. */
    double leastWidth(int column, int span) {
        double width = (span - 1) * Sizes.GUTTER;
        for (double each : widths.subList(column, column + span)) {
            width += each;
        }
        return width;
    }

    int rows() {
        return rows;
    }

    /** The lane that {@code row} belongs to, or the lanes that it stands for. */
    LaneGroup group(int row) {
        return groupOfRow.get(row);
    }

    /** The gaps between rows at which one lane ends and another begins, counted from 0 above the first row. */
    List<Integer> laneBorders() {
        List<Integer> borders = new ArrayList<>();
        for (int i = 1; i < groups.size(); i++) {
            borders.add(groups.get(i).first());
        }
        return borders;
    }
}
