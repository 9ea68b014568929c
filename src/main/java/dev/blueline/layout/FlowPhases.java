package dev.blueline.layout;

import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phases of a flow map, one below the other: each a strip over the whole width, with its title at the left. Phases
 * within phases have theirs in a column of their own.
 */
final class FlowPhases {
    private static final double COLUMN = 104;
    private static final double INNER_COLUMN = 92;
    private static final double BETWEEN = 4;
    private static final double BEHIND = 16;
    private static final double PADDING = 10;

    private final List<List<Phase>> parts = new ArrayList<>();
    private final Map<String, Integer> partOfStep = new HashMap<>();

    /** From what level to what level a part reaches on the sheet. */
    record Reach(int part, double top, double bottom) {}

    FlowPhases(BlueprintIndex index) {
        index.blueprint().phases().forEach(phase -> add(phase, List.of()));
    }

    private void add(Phase phase, List<Phase> outer) {
        List<Phase> path = new ArrayList<>(outer);
        path.add(phase);
        phase.phases().forEach(inner -> add(inner, path));
        if (phase.phases().isEmpty()) {
            for (Step step : phase.steps()) {
                partOfStep.put(step.id(), parts.size());
            }
            parts.add(path);
        }
    }

    /** The number of the part of the sheet in which {@code step} is: that of its innermost phase, in reading order. */
    int part(Step step) {
        return partOfStep.get(step.id());
    }

    /** The titles of a part's phases, outer ones first. */
    List<String> titles(int part) {
        return parts.get(part).stream().flatMap(phase -> phase.title().stream()).toList();
    }

    /** The height that a part needs for its titles. */
    double height(int part) {
        double height = 0;
        for (int level = 0; level < parts.get(part).size(); level++) {
            height = Math.max(height, lines(parts.get(part).get(level), level).size() * Sizes.PHASE_LINE);
        }
        return height;
    }

    /** The width of the titles, with the room behind them; 0 if none of these parts has one. */
    double width(List<Integer> shown) {
        int columns = 0;
        for (int part : shown) {
            List<Phase> path = parts.get(part);
            for (int level = 0; level < path.size(); level++) {
                columns = path.get(level).title().isPresent() ? Math.max(columns, level + 1) : columns;
            }
        }
        return columns == 0 ? 0 : x(columns) - BETWEEN + BEHIND;
    }

    private static double x(int level) {
        return level == 0 ? 0 : COLUMN + BETWEEN + (level - 1) * (INNER_COLUMN + BETWEEN);
    }

    private static List<String> lines(Phase phase, int level) {
        double room = (level == 0 ? COLUMN : INNER_COLUMN) - 2 * PADDING;
        return phase.title()
                .map(title -> LineBreaker.wrap(title, room, Sizes.PHASE, true))
                .orElse(List.of());
    }

    /** The frames of the phases of these parts, whose titles begin at {@code x} and which end at {@code right}. */
    List<Frame> frames(List<Reach> reaches, double x, double right) {
        List<Frame> frames = new ArrayList<>();
        for (int level = 0; ; level++) {
            boolean any = false;
            int begin = 0;
            while (begin < reaches.size()) {
                List<Phase> path = parts.get(reaches.get(begin).part());
                int end = begin + 1;
                if (level < path.size()) {
                    any = true;
                    Phase phase = path.get(level);
                    while (end < reaches.size() && isIn(reaches.get(end).part(), level, phase)) {
                        end++;
                    }
                    if (phase.title().isPresent()) {
                        double top = reaches.get(begin).top();
                        double height = reaches.get(end - 1).bottom() - top;
                        frames.add(frame(phase, level, new Rect(x + x(level), top, right - x - x(level), height)));
                    }
                }
                begin = end;
            }
            if (!any) {
                return frames;
            }
        }
    }

    private boolean isIn(int part, int level, Phase phase) {
        List<Phase> path = parts.get(part);
        return level < path.size() && path.get(level).id().equals(phase.id());
    }

    private static Frame frame(Phase phase, int level, Rect rect) {
        Rect band = new Rect(rect.x(), rect.y(), level == 0 ? COLUMN : INNER_COLUMN, rect.height());
        List<String> lines = lines(phase, level);
        double top = Math.min(band.y() + PADDING, band.centreY() - lines.size() * Sizes.PHASE_LINE / 2);
        TextLines title = new TextLines(
                lines,
                band.x() + PADDING,
                top + Sizes.PHASE_LINE / 2 + Sizes.PHASE * 0.35,
                Sizes.PHASE_LINE,
                Sizes.PHASE,
                true,
                Anchor.START);
        return new Frame(phase.id(), level, rect, band, title);
    }
}
