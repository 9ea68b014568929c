package dev.blueline.layout;

import dev.blueline.layout.TagRow.TagText;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.PhaseBand;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.StepHead;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above the columns: the bands of the phases, those within phases below them, then the steps' headings. */
final class ColumnHeadings {
    private static final double PHASE_PADDING = 6;
    private static final double PHASE_GAP = 4;
    private static final double STEP_PADDING = 7;
    private static final double STEP_INDENT = 24;

    private final BlueprintIndex index;
    private final Grid grid;
    private final RowSources rows;
    private final ChangeMarks changes;
    private final Wording wording;
    private final ActionTags tags;
    private final List<PlacedPhase> phases = new ArrayList<>();
    private final List<Double> levelHeights = new ArrayList<>();
    private final double stepHeight;

    /** A phase with a title: its level, its columns from {@code first} to {@code last}, and what it shows. */
    private record PlacedPhase(
            Phase phase,
            int level,
            int first,
            int last,
            List<String> title,
            List<TagRow> tags,
            List<List<BadgeRow.BadgeText>> badges) {
        double height() {
            return title.size() * Sizes.PHASE_LINE + TagRow.height(tags) + BadgeRow.height(badges.size());
        }
    }

    ColumnHeadings(BlueprintIndex index, Grid grid, ChangeMarks changes, Wording wording) {
        this.index = index;
        this.grid = grid;
        this.rows = new RowSources(index, wording);
        this.changes = changes;
        this.wording = wording;
        this.tags = new ActionTags(index.blueprint().variants(), wording);
        index.blueprint().phases().forEach(phase -> place(phase, 0));
        for (PlacedPhase placed : phases) {
            while (levelHeights.size() <= placed.level()) {
                levelHeights.add(0.0);
            }
            levelHeights.set(placed.level(), Math.max(levelHeights.get(placed.level()), placed.height()));
        }
        double highest = Sizes.STEP_LINE;
        for (Step step : grid.steps()) {
            highest = Math.max(
                    highest,
                    Math.max(1, title(step).size()) * Sizes.STEP_LINE
                            + TagRow.height(tags(step))
                            + BadgeRow.height(badges(step).size()));
        }
        this.stepHeight = highest + 2 * STEP_PADDING;
    }

    private void place(Phase phase, int level) {
        List<Step> all = phase.allSteps();
        List<Step> shown = all.isEmpty()
                ? List.of()
                : grid.steps(all.get(0).number(), all.get(all.size() - 1).number());
        List<TagText> signs = new ArrayList<>(tags.of(phase.facts().variants()));
        if (phase.internal()) {
            signs.add(0, TagText.of(Glyph.INTERNAL));
        }
        List<Mark> marks = rows.untold(phase.marks());
        if (!shown.isEmpty() && (phase.title().isPresent() || !marks.isEmpty() || !signs.isEmpty())) {
            int first = grid.column(shown.get(0));
            int last = grid.column(shown.get(shown.size() - 1));
            boolean before = !shown.get(0).id().equals(all.get(0).id());
            boolean behind = !shown.get(shown.size() - 1)
                    .id()
                    .equals(all.get(all.size() - 1).id());
            double width = grid.leastWidth(first, last - first + 1)
                    - 12
                    - (changes.of(phase).isPresent() ? 2 * ChangePlace.ROOM : 0);
            List<String> title = phase.title()
                    .map(text -> CutWording.phase(text, before, behind, wording))
                    .map(text -> LineBreaker.wrap(text, width, Sizes.PHASE, true))
                    .orElse(List.of());
            phases.add(new PlacedPhase(
                    phase,
                    level,
                    first,
                    last,
                    title,
                    TagRow.rows(signs, width),
                    BadgeRow.rows(BadgeRow.of(marks, index), width)));
        }
        phase.phases().forEach(inner -> place(inner, level + 1));
    }

    /** The height of all of it, in pixels. */
    double height() {
        return top(levelHeights.size()) + stepHeight;
    }

    /** Where a level begins, from the top of the first. */
    private double top(int level) {
        double top = 0;
        for (double height : levelHeights.subList(0, level)) {
            top += height == 0 ? 0 : height + 2 * PHASE_PADDING + PHASE_GAP;
        }
        return top;
    }

    /** The bands, from {@code y} down. */
    List<PhaseBand> phases(SheetGeometry geometry, double y) {
        List<PhaseBand> bands = new ArrayList<>();
        for (PlacedPhase placed : phases) {
            double left = geometry.columnLeft(placed.first());
            double right = geometry.columnRight(placed.last());
            double height = levelHeights.get(placed.level()) + 2 * PHASE_PADDING;
            Rect rect = new Rect(left, y + top(placed.level()), right - left, height);
            double top = rect.centreY() - placed.height() / 2;
            TextLines title = new TextLines(
                    placed.title(),
                    rect.centreX(),
                    top + Sizes.PHASE_LINE / 2 + Sizes.PHASE * 0.35,
                    Sizes.PHASE_LINE,
                    Sizes.PHASE,
                    true,
                    Anchor.MIDDLE);
            double tagsTop = top + placed.title().size() * Sizes.PHASE_LINE;
            double below = tagsTop + TagRow.height(placed.tags()) + 2;
            bands.add(new PhaseBand(
                    placed.phase().id(),
                    placed.level(),
                    rect,
                    title,
                    TagRow.centre(placed.tags(), rect.centreX(), tagsTop),
                    BadgeRow.centre(placed.badges(), rect.centreX(), below),
                    changes.of(placed.phase())
                            .map(sign -> ChangePlace.centre(
                                    sign, rect.x() + PHASE_PADDING + Sizes.CHANGE / 2, rect.centreY()))));
        }
        return bands;
    }

    /** The headings of the steps, below the bands that begin at {@code y}. */
    List<StepHead> steps(SheetGeometry geometry, double y) {
        List<StepHead> heads = new ArrayList<>();
        for (Step step : grid.steps()) {
            int column = grid.column(step);
            double left = geometry.columnLeft(column);
            Rect rect = new Rect(left, y + top(levelHeights.size()), geometry.columnRight(column) - left, stepHeight);
            double x = rect.x() + indent(step);
            List<String> lines = title(step);
            double baseline = rect.y() + STEP_PADDING + Sizes.STEP_LINE / 2 + Sizes.STEP * 0.35;
            TextLines number = new TextLines(
                    List.of(Integer.toString(changes.number(step))),
                    rect.x() + 9,
                    baseline,
                    Sizes.STEP_LINE,
                    Sizes.BADGE_TEXT,
                    true,
                    Anchor.MIDDLE);
            Optional<TextLines> title = lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TextLines(lines, x, baseline, Sizes.STEP_LINE, Sizes.STEP, true, Anchor.START));
            double tagsTop = rect.y() + STEP_PADDING + Math.max(1, lines.size()) * Sizes.STEP_LINE;
            double below = tagsTop + TagRow.height(tags(step)) + 2;
            heads.add(new StepHead(
                    step.id(),
                    rect,
                    number,
                    title,
                    TagRow.place(tags(step), x, tagsTop),
                    BadgeRow.place(badges(step), x, below),
                    changes.of(step)
                            .map(sign -> ChangePlace.before(sign, rect.x() + STEP_INDENT - 2, baseline, Sizes.STEP))));
        }
        return heads;
    }

    /** Where the text of a heading begins: behind the number, and behind the sign of a change. */
    private double indent(Step step) {
        return STEP_INDENT + (changes.of(step).isPresent() ? ChangePlace.ROOM - 2 : 0);
    }

    private List<String> title(Step step) {
        return step.title()
                .map(text -> LineBreaker.wrap(text, Sizes.BOX_WIDTH - indent(step) - 2, Sizes.STEP, true))
                .orElse(List.of());
    }

    private List<List<BadgeRow.BadgeText>> badges(Step step) {
        return BadgeRow.rows(BadgeRow.of(rows.untold(step.marks()), index), Sizes.BOX_WIDTH - indent(step));
    }

    private List<TagRow> tags(Step step) {
        return TagRow.rows(tags.of(step.facts().variants()), Sizes.BOX_WIDTH - indent(step));
    }
}
