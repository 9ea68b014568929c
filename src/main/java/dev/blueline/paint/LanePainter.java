package dev.blueline.paint;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Scene.LaneBand;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import java.util.List;
import java.util.Optional;

/** Paints the bands of the lanes with their names, and the borders between them. */
final class LanePainter {
    private static final double EDGE = 4;

    private LanePainter() {}

    static void paint(List<LaneBand> lanes, Canvas canvas) {
        for (LaneBand lane : lanes) {
            Rect rect = lane.rect();
            String role = lane.role().word();
            Optional<ChangeSign> sign = lane.change().map(ChangeMark::sign);
            canvas.begin(Group.of("lane " + role + (lane.technology() ? " technology" : ""))
                    .with("lane", lane.id())
                    .with("change", sign.map(ChangeSign::word)));
            canvas.rect(rect, 0, "band " + role);
            canvas.rect(new Rect(rect.x(), rect.y(), EDGE, rect.height()), 0, "edge " + role);
            canvas.text(lane.name(), "lane-name" + ChangePainter.word(sign));
            ChangePainter.paint(lane.change(), canvas);
            canvas.end();
        }
        lanes.stream()
                .skip(1)
                .map(LaneBand::rect)
                .forEach(rect ->
                        canvas.line(new Point(rect.x(), rect.y()), new Point(rect.right(), rect.y()), "border"));
    }
}
