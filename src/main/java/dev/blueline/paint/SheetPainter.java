package dev.blueline.paint;

import dev.blueline.layout.Scene;
import dev.blueline.layout.Scene.Rect;

/** Paints the sheet, from the ground up: lanes, headings, rows, lines, connectors, boxes, legend, notes. Decides no place and no size. */
public final class SheetPainter {
    private SheetPainter() {}

    /** Paints all of {@code scene} on {@code canvas}. */
    public static void paint(Scene scene, Canvas canvas) {
        canvas.rect(new Rect(0, 0, scene.width(), scene.height()), 0, "sheet");
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
