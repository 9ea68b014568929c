package dev.blueline.paint;

import dev.blueline.layout.Scene.Anchor;
import dev.blueline.layout.Scene.LegendEntry;
import dev.blueline.layout.Scene.Point;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.TextLines;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.MarkKind;
import java.util.List;

/** Paints the legend. Its groups differ from those of the diagram, so that machines count no sample as an action or a flow. */
final class LegendPainter {
    private LegendPainter() {}

    static void paint(List<LegendEntry> entries, Canvas canvas) {
        if (entries.isEmpty()) {
            return;
        }
        canvas.begin(Group.of("legend"));
        entries.forEach(entry -> paint(entry, canvas));
        canvas.end();
    }

    private static void paint(LegendEntry entry, Canvas canvas) {
        canvas.begin(Group.of("sample"));
        switch (entry.sample()) {
            case FAIL,
                    WAIT,
                    DECISION,
                    EXPERIENCE,
                    MOMENT,
                    PAIN,
                    DELIGHT,
                    OPPORTUNITY,
                    IDEA,
                    QUESTION,
                    POLICY,
                    METRIC,
                    TRAINING,
                    DATA,
                    NOTE -> badge(entry, canvas);
            case SEQUENCE -> arrow(entry.rect(), FlowKind.SEQUENCE, FlowPath.FORWARD, canvas);
            case EXCHANGE -> arrow(entry.rect(), FlowKind.EXCHANGE, FlowPath.FORWARD, canvas);
            case INFORMATION -> arrow(entry.rect(), FlowKind.INFORMATION, FlowPath.FORWARD, canvas);
            case LOOP -> arrow(entry.rect(), FlowKind.SEQUENCE, FlowPath.LOOP, canvas);
            case RECOVERY -> arrow(entry.rect(), FlowKind.SEQUENCE, FlowPath.RECOVERY, canvas);
            case KEY -> canvas.rect(outline(entry), 3, "outline key");
            case TECHNOLOGY -> technology(outline(entry), canvas);
        }
        canvas.text(entry.text(), "legend-text");
        canvas.end();
    }

    private static void badge(LegendEntry entry, Canvas canvas) {
        MarkKind kind = MarkKind.valueOf(entry.sample().name());
        Rect rect = new Rect(entry.rect().x(), entry.rect().y() + 1, 20, 16);
        canvas.rect(rect, 8, BadgePainter.style(kind));
        canvas.text(
                new TextLines(
                        List.of(kind.letter()), rect.centreX(), rect.centreY() + 3.5, 16, 10, true, Anchor.MIDDLE),
                "badge-text");
    }

    private static void arrow(Rect rect, FlowKind kind, FlowPath path, Canvas canvas) {
        List<Point> points = List.of(new Point(rect.x(), rect.centreY()), new Point(rect.right(), rect.centreY()));
        ConnectorPainter.arrow(points, kind, path, canvas);
    }

    private static Rect outline(LegendEntry entry) {
        return new Rect(entry.rect().x(), entry.rect().y() + 2, 30, 14);
    }

    private static void technology(Rect rect, Canvas canvas) {
        canvas.rect(rect, 3, "outline");
        BoxPainter.bar(rect.x() + 4, rect, "bar", canvas);
        BoxPainter.bar(rect.right() - 4, rect, "bar", canvas);
    }
}
