package dev.blueline.paint;

import dev.blueline.layout.Scene.Box;

/** Paints an action: its outline, which tells what it is, then its badges, its text and its tags. */
final class BoxPainter {
    private BoxPainter() {}

    static void paint(Box box, Canvas canvas) {
        String role = box.role().word();
        canvas.begin(Group.of("action " + role + " kind-" + box.kind().word() + (box.technology() ? " technology" : "")
                        + (box.outline().key() ? " key" : ""))
                .withId("action." + box.id())
                .with("name", box.name())
                .with("lane", box.lane())
                .with("step", box.step()));
        OutlinePainter.paint(box.outline(), role, canvas);
        box.badges().forEach(badge -> BadgePainter.paint(badge, canvas));
        canvas.text(box.label(), "action-label");
        box.tags().forEach(tag -> TagPainter.paint(tag, canvas));
        canvas.end();
    }
}
