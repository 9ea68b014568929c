package dev.blueline.paint;

import dev.blueline.layout.scene.Arrow;
import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Pointer;
import dev.blueline.layout.scene.Sample;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Swatch;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.scene.TieLine;
import java.util.List;

/** Paints the legend. Its groups differ from those of the diagram, so that machines count no sample as an action or a flow. */
final class LegendPainter implements Sample.Cases<Runnable> {
    private final Canvas canvas;

    private LegendPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    static void paint(List<LegendEntry> entries, Canvas canvas) {
        if (entries.isEmpty()) {
            return;
        }
        LegendPainter painter = new LegendPainter(canvas);
        canvas.begin(Group.of("legend"));
        for (LegendEntry entry : entries) {
            canvas.begin(Group.of("sample"));
            entry.samples().forEach(sample -> sample.match(painter).run());
            canvas.text(entry.text(), "legend-text");
            canvas.end();
        }
        canvas.end();
    }

    @Override
    public Runnable badge(Badge badge) {
        return () -> BadgePainter.paint(badge, canvas);
    }

    @Override
    public Runnable tag(Tag tag) {
        return () -> TagPainter.paint(tag, canvas);
    }

    @Override
    public Runnable outline(Outline outline) {
        return () -> OutlinePainter.paint(outline, "", canvas);
    }

    @Override
    public Runnable change(ChangeMark change) {
        return () -> ChangePainter.paint(change, canvas);
    }

    @Override
    public Runnable swatch(Swatch swatch) {
        return () -> canvas.rect(
                swatch.rect(), 3, "outline grounded " + swatch.role().word());
    }

    @Override
    public Runnable tieLine(TieLine line) {
        return () -> canvas.line(line.sample().get(0), line.sample().get(1), HandOffPainter.style(line));
    }

    @Override
    public Runnable pointer(Pointer pointer) {
        return () -> HandOffPainter.paint(pointer, canvas);
    }

    @Override
    public Runnable arrow(Arrow arrow) {
        return () -> ConnectorPainter.arrow(arrow.points(), arrow.kind(), arrow.path(), canvas);
    }
}
