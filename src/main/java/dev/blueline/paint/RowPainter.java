package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Card;
import dev.blueline.layout.scene.SceneRow.Gauge;
import dev.blueline.layout.scene.SceneRow.Scope;
import dev.blueline.model.MarkKind;
import java.util.Optional;

/** Paints a row that is no lane: its name, its cards, the brackets over them, the rule that parts it from its neighbour. */
final class RowPainter {
    private static final double EDGE = 3;
    private static final double ROUND = 4;
    private static final double BRACKET_END = 5;

    private RowPainter() {}

    static void paint(SceneRow row, Canvas canvas) {
        Rect rect = row.rect();
        canvas.begin(Group.of("row " + row.kind().word()));
        double rule = row.kind().above() ? rect.y() : rect.bottom();
        canvas.line(new Point(rect.x(), rule), new Point(rect.right(), rule), "row-rule");
        canvas.text(row.name(), "row-name");
        row.curve().ifPresent(curve -> EmotionPainter.paint(curve, canvas));
        row.groups().forEach(group -> paint(group, canvas));
        canvas.end();
    }

    /** The group of what is said of a step, a phase or the whole. */
    static Group group(Scope scope, Optional<String> id) {
        return Group.of("row-item")
                .with("step", id.filter(step -> scope == Scope.STEP))
                .with("phase", id.filter(phase -> scope == Scope.PHASE));
    }

    private static void paint(SceneRow.Group group, Canvas canvas) {
        canvas.begin(group(group.scope(), group.id()));
        group.bracket().ifPresent(bracket -> bracket(bracket, canvas));
        group.caption().ifPresent(caption -> canvas.text(caption, "row-caption"));
        group.cards().forEach(card -> paint(card, canvas));
        canvas.end();
    }

    /** A line with an end on either side. */
    private static void bracket(Rect rect, Canvas canvas) {
        canvas.rect(rect, 0, "bracket");
        double width = rect.height();
        canvas.rect(new Rect(rect.x(), rect.y(), width, BRACKET_END), 0, "bracket");
        canvas.rect(new Rect(rect.right() - width, rect.y(), width, BRACKET_END), 0, "bracket");
    }

    private static void paint(Card card, Canvas canvas) {
        if (card.framed()) {
            String kind = card.badge()
                    .flatMap(badge -> badge.kind())
                    .map(MarkKind::word)
                    .map(word -> " " + word)
                    .orElse("");
            Rect rect = card.rect();
            canvas.rect(rect, ROUND, "card");
            canvas.rect(new Rect(rect.x(), rect.y(), EDGE, rect.height()), EDGE / 2, "card-edge" + kind);
        }
        card.badge().ifPresent(badge -> BadgePainter.paint(badge, canvas));
        card.gauge().ifPresent(gauge -> paint(gauge, canvas));
        card.texts()
                .forEach(text -> canvas.text(text.lines(), "row-" + text.tone().word()));
    }

    private static void paint(Gauge gauge, Canvas canvas) {
        canvas.rect(gauge.track(), gauge.track().height() / 2, "gauge");
        canvas.rect(gauge.value(), 1, "gauge-value");
        gauge.excess().ifPresent(excess -> canvas.rect(excess, 1, "gauge-over"));
        gauge.spread().ifPresent(spread -> canvas.rect(spread, 0, "gauge-tick"));
        gauge.ticks().forEach(tick -> canvas.rect(tick, 0, "gauge-tick"));
    }
}
