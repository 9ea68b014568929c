package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.SceneRow;
import dev.blueline.layout.scene.SceneRow.Card;
import dev.blueline.layout.scene.SceneRow.RowText;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a row says, before it has a place. Its first part stands beside the badge, the gauge below it, the rest
 * below that.
 *
 * @param framed whether it has an outline
 * @param badge the badge of its mark
 * @param gauge a value held against others
 * @param parts what is said, loudest first
 */
record CardContent(boolean framed, Optional<BadgeRow.BadgeText> badge, Optional<GaugeValues> gauge, List<Part> parts) {
    private static final double BESIDE = 6;
    private static final double BELOW_HEAD = 3;
    private static final double BETWEEN = 2;

    /** A text and how loud it is. */
    record Part(Tone tone, String text) {}

    CardContent {
        parts = List.copyOf(parts);
    }

    /** The card with its upper left corner at {@code x} and {@code y}, {@code width} pixels wide, as high as it must be. */
    Card place(double x, double y, double width) {
        double padding = framed ? Sizes.CARD_PADDING : 0;
        double left = x + padding;
        double inner = width - 2 * padding;
        double indent = badge.map(text -> text.width() + BESIDE).orElse(0.0);
        List<RowText> texts = new ArrayList<>();
        double at = y + padding;
        Optional<Badge> placed = Optional.empty();
        if (badge.isPresent()) {
            Rect rect = new Rect(left, at, badge.get().width(), Sizes.BADGE);
            placed = Optional.of(BadgeRow.badge(
                    rect, badge.get().text(), Optional.of(badge.get().kind())));
        }
        List<Part> set = joined(inner);
        for (int i = 0; i < set.size(); i++) {
            boolean head = i == 0;
            Part part = set.get(i);
            at += i > 1 && part.tone() != set.get(i - 1).tone() ? BETWEEN : 0;
            double own = head ? indent : 0;
            List<String> lines = LineBreaker.wrap(part.text(), inner - own, size(part.tone()), bold(part.tone()));
            double lineHeight = lineHeight(part.tone());
            double lift = head && badge.isPresent() ? Math.max(0, (Sizes.BADGE - lineHeight) / 2) : 0;
            if (!lines.isEmpty()) {
                texts.add(new RowText(part.tone(), lines(lines, left + own, at + lift, part.tone())));
            }
            at += Math.max(lift + lines.size() * lineHeight, head && badge.isPresent() ? Sizes.BADGE : 0);
            at += head ? BELOW_HEAD : 0;
            at += head && gauge.isPresent() ? Sizes.GAUGE_ROOM : 0;
        }
        double gaugeTop = y + padding + headHeight(texts) + BELOW_HEAD;
        Optional<SceneRow.Gauge> bar = gauge.map(values -> values.place(left, gaugeTop, inner));
        double bottom = set.size() == 1 ? at - BELOW_HEAD : at;
        return new Card(new Rect(x, y, width, bottom + padding - y), framed, placed, bar, texts);
    }

    /** The parts, with what is said besides in one line while it is no wider than {@code width}. */
    private List<Part> joined(double width) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (last > 0 && part.tone() == Tone.QUIET && joined.get(last).tone() == Tone.QUIET) {
                String together = joined.get(last).text() + "  ·  " + part.text();
                if (TextMetrics.width(together, size(Tone.QUIET), false) <= width) {
                    joined.set(last, new Part(Tone.QUIET, together));
                    continue;
                }
            }
            joined.add(part);
        }
        return joined;
    }

    private double headHeight(List<RowText> texts) {
        double text = texts.isEmpty()
                ? 0
                : texts.get(0).lines().lines().size() * texts.get(0).lines().lineHeight();
        return badge.isPresent() ? Math.max(Sizes.BADGE, text) : text;
    }

    /** Lines whose block begins at {@code top}. */
    private static TextLines lines(List<String> lines, double x, double top, Tone tone) {
        double size = size(tone);
        double lineHeight = lineHeight(tone);
        return new TextLines(lines, x, top + lineHeight / 2 + size * 0.35, lineHeight, size, bold(tone), Anchor.START);
    }

    private static boolean bold(Tone tone) {
        return tone == Tone.STRONG || tone == Tone.WARNING;
    }

    private static double size(Tone tone) {
        return switch (tone) {
            case STRONG -> Sizes.LABEL;
            case PLAIN -> Sizes.LEGEND;
            case QUIET, WARNING -> Sizes.TAG;
        };
    }

    private static double lineHeight(Tone tone) {
        return switch (tone) {
            case STRONG -> Sizes.LABEL_LINE;
            case PLAIN -> Sizes.NOTE_LINE;
            case QUIET, WARNING -> Sizes.TAG_LINE;
        };
    }
}
