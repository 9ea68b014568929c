package dev.blueline.paint;

import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Patch;
import dev.blueline.layout.scene.Overview.Trace;
import dev.blueline.layout.scene.Overview.Use;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.model.Role;
import java.util.List;
import java.util.Locale;

/** Paints a card of an overview: its areas, its lines, its texts, its badges. */
final class OverviewPainter {
    private static final double CORNER = 8;

    private OverviewPainter() {}

    static void paint(Card card, Canvas canvas) {
        canvas.begin(Group.of("card").withId("card." + card.id()));
        canvas.rect(card.rect(), CORNER, "panel");
        card.patches().stream().filter(patch -> !isAbove(patch)).forEach(patch -> paint(patch, canvas));
        card.traces().forEach(trace -> paint(trace, canvas));
        card.patches().stream().filter(OverviewPainter::isAbove).forEach(patch -> paint(patch, canvas));
        card.captions()
                .forEach(caption ->
                        canvas.text(caption.text(), caption.tone().name().toLowerCase(Locale.ROOT)));
        card.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.end();
    }

    /** Whether an area covers the lines. */
    private static boolean isAbove(Patch patch) {
        return patch.use() == Use.FELT || patch.use() == Use.GROUND;
    }

    private static void paint(Patch patch, Canvas canvas) {
        String role = patch.role().map(Role::word).map(word -> " " + word).orElse("");
        canvas.rect(patch.rect(), patch.radius(), style(patch.use()) + role);
    }

    private static void paint(Trace trace, Canvas canvas) {
        List<Point> points = trace.points();
        if (trace.use() == Use.FEELING) {
            canvas.path(Path.through(points).end(), style(trace.use()));
            return;
        }
        for (int i = 0; i + 1 < points.size(); i++) {
            canvas.line(points.get(i), points.get(i + 1), style(trace.use()));
        }
    }

    private static String style(Use use) {
        return switch (use) {
            case HEAD -> "head-cell";
            case CELL -> "band";
            case EDGE -> "edge";
            case SCALE -> "gauge";
            case SCORE -> "gauge-value";
            case INTERACTION -> "divider interaction";
            case NEUTRAL -> "neutral";
            case FEELING -> "feeling-line";
            case GROUND -> "label-ground";
            case FELT -> "felt";
            case RULE -> "rule";
        };
    }
}
