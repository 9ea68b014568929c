package dev.blueline.layout;

import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Tone;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.measure.Counts;
import dev.blueline.measure.Satisfaction;
import dev.blueline.measure.Tally;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.MarkKind;
import dev.blueline.wording.Wording;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets a blueprint's numbers on one screen: a row of figures, the table of phases and roles, and the worst there is. */
final class OverviewLayout {
    static final double PADDING = 16;
    private static final double WIDTH = 1200;
    private static final double LEAST_HEIGHT = 640;
    private static final double GAP = 12;
    private static final double FIGURE_HEIGHT = 60;
    private static final double FIGURE = 22;
    private static final double TABLE_SHARE = 0.7;

    private final BlueprintIndex index;
    private final Wording wording;
    private final List<String> story = new ArrayList<>();

    /** A number with what it counts, and the badge of that. */
    private record Figure(String number, String label, Optional<String> badge, Optional<MarkKind> mark) {}

    private OverviewLayout(BlueprintIndex index) {
        this.index = index;
        this.wording = Wording.of(index.blueprint().header().language().tag());
    }

    static Overview of(BlueprintIndex index) {
        return new OverviewLayout(index).overview();
    }

    private Overview overview() {
        double inner = WIDTH - 2 * Sizes.MARGIN;
        SheetFrame frame = new SheetFrame(index, LayoutOptions.DEFAULT, inner, wording);
        List<Card> cards = new ArrayList<>(figures(frame.bottom(), inner));
        double top = frame.bottom() + FIGURE_HEIGHT + GAP;
        double tableWidth = Math.floor((inner - GAP) * TABLE_SHARE);
        OverviewTable table = new OverviewTable(index, wording, tableWidth);
        double height = Math.max(table.height(), LEAST_HEIGHT - Sizes.MARGIN - top);
        cards.add(table.card(Sizes.MARGIN, top, height));
        story.addAll(table.story());
        Rect worst = new Rect(Sizes.MARGIN + tableWidth + GAP, top, inner - tableWidth - GAP, height);
        OverviewWorries worries = new OverviewWorries(index, wording);
        cards.add(worries.card(worst));
        story.addAll(worries.story());
        return new Overview(WIDTH, Math.ceil(top + height + Sizes.MARGIN), frame.heading(), cards, story);
    }

    private List<Card> figures(double y, double room) {
        List<Figure> figures = figures();
        double width = (room - (figures.size() - 1) * GAP) / figures.size();
        List<Card> cards = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Figure figure : figures) {
            Rect rect = new Rect(Sizes.MARGIN + cards.size() * (width + GAP), y, width, FIGURE_HEIGHT);
            CardBuilder card = new CardBuilder();
            double x = rect.x() + GAP;
            card.line(Tone.FIGURE, figure.number(), x, rect.y() + 29, FIGURE, width - 2 * GAP, Anchor.START);
            card.line(Tone.QUIET, figure.label(), x, rect.y() + 48, Sizes.FLOW_LABEL, width - GAP - 4, Anchor.START);
            figure.badge()
                    .ifPresent(text -> card.badge(
                            text, figure.mark(), rect.right() - 10 - CardBuilder.badgeWidth(text), rect.y() + 12));
            cards.add(card.card("figure-" + (cards.size() + 1), rect));
            told.add(wording.text("cut.far-end", figure.label(), figure.number()));
        }
        story.add(String.join(wording.text("story.and"), told));
        return cards;
    }

    private List<Figure> figures() {
        Counts counts = Counts.of(index);
        int handOffs = new Tally.Table(index).of(index.steps()).handOffs();
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("steps", counts.steps()));
        figures.add(figure("actions", counts.actions()));
        figures.add(figure("encounters", counts.encounters()));
        figures.add(figure("hand-offs", handOffs));
        for (MarkKind kind : List.of(MarkKind.WAIT, MarkKind.DECISION, MarkKind.FAIL, MarkKind.MOMENT, MarkKind.PAIN)) {
            int count = counts.marks().get(kind);
            figures.add(new Figure(
                    Integer.toString(count),
                    wording.text("overview." + kind.word() + "s"),
                    Optional.of(kind.letter()),
                    Optional.of(kind)));
        }
        Satisfaction.of(index.blueprint().phases())
                .ifPresent(score -> figures.add(new Figure(
                        score.value().setScale(1, RoundingMode.HALF_UP).toPlainString(),
                        wording.text("said.satisfaction"),
                        Optional.of(wording.text("overview.of", score.of().toPlainString())),
                        Optional.empty())));
        return figures;
    }

    private Figure figure(String what, int count) {
        return new Figure(
                Integer.toString(count), wording.text("overview." + what), Optional.empty(), Optional.empty());
    }
}
