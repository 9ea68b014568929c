package dev.blueline.paint;

import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.model.MarkKind;

/** Paints the badge of a mark. */
final class BadgePainter {
    private BadgePainter() {}

    static void paint(Badge badge, Canvas canvas) {
        canvas.rect(badge.rect(), badge.rect().height() / 2, style(badge));
        canvas.text(badge.text(), "badge-text");
    }

    private static String style(Badge badge) {
        return badge.kind().map(BadgePainter::style).orElse("badge");
    }

    static String style(MarkKind kind) {
        return "badge " + kind.word();
    }
}
