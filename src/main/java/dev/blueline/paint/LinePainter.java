package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.DividingLine;

/** Paints a line of the field with its name. */
final class LinePainter {
    private LinePainter() {}

    static void paint(DividingLine line, Canvas canvas) {
        canvas.begin(Group.of("line " + line.line().word()));
        canvas.line(line.from(), line.to(), "divider " + line.line().word());
        canvas.text(line.name(), "line-name");
        canvas.end();
    }
}
