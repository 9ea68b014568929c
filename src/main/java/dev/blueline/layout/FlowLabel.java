package dev.blueline.layout;

import dev.blueline.layout.TagRow.TagText;
import dev.blueline.layout.scene.ChangeSign;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.ConnectorLabel;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.layout.type.TextMetrics;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Channel;
import dev.blueline.model.Flow;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written on a connector: signs, then its label, its condition, its channels, its probability, its time.
 *
 * @param change what became of the flow, if that is told
 * @param tags the signs beside the text; a row without tags for none
 * @param lines the lines of the text
 */
record FlowLabel(Optional<ChangeSign> change, TagRow tags, List<String> lines) {
    private static final double PADDING = 3;
    private static final double GAP = 4;

    static FlowLabel of(
            Flow flow, Optional<ChangeSign> change, BlueprintIndex index, ActionTags actionTags, Wording wording) {
        List<TagText> tags = new ArrayList<>(actionTags.of(flow.variants()));
        if (isRemote(flow, index)) {
            tags.add(TagText.of(Glyph.REMOTE));
        }
        return new FlowLabel(
                change,
                new TagRow(change.equals(Optional.of(ChangeSign.REMOVED)) ? List.of() : tags),
                LineBreaker.wrap(text(flow, wording), Sizes.FLOW_LABEL_WIDTH, Sizes.FLOW_LABEL, false));
    }

    /**
     * Whether the two ends of a flow are out of each other's sight: by a channel of its own, or by one of its ends where
     * it leads to another side of a line.
     */
    static boolean isRemote(Flow flow, BlueprintIndex index) {
        return flow.via().stream().anyMatch(Channel::remote)
                || (flow.isRemote() && !index.linesCrossed(flow).isEmpty());
    }

    private static String text(Flow flow, Wording wording) {
        List<String> parts = new ArrayList<>();
        flow.label().ifPresent(parts::add);
        flow.condition().ifPresent(condition -> parts.add(wording.text("flow.when", condition)));
        for (Channel channel : flow.via()) {
            parts.add(channel.label());
        }
        flow.probability()
                .ifPresent(share ->
                        parts.add(share.movePointRight(2).stripTrailingZeros().toPlainString() + "%"));
        flow.time().ifPresent(time -> parts.add(ActionTags.duration(time, wording)));
        return String.join(" · ", parts);
    }

    boolean isEmpty() {
        return change.isEmpty() && tags.tags().isEmpty() && lines.isEmpty();
    }

    /** Its width, in pixels; 0 if it is empty. */
    double width() {
        return isEmpty() ? 0 : beforeText() + textWidth() + 2 * PADDING;
    }

    /** Its height, in pixels; 0 if it is empty. */
    double height() {
        return Math.max(
                change.isPresent() ? Sizes.CHANGE : 0, Math.max(tags.height(), lines.size() * Sizes.FLOW_LABEL_LINE));
    }

    private double beforeText() {
        return beforeTags() + (tags.tags().isEmpty() ? 0 : tags.width() + (lines.isEmpty() ? 0 : GAP));
    }

    private double beforeTags() {
        boolean alone = tags.tags().isEmpty() && lines.isEmpty();
        return change.map(sign -> Sizes.CHANGE + (alone ? 0 : GAP)).orElse(0.0);
    }

    private double textWidth() {
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, TextMetrics.width(line, Sizes.FLOW_LABEL, false));
        }
        return Math.ceil(width);
    }

    /** The finished label, its middle at this place. */
    ConnectorLabel at(double x, double y) {
        Rect rect = new Rect(x - width() / 2, y - height() / 2, width(), height());
        double left = rect.x() + PADDING;
        double text = left + beforeText() + textWidth() / 2;
        double top = y - lines.size() * Sizes.FLOW_LABEL_LINE / 2;
        TextLines set = lines.isEmpty()
                ? new TextLines(lines, text, y, Sizes.FLOW_LABEL_LINE, Sizes.FLOW_LABEL, false, Anchor.MIDDLE)
                : Layout.centred(lines, text, top, Sizes.FLOW_LABEL_LINE, Sizes.FLOW_LABEL);
        return new ConnectorLabel(
                rect,
                set,
                tags.place(left + beforeTags(), y - tags.height() / 2),
                change.map(sign -> ChangePlace.centre(sign, left + Sizes.CHANGE / 2, y)));
    }
}
