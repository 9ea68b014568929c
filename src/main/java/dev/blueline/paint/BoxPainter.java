package dev.blueline.paint;

import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.FlowMap.Stop;
import dev.blueline.layout.scene.Scene.Box;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.TextLines;
import java.util.List;
import java.util.Optional;

/** Paints an action: its outline, which tells what it is, then its badges, its text and its tags. */
final class BoxPainter {
    private BoxPainter() {}

    static void paint(Box box, Canvas canvas) {
        paint(box, List.of(), canvas);
    }

    /** In a drawing without lanes: on the ground of its role, and below a caption. */
    static void paint(Stop stop, Canvas canvas) {
        paint(stop.box(), List.of(stop.caption()), canvas);
    }

    private static void paint(Box box, List<TextLines> captions, Canvas canvas) {
        String role = box.role().word();
        Optional<ChangeSign> sign = box.change().map(ChangeMark::sign);
        String change = ChangePainter.word(sign);
        canvas.begin(Group.of((box.extent().repeated() ? "action-part " : "action ") + role + " kind-"
                        + box.kind().word() + (box.technology() ? " technology" : "")
                        + (box.outline().key() ? " key" : ""))
                .withId("action." + box.id())
                .with("name", box.name())
                .with("lane", box.lane())
                .with("step", box.step())
                .with("change", sign.map(ChangeSign::word)));
        OutlinePainter.paint(box.outline(), role + change + (captions.isEmpty() ? "" : " grounded"), canvas);
        captions.forEach(caption -> canvas.text(caption, "caption"));
        box.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.text(box.label(), "action-label" + change);
        box.tags().forEach(tag -> TagPainter.paint(tag, canvas));
        if (box.extent().before()) {
            goesOn(box.rect().x(), box.rect().centreY(), -1, canvas);
        }
        if (box.extent().behind()) {
            goesOn(box.rect().right(), box.rect().centreY(), 1, canvas);
        }
        ChangePainter.paint(box.change(), canvas);
        canvas.end();
    }

    /** A small angle inside the edge behind which the action goes on. */
    private static void goesOn(double edge, double y, int direction, Canvas canvas) {
        double tip = edge - direction * 4;
        double back = tip - direction * 4;
        canvas.line(new Point(back, y - 5), new Point(tip, y), "goes-on");
        canvas.line(new Point(tip, y), new Point(back, y + 5), "goes-on");
    }
}
