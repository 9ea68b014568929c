package dev.blueline.layout;

import dev.blueline.layout.TagRow.TagText;
import dev.blueline.layout.scene.Arrow;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.HandOffMap.Sense;
import dev.blueline.layout.scene.HandOffMap.Tie;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Outline.Border;
import dev.blueline.layout.scene.Sample;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Point;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.scene.Swatch;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.scene.TieLine;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.FlowKind;
import dev.blueline.model.FlowPath;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import dev.blueline.model.Variant;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The legend: a sample of every sign that the drawing uses, and of none that it does not use, in columns of one width. */
final class LegendLayout {
    private static final double SAMPLE = 36;
    private static final double SAMPLE_GAP = 8;
    private static final double HEIGHT = 20;
    private static final double WIDEST = 208;
    private static final double GAP = 24;
    private static final double ROW_GAP = 4;

    private final Wording wording;
    private final List<Entry> entries = new ArrayList<>();

    /** What is shown, given its place, and what it means. */
    private record Entry(Function<Rect, List<Sample>> samples, String text) {}

    LegendLayout(UsedSigns used, List<Variant> variants, Wording wording) {
        this.wording = wording;
        for (Role role : used.roles()) {
            add(
                    "role." + role.word(),
                    place -> List.of(
                            new Swatch(new Rect(place.x(), place.y() + 2, place.width(), place.height() - 4), role)));
        }
        for (ChangeSign sign : used.changes()) {
            add(
                    "legend.change." + sign.word(),
                    place -> List.of(ChangePlace.centre(sign, place.centreX(), place.centreY())));
        }
        for (MarkKind kind : used.marks()) {
            add("legend." + kind.word(), place -> mark(kind, used, place));
        }
        for (Shape shape : used.shapes()) {
            switch (shape) {
                case BARRED -> add("legend.technology", place -> outline(place, shape, Border.SOLID, false));
                case ELLIPSE -> add("legend.customer", place -> outline(place, shape, Border.SOLID, false));
                case LOZENGE -> add("legend.frontstage", place -> outline(place, shape, Border.SOLID, false));
                case PARALLEL -> add("legend.support", place -> outline(place, shape, Border.SOLID, false));
                case RECTANGLE, PILL, HEXAGON, DIAMOND -> {}
            }
        }
        if (used.key()) {
            add("legend.key", place -> outline(place, Shape.RECTANGLE, Border.SOLID, true));
        }
        if (used.borders().contains(Border.DOTTED)) {
            add("legend.assumed", place -> outline(place, Shape.RECTANGLE, Border.DOTTED, false));
        }
        if (used.borders().contains(Border.DASHED)) {
            add("legend.proposed", place -> outline(place, Shape.RECTANGLE, Border.DASHED, false));
        }
        for (Glyph glyph : used.glyphs()) {
            if (glyph != Glyph.VARIANT) {
                add("legend.sign." + glyph.word(), place -> List.of(tag(TagText.of(glyph), place)));
            }
        }
        for (FlowKind kind : used.flows()) {
            add("legend." + kind.word(), place -> arrow(place, kind, FlowPath.FORWARD));
        }
        for (FlowPath path : used.paths()) {
            if (path != FlowPath.FORWARD) {
                add("legend." + path.word(), place -> arrow(place, FlowKind.SEQUENCE, path));
            }
        }
        ActionTags tags = new ActionTags(variants, wording);
        for (Variant variant : variants) {
            if (used.letters().contains(tags.letter(variant))) {
                TagText tag = tags.of(List.of(variant)).get(0);
                entries.add(new Entry(place -> List.of(tag(tag, place)), wording.text("box.for", variant.label())));
            }
        }
    }

    /** Adds what explains {@code ties}. */
    LegendLayout with(List<Tie> ties) {
        if (ties.stream().map(tie -> tie.line().step()).distinct().count() > 1) {
            add("handoffs.legend.thickness", place -> List.of(line(place, 0.3, 1, false), line(place, 0.7, 5, false)));
        }
        if (ties.stream().anyMatch(tie -> tie.line().heavy())) {
            add("handoffs.legend.heavy", place -> List.of(line(place, 0.5, 5, true)));
        }
        boolean single = false;
        boolean both = false;
        Set<MarkKind> met = EnumSet.noneOf(MarkKind.class);
        for (Tie tie : ties) {
            for (Sense sense : tie.chip().senses()) {
                single |= sense.heads().size() == 1;
                both |= sense.heads().size() == 2;
            }
            tie.chip().badges().forEach(badge -> badge.badge().kind().ifPresent(met::add));
        }
        if (single) {
            add("handoffs.legend.way", place -> List.of(HandOffChip.pointer(place.centreX(), place.centreY(), 0, 1)));
        }
        if (both) {
            add("handoffs.legend.both", place -> List.of(HandOffChip.both(place.centreX(), place.centreY(), false)));
        }
        for (MarkKind kind : met) {
            Function<Rect, Rect> at =
                    place -> new Rect(place.centreX() - 10, place.centreY() - Sizes.BADGE / 2, 20, Sizes.BADGE);
            add(
                    "handoffs.legend." + kind.word(),
                    place -> List.of(BadgeRow.badge(at.apply(place), kind.letter(), Optional.of(kind))));
        }
        return this;
    }

    private static TieLine line(Rect place, double part, int step, boolean heavy) {
        double y = place.y() + place.height() * part;
        return new TieLine(step, heavy, List.of(new Point(place.x(), y), new Point(place.right(), y)));
    }

    private void add(String key, Function<Rect, List<Sample>> samples) {
        entries.add(new Entry(samples, wording.text(key)));
    }

    /** The badge of a mark; within the shape of its own if actions have that. */
    private static List<Sample> mark(MarkKind kind, UsedSigns used, Rect place) {
        Rect rect = new Rect(place.centreX() - 10, place.centreY() - Sizes.BADGE / 2, 20, Sizes.BADGE);
        Badge badge = BadgeRow.badge(rect, kind.letter(), Optional.of(kind));
        if (kind == MarkKind.WAIT && used.shapes().contains(Shape.PILL)) {
            return List.of(new Outline(place, Shape.PILL, Border.SOLID, false), badge);
        } else if (kind == MarkKind.DECISION && used.shapes().contains(Shape.DIAMOND)) {
            return List.of(new Outline(place, Shape.DIAMOND, Border.SOLID, false), badge);
        } else if (kind == MarkKind.DECISION && used.shapes().contains(Shape.HEXAGON)) {
            return List.of(new Outline(place, Shape.HEXAGON, Border.SOLID, false), badge);
        }
        return List.of(badge);
    }

    private static List<Sample> outline(Rect place, Shape shape, Border border, boolean key) {
        Rect rect = new Rect(place.x(), place.y() + 2, place.width(), place.height() - 4);
        return List.of(new Outline(rect, shape, border, key));
    }

    private static Tag tag(TagText tag, Rect place) {
        return tag.at(place.centreX() - tag.width() / 2, place.centreY() - tag.height() / 2);
    }

    private static List<Sample> arrow(Rect place, FlowKind kind, FlowPath path) {
        List<Point> points = List.of(new Point(place.x(), place.centreY()), new Point(place.right(), place.centreY()));
        return List.of(new Arrow(points, kind, path));
    }

    /** The entries, from {@code x} and {@code y} in rows no longer than {@code width}. */
    List<LegendEntry> entries(double x, double y, double width) {
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, TextMetrics.width(entry.text(), Sizes.LEGEND, false));
        }
        double text = Math.min(Math.ceil(widest), WIDEST - SAMPLE - SAMPLE_GAP);
        double column = SAMPLE + SAMPLE_GAP + text + GAP;
        int columns = Math.max(1, (int) ((width + GAP) / column));
        List<LegendEntry> placed = new ArrayList<>();
        double top = y;
        double height = 0;
        for (int i = 0; i < entries.size(); i++) {
            if (i % columns == 0) {
                top += height;
                height = 0;
            }
            Rect place = new Rect(x + i % columns * column, top, SAMPLE, HEIGHT);
            List<String> lines = LineBreaker.wrap(entries.get(i).text(), text, Sizes.LEGEND, false);
            double baseline = place.centreY() + Sizes.LEGEND * 0.35;
            placed.add(new LegendEntry(
                    entries.get(i).samples().apply(place),
                    new TextLines(
                            lines,
                            place.right() + SAMPLE_GAP,
                            baseline,
                            Sizes.NOTE_LINE,
                            Sizes.LEGEND,
                            false,
                            Anchor.START)));
            height = Math.max(height, HEIGHT + ROW_GAP + (lines.size() - 1) * Sizes.NOTE_LINE);
        }
        return placed;
    }

    /** The lower edge of {@code entries}; {@code otherwise} if there are none. */
    static double bottom(List<LegendEntry> entries, double otherwise) {
        double bottom = otherwise;
        for (LegendEntry entry : entries) {
            TextLines text = entry.text();
            double last = text.baseline() + (text.lines().size() - 1) * text.lineHeight() - Sizes.LEGEND * 0.35;
            bottom = Math.max(bottom, last + HEIGHT / 2);
        }
        return bottom;
    }
}
