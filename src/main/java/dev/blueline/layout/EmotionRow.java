package dev.blueline.layout;

import dev.blueline.layout.CardContent.Part;
import dev.blueline.layout.CardRow.GroupContent;
import dev.blueline.layout.ColumnSpans.Span;
import dev.blueline.layout.scene.EmotionCurve;
import dev.blueline.layout.scene.EmotionCurve.Felt;
import dev.blueline.layout.scene.EmotionCurve.Piece;
import dev.blueline.layout.scene.EmotionCurve.ScaleLine;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Scope;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Feeling;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The emotion curve. A step's scores stand in its column in reading order, its own before those of its actions. The
 * score of a phase, or of the whole, is a point of the curve only where nothing within it has a score; else it stands
 * above the curve as a card. Between two columns the curve breaks if a step with a score is hidden there. The words of a column with many scores stand below the curve, as a list.
 */
final class EmotionRow {
    /** From so many scores in one column on, their words stand below the curve. */
    private static final int LISTED = 3;
    /** From so many scores in one column on, points are dots without figures. */
    private static final int DOTTED = 4;

    private static final double DOT = 4;
    private static final double SIGN_PADDING = 6;
    private static final double AROUND = 8;

    private final Wording wording;
    private final ColumnSpans spans;
    private final int columns;
    /** For the column of each step how many hidden steps and phases with scores lie before it. */
    private final int[] unseenBefore;

    private int unseen;
    private final List<Score> scores = new ArrayList<>();
    private final List<GroupContent> above = new ArrayList<>();
    private final List<GroupContent> below = new ArrayList<>();

    /** A score in columns {@code span}: the {@code number}th of {@code of} there, from 0. */
    private record Score(Scope scope, String id, Span span, int number, int of, Feeling feeling) {}

    /**
     * Reads the feelings of a blueprint.
     *
     * @param grid its columns
     * @param spans what its columns speak of
     * @param withWhole whether it tells of the whole, too
     */
    EmotionRow(BlueprintIndex index, Grid grid, ColumnSpans spans, Wording wording, boolean withWhole) {
        this.wording = wording;
        this.spans = spans;
        this.columns = grid.columns();
        this.unseenBefore = new int[columns];
        for (Phase phase : index.blueprint().phases()) {
            read(phase);
        }
        Optional<Feeling> whole = index.blueprint().facts().measures().emotion();
        if (withWhole && whole.isPresent() && spans.whole().isPresent()) {
            String name = wording.text("register.whole");
            above.add(0, group(Scope.WHOLE, Optional.empty(), spans.whole().get(), name, whole.get()));
        }
    }

    private void read(Phase phase) {
        Optional<Span> span = spans.of(phase);
        if (span.isEmpty()) {
            unseen += isFelt(phase) ? 1 : 0;
            return;
        }
        int scored = scores.size();
        int captions = above.size();
        phase.phases().forEach(this::read);
        phase.steps().forEach(this::read);
        Optional<Feeling> own = phase.facts().measures().emotion();
        if (own.isEmpty()) {
            return;
        }
        if (scores.size() == scored) {
            scores.add(new Score(Scope.PHASE, phase.id(), span.get(), 0, 1, own.get()));
        } else {
            String name = phase.title().or(phase::name).orElse(wording.text("markdown.phase"));
            above.add(captions, group(Scope.PHASE, Optional.of(phase.id()), span.get(), name, own.get()));
        }
    }

    private void read(Step step) {
        Optional<Span> span = spans.of(step);
        if (span.isEmpty()) {
            unseen += isFelt(step) ? 1 : 0;
            return;
        }
        unseenBefore[span.get().first()] = unseen;
        List<Facts> said = new ArrayList<>(List.of(step.facts()));
        spans.actions(step).stream().map(Action::facts).forEach(said::add);
        List<Feeling> feelings = said.stream()
                .flatMap(facts -> facts.measures().emotion().stream())
                .toList();
        for (int i = 0; i < feelings.size(); i++) {
            scores.add(new Score(Scope.STEP, step.id(), span.get(), i, feelings.size(), feelings.get(i)));
        }
        if (feelings.size() >= LISTED) {
            List<CardContent> cards =
                    feelings.stream().map(feeling -> card(feeling)).toList();
            below.add(new GroupContent(Scope.STEP, Optional.of(step.id()), span.get(), Optional.empty(), cards));
        }
    }

    private static boolean isFelt(Phase phase) {
        return isFelt(phase.facts())
                || phase.phases().stream().anyMatch(EmotionRow::isFelt)
                || phase.steps().stream().anyMatch(EmotionRow::isFelt);
    }

    private static boolean isFelt(Step step) {
        return isFelt(step.facts()) || step.actions().stream().anyMatch(action -> isFelt(action.facts()));
    }

    private static boolean isFelt(Facts facts) {
        return facts.measures().emotion().isPresent();
    }

    private static GroupContent group(Scope scope, Optional<String> id, Span span, String name, Feeling feeling) {
        return new GroupContent(scope, id, span, Optional.of(name), List.of(card(feeling)));
    }

    private static CardContent card(Feeling feeling) {
        String score = AmountText.score(feeling);
        Part part = feeling.text()
                .map(text -> new Part(Tone.PLAIN, score + "  " + text))
                .orElse(new Part(Tone.STRONG, score));
        return new CardContent(false, Optional.empty(), Optional.empty(), List.of(part));
    }

    boolean isEmpty() {
        return scores.isEmpty() && above.isEmpty();
    }

    /** The row, from {@code y} down. */
    SceneRow place(SheetGeometry geometry, double y, RowFrame frame) {
        double top = y + Sizes.ROW_PADDING;
        List<SceneRow.Group> groups = new ArrayList<>(new CardRow(above, false).place(geometry, columns, top));
        double bottom = CardRow.bottom(groups, top - Sizes.ROW_PADDING);
        Optional<EmotionCurve> curve = Optional.empty();
        if (!scores.isEmpty()) {
            double plot = bottom + Sizes.ROW_PADDING;
            EmotionCurve flat = curve(geometry, 0);
            curve = Optional.of(curve(geometry, plot - top(flat)));
            double end = bottom(curve.get());
            List<SceneRow.Group> lists = new CardRow(below, false).place(geometry, columns, end + Sizes.CARD_GAP);
            bottom = CardRow.bottom(lists, end);
            groups.addAll(lists);
        }
        return frame.row(SceneRow.Kind.EMOTION, geometry, y, bottom + Sizes.ROW_PADDING, groups, curve);
    }

    /** The curve, the line of +2 lying at {@code zero}. */
    private EmotionCurve curve(SheetGeometry geometry, double zero) {
        List<Point> points = new ArrayList<>();
        List<Rect> signs = new ArrayList<>();
        for (Score score : scores) {
            Point point =
                    new Point(x(score, geometry), zero + height(score.feeling().score()));
            points.add(point);
            signs.add(sign(score, point));
        }
        List<MonotoneCurve> pieces = new ArrayList<>();
        List<MonotoneCurve> curves = new ArrayList<>();
        for (int begin = 0; begin < points.size(); begin = curves.size()) {
            int end = endOfPiece(begin);
            pieces.add(new MonotoneCurve(points.subList(begin, end)));
            curves.addAll(Collections.nCopies(end - begin, pieces.get(pieces.size() - 1)));
        }
        double left = geometry.columnLeft(0) - Sizes.OUTER_GUTTER / 2;
        double right = geometry.columnRight(columns - 1) + Sizes.OUTER_GUTTER / 2;
        EmotionWords words = new EmotionWords(curves, points, signs, left, right, zero, zero + height(lowest()));
        List<Felt> felt = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            boolean listed = score.of() >= LISTED;
            felt.add(new Felt(
                    score.scope(),
                    score.id(),
                    score.feeling().score().signum(),
                    signs.get(i),
                    figures(score, signs.get(i)),
                    listed ? Optional.empty() : words.place(i, score.feeling(), says(i + 1), says(i - 1))));
        }
        return new EmotionCurve(
                scale(left, right, zero),
                pieces.stream().map(piece -> new Piece(piece.path())).toList(),
                felt);
    }

    /** The number of the score behind the piece that begins with the score {@code begin}. */
    private int endOfPiece(int begin) {
        int end = begin + 1;
        while (end < scores.size()
                && unseenBefore[scores.get(end).span().first()]
                        == unseenBefore[scores.get(end - 1).span().last()]) {
            end++;
        }
        return end;
    }

    private static BigDecimal lowest() {
        return BigDecimal.valueOf(-2);
    }

    /** Whether the score of a number has words at the curve. */
    private boolean says(int number) {
        return number >= 0
                && number < scores.size()
                && scores.get(number).of() < LISTED
                && scores.get(number).feeling().text().isPresent();
    }

    private static double x(Score score, SheetGeometry geometry) {
        double left = geometry.columnLeft(score.span().first());
        double right = geometry.columnRight(score.span().last());
        return left + (right - left) * (score.number() + 0.5) / score.of();
    }

    /** How far below the line of +2 a score lies. */
    private static double height(BigDecimal score) {
        return (2 - score.doubleValue()) * Sizes.EMOTION_SCORE;
    }

    private static Rect sign(Score score, Point at) {
        if (score.of() >= DOTTED) {
            return new Rect(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT);
        }
        double width = Math.max(
                Sizes.BADGE + 4,
                TextMetrics.width(AmountText.score(score.feeling()), Sizes.BADGE_TEXT, true) + 2 * SIGN_PADDING);
        return new Rect(at.x() - width / 2, at.y() - Sizes.BADGE / 2, width, Sizes.BADGE);
    }

    /** The figures on a sign; a dot has none. */
    private static Optional<TextLines> figures(Score score, Rect sign) {
        return score.of() >= DOTTED
                ? Optional.empty()
                : Optional.of(BadgeRow.badge(sign, AmountText.score(score.feeling()), Optional.empty())
                        .text());
    }

    private static List<ScaleLine> scale(double left, double right, double zero) {
        List<ScaleLine> lines = new ArrayList<>();
        for (int score = 2; score >= -2; score--) {
            double y = zero + height(BigDecimal.valueOf(score));
            String label = AmountText.signed(BigDecimal.valueOf(score));
            double x = left - 4 - TextMetrics.width(label, Sizes.BADGE_TEXT, false);
            lines.add(new ScaleLine(
                    score,
                    new Point(left, y),
                    new Point(right, y),
                    new TextLines(
                            List.of(label),
                            x,
                            y + Sizes.BADGE_TEXT * 0.35,
                            Sizes.BADGE,
                            Sizes.BADGE_TEXT,
                            false,
                            Anchor.START)));
        }
        return lines;
    }

    /** The upper edge of all that belongs to {@code curve}. */
    private static double top(EmotionCurve curve) {
        double top = curve.scale().get(0).from().y() - AROUND;
        for (Felt felt : curve.feelings()) {
            top = Math.min(top, felt.rect().y());
            top = Math.min(top, felt.words().map(words -> words.rect().y()).orElse(top));
        }
        return top;
    }

    /** The lower edge of all that belongs to {@code curve}. */
    private static double bottom(EmotionCurve curve) {
        double bottom = curve.scale().get(4).from().y() + AROUND;
        for (Felt felt : curve.feelings()) {
            bottom = Math.max(bottom, felt.rect().bottom());
            bottom = Math.max(
                    bottom, felt.words().map(words -> words.rect().bottom()).orElse(bottom));
        }
        return bottom;
    }
}
