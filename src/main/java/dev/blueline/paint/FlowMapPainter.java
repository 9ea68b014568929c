package dev.blueline.paint;

import dev.blueline.layout.scene.FlowMap;
import dev.blueline.layout.scene.FlowMap.Strand;

/** Paints the actions of a blueprint as a free graph: the flows, and the boxes above them. */
final class FlowMapPainter {
    private FlowMapPainter() {}

    static void paint(FlowMap map, Canvas canvas) {
        map.strands().forEach(strand -> paint(strand, canvas));
        map.boxes().forEach(box -> BoxPainter.paint(box, canvas));
    }

    private static void paint(Strand strand, Canvas canvas) {
        String words = strand.kind().word() + " " + strand.path().word();
        canvas.begin(Group.of("flow " + words)
                .withId("flow." + strand.id())
                .with("from", strand.from())
                .with("to", strand.to()));
        CurvePainter.paint(
                strand.curve(), "route " + words, "head " + strand.path().word(), canvas);
        strand.label().ifPresent(label -> ConnectorPainter.label(label, canvas));
        canvas.end();
    }
}
