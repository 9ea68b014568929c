package dev.blueline.paint;

import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Frame;
import dev.blueline.layout.scene.FlowMap.Strand;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.model.FlowPath;

/** Paints the actions of a blueprint as a free graph: the phases, the flows, and the boxes above them. */
final class FlowMapPainter {
    private static final double EDGE = 4;

    private FlowMapPainter() {}

    static void paint(FlowMap map, Canvas canvas) {
        map.frames().forEach(frame -> paint(frame, canvas));
        map.strands().forEach(strand -> paint(strand, canvas));
        map.continuations().forEach(mark -> ContinuationPainter.paint(mark, canvas));
        map.stops().forEach(stop -> BoxPainter.paint(stop, canvas));
    }

    private static void paint(Frame frame, Canvas canvas) {
        String inner = frame.level() == 0 ? "" : " inner";
        Rect band = frame.band();
        Rect rect = frame.rect();
        canvas.begin(Group.of("phase" + inner).with("phase", frame.id()));
        canvas.rect(new Rect(band.x(), band.y() + 3, EDGE, band.height() - 6), EDGE / 2, "phase-edge" + inner);
        canvas.text(frame.title(), "phase-name");
        canvas.line(new Point(rect.x(), rect.y()), new Point(rect.right(), rect.y()), "phase-border");
        canvas.end();
    }

    private static void paint(Strand strand, Canvas canvas) {
        String kind = strand.kind().word();
        String path = strand.path().word();
        Group group = Group.of("flow " + kind + " " + path + (strand.remote() ? " remote" : ""))
                .withId("flow." + strand.id())
                .with("from", strand.from())
                .with("to", strand.to())
                .with("kind", kind);
        canvas.begin(strand.path() == FlowPath.FORWARD ? group : group.with("path", path));
        CurvePainter.paint(strand.curve(), "route " + kind + " " + path, "head " + path, canvas);
        strand.label().ifPresent(label -> ConnectorPainter.label(label, canvas));
        canvas.end();
    }
}
