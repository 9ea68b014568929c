package dev.blueline.paint;

import dev.blueline.layout.scene.Drawing;
import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.HandOffMap;
import dev.blueline.layout.scene.Overview;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Rect;

/** Paints the sheet, from the ground up: lanes, headings, rows, lines, connectors, boxes, legend, notes. Decides no place and no size. */
public final class SheetPainter implements Drawing.Cases<Runnable> {
    private final Canvas canvas;

    private SheetPainter(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Paints all of {@code drawing} on {@code canvas}. */
    public static void paint(Drawing drawing, Canvas canvas) {
        canvas.rect(new Rect(0, 0, drawing.width(), drawing.height()), 0, "sheet");
        drawing.match(new SheetPainter(canvas)).run();
    }

    @Override
    public Runnable blueprint(Scene scene) {
        return () -> paint(scene, canvas);
    }

    @Override
    public Runnable overview(Overview overview) {
        return () -> {
            HeadingPainter.paint(overview.heading(), canvas);
            overview.cards().forEach(card -> OverviewPainter.paint(card, canvas));
        };
    }

    @Override
    public Runnable handOffs(HandOffMap map) {
        return () -> {
            HeadingPainter.paint(map.heading(), canvas);
            HandOffPainter.paint(map, canvas);
            LegendPainter.paint(map.legend(), canvas);
        };
    }

    @Override
    public Runnable flow(FlowMap map) {
        return () -> {
            HeadingPainter.paint(map.heading(), canvas);
            FlowMapPainter.paint(map, canvas);
            LegendPainter.paint(map.legend(), canvas);
            map.notes().forEach(note -> NotePainter.paint(note, canvas));
        };
    }

    private static void paint(Scene scene, Canvas canvas) {
        LanePainter.paint(scene.lanes(), canvas);
        HeadingPainter.paint(scene.heading(), canvas);
        scene.phases().forEach(phase -> ColumnPainter.paint(phase, canvas));
        scene.steps().forEach(step -> ColumnPainter.paint(step, canvas));
        scene.rows().forEach(row -> RowPainter.paint(row, canvas));
        scene.hiddenLanes().forEach(hidden -> ContinuationPainter.paint(hidden, canvas));
        scene.lines().forEach(line -> LinePainter.paint(line, canvas));
        scene.connectors().forEach(connector -> ConnectorPainter.paint(connector, canvas));
        scene.continuations().forEach(mark -> ContinuationPainter.paint(mark, canvas));
        scene.boxes().forEach(box -> BoxPainter.paint(box, canvas));
        LegendPainter.paint(scene.legend(), canvas);
        scene.notes().forEach(note -> NotePainter.paint(note, canvas));
    }
}
