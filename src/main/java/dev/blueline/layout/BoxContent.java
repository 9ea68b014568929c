package dev.blueline.layout;

import dev.blueline.layout.BadgeRow.BadgeText;
import dev.blueline.layout.TagRow.TagText;
import dev.blueline.layout.scene.ChangeMark;
import dev.blueline.layout.scene.Outline;
import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.Badge;
import dev.blueline.layout.scene.Scene.Extent;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Shape;
import dev.blueline.layout.scene.Shapes;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.scene.Tag;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a box, broken into lines, and the height that it needs: badges, then the text, then tags, all in the
 * middle; above the text a caption where no lane says whose it is. Wrapped for the least width a box has, so that a box that turns out wider keeps its lines.
 *
 * @param shape the shape of the box
 * @param badges the rows of badges
 * @param caption the lines of the caption
 * @param label the lines of the action's text
 * @param tags the rows of tags
 * @param height the least height of the box, in pixels
 */
record BoxContent(
        Shape shape,
        List<List<BadgeText>> badges,
        List<String> caption,
        List<String> label,
        List<TagRow> tags,
        double height) {
    /** Text widths that are tried in a shape that tapers, as parts of the box's width. */
    private static final List<Double> PARTS = List.of(0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5);
    /** Text is no nearer than this to a border that tapers. */
    private static final double SLANT = 6;

    /** A text alone, in the lines it has. */
    static BoxContent plain(List<String> lines, double height) {
        return new BoxContent(Shape.RECTANGLE, List.of(), List.of(), lines, List.of(), height);
    }

    static BoxContent of(Grid.Slot slot, Shapes shapes, BlueprintIndex index, ActionTags tags) {
        return of(slot.action(), slot.leastWidth(), slot.span() > 1 ? Shapes.STANDARD : shapes, index, tags);
    }

    /** That of an action in a box of this width. */
    static BoxContent of(Action action, double width, Shapes shapes, BlueprintIndex index, ActionTags tags) {
        return of(action, Shape.of(action, shapes), width, Optional.empty(), index, tags);
    }

    /** That of an action in a box of this shape and width, with this caption. */
    static BoxContent of(
            Action action, Shape shape, double width, Optional<String> caption, BlueprintIndex index, ActionTags tags) {
        if (!shape.tapers()) {
            double inner = width - 2 * Sizes.BOX_PADDING_X - shape.taken();
            return of(action, shape, width, inner, caption, index, tags);
        }
        BoxContent best = of(action, shape, width, PARTS.get(0) * width, caption, index, tags);
        for (double part : PARTS) {
            BoxContent next = of(action, shape, width, part * width, caption, index, tags);
            best = next.height < best.height ? next : best;
        }
        return best;
    }

    private static BoxContent of(
            Action action,
            Shape shape,
            double width,
            double inner,
            Optional<String> caption,
            BlueprintIndex index,
            ActionTags tags) {
        List<List<BadgeText>> badges = BadgeRow.rows(badges(action, index), inner);
        List<String> above = caption.map(text -> LineBreaker.wrap(text, inner, Sizes.CAPTION, false))
                .orElse(List.of());
        List<String> label = LineBreaker.wrap(action.label(), inner, Sizes.LABEL, false);
        List<TagText> texts = tags.of(action, shape, inner);
        BoxContent content = new BoxContent(shape, badges, above, label, TagRow.rows(texts, inner), 0);
        double least = action.role() == Role.EVIDENCE ? Sizes.EVIDENCE_LEAST : Sizes.BOX_LEAST;
        double needed = shape.tapers() ? content.tapered(width) : content.inside() + 2 * Sizes.BOX_PADDING_Y;
        double height = Math.max(least, Math.ceil(needed / Sizes.UNIT) * Sizes.UNIT);
        return new BoxContent(shape, badges, above, label, content.tags, height);
    }

    private static List<BadgeText> badges(Action action, BlueprintIndex index) {
        List<BadgeText> badges = new ArrayList<>();
        MarkKind own = action.kind() == ActionKind.WAIT ? MarkKind.WAIT : MarkKind.DECISION;
        index.ownBadge(action).ifPresent(text -> badges.add(new BadgeText(text, own)));
        badges.addAll(BadgeRow.of(action.marks(), index));
        return badges;
    }

    private double captionHeight() {
        return caption.isEmpty() ? 0 : caption.size() * Sizes.CAPTION_LINE + Sizes.CAPTION_GAP;
    }

    /** The height of all that stands in the box. */
    private double inside() {
        return BadgeRow.height(badges.size()) + captionHeight() + label.size() * Sizes.LABEL_LINE + TagRow.height(tags);
    }

    /** The height of a tapering shape of {@code width} whose border is clear of every row, the widest and the outermost. */
    private double tapered(double width) {
        double all = inside();
        double half = 0;
        double y = -all / 2;
        for (List<BadgeText> row : badges) {
            half = Math.max(half, half(BadgeRow.width(row), y, y + Sizes.BADGE, width));
            y += BadgeRow.height(1);
        }
        for (String line : caption) {
            double text = TextMetrics.width(line, Sizes.CAPTION, false);
            half = Math.max(half, half(text, y, y + Sizes.CAPTION_LINE, width));
            y += Sizes.CAPTION_LINE;
        }
        y += caption.isEmpty() ? 0 : Sizes.CAPTION_GAP;
        for (String line : label) {
            double text = TextMetrics.width(line, Sizes.LABEL, false);
            half = Math.max(half, half(text, y, y + Sizes.LABEL_LINE, width));
            y += Sizes.LABEL_LINE;
        }
        for (TagRow row : tags) {
            half = Math.max(half, half(row.width(), y + TagRow.GAP, y + TagRow.GAP + row.height(), width));
            y += TagRow.GAP + row.height();
        }
        return 2 * half;
    }

    /** Half the height at which a row from {@code top} to {@code bottom}, seen from the middle, is inside. */
    private double half(double row, double top, double bottom, double width) {
        double part = Math.min(0.95, (row / 2 + SLANT) * 2 / width);
        return Math.max(Math.abs(top), Math.abs(bottom)) / shape.reach(part);
    }

    /** The finished box: its content in the middle of {@code outline}. */
    Scene.Box place(
            Action action, String step, String id, Outline outline, Extent extent, Optional<ChangeMark> change) {
        Rect rect = outline.rect();
        double y = rect.centreY() - inside() / 2;
        List<Badge> placedBadges = BadgeRow.centre(badges, rect.centreX(), y);
        y += BadgeRow.height(badges.size()) + captionHeight();
        TextLines text = Layout.centred(label, rect.centreX(), y, Sizes.LABEL_LINE, Sizes.LABEL);
        y += label.size() * Sizes.LABEL_LINE;
        List<Tag> placedTags = TagRow.centre(tags, rect.centreX(), y);
        return new Scene.Box(
                id,
                action.name(),
                step,
                action.lane().id(),
                action.role(),
                action.lane().technology(),
                action.kind(),
                outline,
                text,
                placedTags,
                placedBadges,
                extent,
                change);
    }

    /** The finished caption, where the content stands in the middle of {@code rect}. */
    TextLines placeCaption(Rect rect) {
        double y = rect.centreY() - inside() / 2 + BadgeRow.height(badges.size());
        return Layout.centred(caption, rect.centreX(), y, Sizes.CAPTION_LINE, Sizes.CAPTION);
    }
}
