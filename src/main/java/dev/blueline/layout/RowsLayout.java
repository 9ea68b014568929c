package dev.blueline.layout;

import dev.blueline.layout.CardRow.GroupContent;
import dev.blueline.layout.ColumnSpans.Span;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Kind;
import dev.blueline.layout.scene.SceneRow.Scope;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.Action;
import dev.blueline.model.Blueprint;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Metric;
import dev.blueline.model.MetricMark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows above and below the lanes of one band: those that the file has something for, and no others. */
final class RowsLayout {
    private final BlueprintIndex index;
    private final Grid grid;
    private final Wording wording;
    private final ColumnSpans spans;
    private final boolean withWhole;
    private final Map<Kind, CardRow> cardRows = new EnumMap<>(Kind.class);
    private final Map<Kind, String> names = new EnumMap<>(Kind.class);
    private final EmotionRow emotion;

    /**
     * The rows of a band.
     *
     * @param grid its columns
     * @param withWhole whether it tells of the whole, too
     */
    RowsLayout(BlueprintIndex index, Grid grid, Wording wording, boolean withWhole) {
        this.index = index;
        this.grid = grid;
        this.wording = wording;
        this.withWhole = withWhole;
        this.spans = new ColumnSpans(index, grid);
        new RowSources(index, wording).all().forEach(this::read);
        this.emotion = new EmotionRow(index, grid, spans, wording, withWhole);
    }

    /** The rows above the lanes, from {@code y} down. */
    List<SceneRow> above(SheetGeometry geometry, double y) {
        return place(geometry, y, true);
    }

    /** The rows below the lanes, from {@code y} down. */
    List<SceneRow> below(SheetGeometry geometry, double y) {
        return place(geometry, y, false);
    }

    /** The lower edge of {@code rows}; {@code otherwise} if there are none. */
    static double bottom(List<SceneRow> rows, double otherwise) {
        return rows.isEmpty() ? otherwise : rows.get(rows.size() - 1).rect().bottom();
    }

    private List<SceneRow> place(SheetGeometry geometry, double y, boolean above) {
        List<SceneRow> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            double top = bottom(rows, y);
            if (kind.above() != above || spans.steps().isEmpty()) {
                continue;
            }
            if (kind == Kind.EMOTION) {
                if (!emotion.isEmpty()) {
                    rows.add(emotion.place(geometry, top, new RowFrame(wording.text("row.emotion"))));
                }
            } else if (!cardRows.get(kind).isEmpty()) {
                double begin = top + Sizes.ROW_PADDING;
                List<SceneRow.Group> groups = cardRows.get(kind).place(geometry, grid.columns(), begin);
                double bottom = CardRow.bottom(groups, begin) + Sizes.ROW_PADDING;
                rows.add(new RowFrame(names.get(kind)).row(kind, geometry, top, bottom, groups, Optional.empty()));
            }
        }
        return rows;
    }

    private void read(Kind kind, CardSource source) {
        Blueprint blueprint = index.blueprint();
        Set<MarkKind> marks = EnumSet.noneOf(MarkKind.class);
        List<CardContent> whole =
                new ArrayList<>(cards(source, blueprint.facts(), blueprint.marks(), Optional.empty(), marks));
        if (withWhole && source instanceof MetricCards metrics) {
            unseenMetrics().forEach(metric -> whole.add(metrics.declared(metric)));
        }
        List<GroupContent> groups = new ArrayList<>();
        Optional<Span> all = spans.whole().filter(span -> withWhole && !whole.isEmpty());
        if (all.isPresent()) {
            String caption = wording.text("register.whole");
            groups.add(new GroupContent(Scope.WHOLE, Optional.empty(), all.get(), Optional.of(caption), whole));
        }
        blueprint.phases().forEach(phase -> read(phase, source, marks, groups));
        for (Step step : spans.steps()) {
            List<CardContent> cards =
                    new ArrayList<>(cards(source, step.facts(), step.marks(), Optional.empty(), marks));
            for (Action action : spans.actions(step)) {
                cards.addAll(cards(source, action.facts(), action.marks(), Optional.of(action), marks));
            }
            if (!cards.isEmpty()) {
                Span own = spans.of(step).orElseThrow();
                groups.add(new GroupContent(Scope.STEP, Optional.of(step.id()), own, Optional.empty(), cards));
            }
        }
        cardRows.put(kind, new CardRow(groups, kind == Kind.TIME));
        names.put(kind, wording.text(name(kind, marks)));
    }

    private void read(Phase phase, CardSource source, Set<MarkKind> marks, List<GroupContent> groups) {
        Optional<Span> span = spans.of(phase);
        if (span.isEmpty()) {
            return;
        }
        List<CardContent> cards = cards(source, phase.facts(), phase.marks(), Optional.empty(), marks);
        if (!cards.isEmpty()) {
            Optional<String> caption = phase.title().or(phase::name);
            groups.add(new GroupContent(Scope.PHASE, Optional.of(phase.id()), span.get(), caption, cards));
        }
        phase.phases().forEach(inner -> read(inner, source, marks, groups));
    }

    /** The cards of one element; the kinds of marks that they tell are added to {@code marks}. */
    private List<CardContent> cards(
            CardSource source, Facts facts, List<Mark> own, Optional<Action> action, Set<MarkKind> marks) {
        for (Mark mark : own) {
            if (source.tells(mark, action)) {
                marks.add(mark.kind());
            }
        }
        return source.cards(facts, own, action);
    }

    /** Metrics that have something to tell and are looked at nowhere: they are the whole's. */
    private List<Metric> unseenMetrics() {
        Set<String> seen = new HashSet<>();
        see(index.blueprint().marks(), seen);
        index.blueprint().phases().forEach(phase -> see(phase, seen));
        return index.blueprint().metrics().stream()
                .filter(metric -> !seen.contains(metric.name()))
                .filter(metric -> metric.value().isPresent()
                        || metric.before().isPresent()
                        || metric.target().isPresent())
                .toList();
    }

    private static void see(Phase phase, Set<String> seen) {
        see(phase.marks(), seen);
        phase.phases().forEach(inner -> see(inner, seen));
        for (Step step : phase.steps()) {
            see(step.marks(), seen);
            step.actions().forEach(action -> see(action.marks(), seen));
        }
    }

    private static void see(List<Mark> marks, Set<String> seen) {
        for (Mark mark : marks) {
            if (mark instanceof MetricMark metric) {
                seen.add(metric.metric().name());
            }
        }
    }

    /** The key of a row's name, after what is in it. */
    private static String name(Kind kind, Set<MarkKind> marks) {
        return marks.isEmpty()
                ? "row." + kind.word()
                : switch (kind) {
                    case PAIN ->
                        marks.size() == 2
                                ? "row.pain-and-delight"
                                : marks.contains(MarkKind.PAIN) ? "row.pain" : "row.delight";
                    case OPPORTUNITY ->
                        marks.size() == 2
                                ? "row.opportunity-and-idea"
                                : marks.contains(MarkKind.IDEA) ? "row.idea" : "row.opportunity";
                    case TIME, WANTS, EMOTION, METRIC, SATISFACTION -> "row." + kind.word();
                };
    }
}
