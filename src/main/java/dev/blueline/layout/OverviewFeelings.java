package dev.blueline.layout;

import dev.blueline.layout.OverviewColumns.Column;
import dev.blueline.layout.scene.Overview.Tone;
import dev.blueline.layout.scene.Overview.Use;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.Feeling;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the customer feels, as a curve below the columns of an overview; the best and the worst of it in words. */
final class OverviewFeelings {
    private static final double HEIGHT = 92;
    private static final double MOST = 130;
    private static final double EDGE = 18;
    private static final double POINT = 3.5;
    private static final double WORDS = 260;

    private final List<Column> columns;
    private final Wording wording;
    private final List<Felt> felt = new ArrayList<>();

    /** A feeling; {@code place} is the column and how far through it. */
    private record Felt(double place, double score, Feeling feeling) {}

    OverviewFeelings(List<Column> columns, Wording wording) {
        this.columns = columns;
        this.wording = wording;
        for (int i = 0; i < columns.size(); i++) {
            int number = i;
            Column column = columns.get(i);
            for (int j = 0; j < column.steps().size(); j++) {
                int at = j;
                of(column.steps().get(j)).ifPresent(feeling -> felt.add(felt(number, at, 1, feeling)));
            }
            column.phases().forEach(phase -> read(number, phase));
        }
        felt.sort(Comparator.comparingDouble(Felt::place));
    }

    /** What is said of a phase stands for its steps where nothing within it is said to be felt. */
    private void read(int column, Phase phase) {
        int before = felt.size();
        phase.phases().forEach(inner -> read(column, inner));
        Optional<Feeling> own = phase.facts().measures().emotion();
        List<Step> steps = phase.allSteps();
        if (own.isPresent()
                && felt.size() == before
                && !steps.isEmpty()
                && steps.stream().allMatch(step -> of(step).isEmpty())) {
            int first = columns.get(column).steps().indexOf(steps.get(0));
            felt.add(felt(column, first, steps.size(), own.get()));
        }
    }

    private Felt felt(int column, int first, int count, Feeling feeling) {
        double place =
                column + (first + count / 2.0) / columns.get(column).steps().size();
        return new Felt(place, feeling.score().doubleValue(), feeling);
    }

    /** What is said of the step; else the first that is said of one of its actions. */
    private static Optional<Feeling> of(Step step) {
        return step.facts()
                .measures()
                .emotion()
                .or(() -> step.actions().stream()
                        .map(OverviewFeelings::of)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Feeling> of(Action action) {
        return action.facts().measures().emotion();
    }

    /** The least height it needs, in pixels: 0 if nothing is said. */
    double height() {
        return felt.isEmpty() ? 0 : HEIGHT;
    }

    /** Adds it to a card, from {@code y} down, in {@code room} pixels. */
    void add(CardBuilder card, double left, double y, double columnsLeft, double columnWidth, double room) {
        if (felt.isEmpty()) {
            return;
        }
        double height = Math.min(room, MOST);
        double right = columnsLeft + columns.size() * columnWidth - 4;
        double middle = y + height / 2;
        double unit = (height / 2 - EDGE) / 2;
        card.line(
                Tone.NAME,
                wording.text("row.emotion"),
                left + 12,
                middle + Sizes.LEGEND * 0.35,
                Sizes.LEGEND,
                80,
                Anchor.START);
        for (int score = -2; score <= 2; score++) {
            double at = middle - score * unit;
            card.trace(score == 0 ? Use.NEUTRAL : Use.RULE, List.of(new Point(columnsLeft, at), new Point(right, at)));
            if (score % 2 == 0) {
                String sign = AmountText.signed(BigDecimal.valueOf(score));
                double x = columnsLeft - 10 - TextMetrics.width(sign, Sizes.BADGE_TEXT, false);
                card.line(Tone.QUIET, sign, x, at + 3.5, Sizes.BADGE_TEXT, 30, Anchor.START);
            }
        }
        List<Point> points = felt.stream()
                .map(one -> new Point(columnsLeft + one.place() * columnWidth, middle - one.score() * unit))
                .toList();
        if (points.size() > 1) {
            card.trace(Use.FEELING, new MonotoneCurve(points).path());
        }
        words(card, points, columnsLeft, right);
        for (Point point : points) {
            card.patch(Use.FELT, new Rect(point.x() - POINT, point.y() - POINT, 2 * POINT, 2 * POINT), POINT);
        }
    }

    /** The words of the worst and the best, the first of several; beside each other only where there is room. */
    private void words(CardBuilder card, List<Point> points, double left, double right) {
        int worst = 0;
        int best = 0;
        for (int i = 0; i < felt.size(); i++) {
            worst = felt.get(i).score() < felt.get(worst).score() ? i : worst;
            best = felt.get(i).score() > felt.get(best).score() ? i : best;
        }
        word(card, felt.get(worst), points.get(worst), left, right, false);
        if (best != worst) {
            word(card, felt.get(best), points.get(best), left, right, true);
        }
    }

    private void word(CardBuilder card, Felt one, Point point, double left, double right, boolean above) {
        String sign = AmountText.score(one.feeling());
        String text = one.feeling()
                .text()
                .map(words -> wording.text("cut.far-end", sign, words))
                .orElse(sign);
        double half = Math.min(WORDS, TextMetrics.width(text, Sizes.BADGE_TEXT, true) + 2) / 2;
        double x = Math.max(left + half, Math.min(right - half, point.x()));
        double baseline = above ? point.y() - 7 : point.y() + 16;
        card.patch(Use.GROUND, new Rect(x - half - 2, baseline - 12, 2 * half + 4, 15), 3);
        card.line(Tone.NAME, text, x, baseline, Sizes.BADGE_TEXT, 2 * half, Anchor.MIDDLE);
    }
}
