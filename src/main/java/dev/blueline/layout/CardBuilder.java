package dev.blueline.layout;

import dev.blueline.layout.scene.Overview.Caption;
import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Patch;
import dev.blueline.layout.scene.Overview.Tone;
import dev.blueline.layout.scene.Overview.Trace;
import dev.blueline.layout.scene.Overview.Use;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills one card. Mutable; one card's own. */
final class CardBuilder {
    private final List<Patch> patches = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Badge> badges = new ArrayList<>();

    void patch(Use use, Rect rect, double radius) {
        patches.add(new Patch(use, Optional.empty(), rect, radius));
    }

    void patch(Use use, Role role, Rect rect, double radius) {
        patches.add(new Patch(use, Optional.of(role), rect, radius));
    }

    void trace(Use use, List<Point> points) {
        traces.add(new Trace(use, points));
    }

    /** One line of text; what does not fit {@code room} pixels ends with "…". */
    void line(Tone tone, String text, double x, double baseline, double size, double room, Anchor anchor) {
        lines(tone, text, x, baseline, size, room, 1, anchor);
    }

    /** Lines of text, no more than {@code most}; how many they are. */
    int lines(Tone tone, String text, double x, double baseline, double size, double room, int most, Anchor anchor) {
        boolean bold = tone != Tone.QUIET;
        List<String> lines = LineBreaker.wrap(text.replace('\n', ' '), room, size, bold, most);
        if (!lines.isEmpty()) {
            captions.add(new Caption(tone, new TextLines(lines, x, baseline, lineHeight(size), size, bold, anchor)));
        }
        return lines.size();
    }

    /** The distance of two lines of text of that size. */
    static double lineHeight(double size) {
        return Math.ceil(size * 1.3);
    }

    /** A badge from {@code x}, with its upper edge at {@code y}; its width. */
    double badge(String text, Optional<MarkKind> kind, double x, double y) {
        double width = badgeWidth(text);
        badges.add(BadgeRow.badge(new Rect(x, y, width, Sizes.BADGE), text, kind));
        return width;
    }

    static double badgeWidth(String text) {
        return Math.max(Sizes.BADGE + 4, TextMetrics.width(text, Sizes.BADGE_TEXT, true) + 10);
    }

    Card card(String id, Rect rect) {
        return new Card(id, rect, patches, traces, captions, badges);
    }
}
