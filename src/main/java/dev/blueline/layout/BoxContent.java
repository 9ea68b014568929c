package dev.blueline.layout;

import dev.blueline.model.Action;
import dev.blueline.model.ActionKind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Details;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Measures;
import dev.blueline.model.Role;
import dev.blueline.model.Time;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a box, broken into lines, and the height that it needs. Wrapped for the least width a box has, so that
 * a box that turns out wider keeps its lines.
 *
 * @param label the lines of the action's text
 * @param footer the lines that tell who, how and how long
 * @param badges the badges' texts, left to right
 * @param height the height of the box, in pixels
 */
record BoxContent(List<String> label, List<String> footer, List<BadgeRow.BadgeText> badges, double height) {

    /** A text alone, in the lines it has. */
    static BoxContent plain(List<String> lines, double height) {
        return new BoxContent(lines, List.of(), List.of(), height);
    }

    static BoxContent of(Grid.Slot slot, BlueprintIndex index, Wording wording) {
        Action action = slot.action();
        double inner = innerWidth(slot);
        List<String> label = LineBreaker.wrap(action.label(), inner, Sizes.LABEL, false);
        List<String> footer = footer(footer(action, wording), inner);
        List<BadgeRow.BadgeText> badges = badges(action, index);
        double height = 2 * Sizes.BOX_PADDING_Y
                + label.size() * Sizes.LABEL_LINE
                + (footer.isEmpty() ? 0 : 3 + footer.size() * Sizes.FOOTER_LINE)
                + BadgeRow.height(BadgeRow.rows(badges, inner).size());
        double least = action.role() == Role.EVIDENCE ? Sizes.EVIDENCE_LEAST : Sizes.BOX_LEAST;
        return new BoxContent(label, footer, badges, Math.max(least, height));
    }

    /** The width that texts may have, in pixels: less where the outline is not a plain rectangle. */
    static double innerWidth(Grid.Slot slot) {
        Action action = slot.action();
        double inner = slot.leastWidth() - 2 * Sizes.BOX_PADDING_X;
        if (action.kind() == ActionKind.DECISION) {
            return inner - 2 * (Sizes.POINT - 4);
        }
        return action.lane().technology() || action.kind() == ActionKind.WAIT ? inner - 8 : inner;
    }

    private static List<BadgeRow.BadgeText> badges(Action action, BlueprintIndex index) {
        List<BadgeRow.BadgeText> badges = new ArrayList<>();
        if (action.kind() != ActionKind.ACTION) {
            MarkKind own = action.kind() == ActionKind.WAIT ? MarkKind.WAIT : MarkKind.DECISION;
            badges.add(new BadgeRow.BadgeText(index.badges(action).get(0), own));
        }
        badges.addAll(BadgeRow.of(action.marks(), index));
        return badges;
    }

    private static List<String> footer(Action action, Wording wording) {
        Details details = action.details();
        Measures measures = action.facts().measures();
        List<String> parts = new ArrayList<>();
        details.by().forEach(actor -> parts.add(actor.label()));
        details.uses().forEach(system -> parts.add(wording.text("box.uses", system.label())));
        details.via().forEach(channel -> parts.add(wording.text("box.via", channel.label())));
        time(measures.time(), "box.time", wording, parts);
        time(measures.expected(), "box.expected", wording, parts);
        time(measures.standard(), "box.standard", wording, parts);
        time(measures.tolerance(), "box.tolerance", wording, parts);
        FlowLabel.variants(action.facts().variants(), wording).ifPresent(parts::add);
        return parts;
    }

    /** Sets parts beside each other while they fit; a part is broken only where it is wider than the box. */
    private static List<String> footer(List<String> parts, double width) {
        List<String> lines = new ArrayList<>();
        for (String part : parts) {
            String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            String together = last + " · " + part;
            if (!last.isEmpty() && TextMetrics.width(together, Sizes.FOOTER, false) <= width) {
                lines.set(lines.size() - 1, together);
            } else {
                lines.addAll(LineBreaker.wrap(part, width, Sizes.FOOTER, false));
            }
        }
        return lines;
    }

    private static void time(Optional<Time> time, String key, Wording wording, List<String> parts) {
        time.ifPresent(found -> parts.add(wording.text(key, duration(found, wording))));
    }

    /** A time with its unit's word in the language of the drawing. */
    static String duration(Time time, Wording wording) {
        return time.amount().replace("..", "–") + " "
                + wording.text("unit." + time.unit().symbol());
    }
}
