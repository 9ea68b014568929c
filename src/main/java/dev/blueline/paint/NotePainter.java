package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.Note;

/** Paints what a mark says, behind its badge. */
final class NotePainter {
    private NotePainter() {}

    static void paint(Note note, Canvas canvas) {
        canvas.begin(Group.of("note-entry"));
        BadgePainter.paint(note.badge(), canvas);
        canvas.text(note.text(), "note-text");
        canvas.end();
    }
}
