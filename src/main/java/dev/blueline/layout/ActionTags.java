package dev.blueline.layout;

import dev.blueline.layout.TagRow.TagText;
import dev.blueline.layout.scene.Glyph;
import dev.blueline.layout.scene.Shape;
import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.Flag;
import dev.blueline.model.Measures;
import dev.blueline.model.Time;
import dev.blueline.model.Variant;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which tags say more about a thing: its variants, its signs, who, how, with what, how long. */
final class ActionTags {
    private final List<Variant> variants;
    private final ChangeMarks changes;
    private final Wording wording;

    /** For a blueprint with these variants, in its language. */
    ActionTags(List<Variant> variants, Wording wording) {
        this(variants, ChangeMarks.NONE, wording);
    }

    /** The same for a drawing that tells these changes. */
    ActionTags(List<Variant> variants, ChangeMarks changes, Wording wording) {
        this.variants = variants;
        this.changes = changes;
        this.wording = wording;
    }

    /** The tags of an action, each no wider than {@code width} pixels. */
    List<TagText> of(Action action, Shape shape, double width) {
        List<TagText> tags = new ArrayList<>();
        changes.former(action).ifPresent(place -> tags.add(TagText.of(Glyph.FORMER, place, width)));
        tags.addAll(of(action.facts().variants()));
        for (Flag flag : action.details().flags()) {
            sign(flag).map(TagText::of).ifPresent(tags::add);
        }
        // A system that is named wears the same sign already.
        if (action.lane().technology()
                && shape != Shape.BARRED
                && action.details().uses().isEmpty()) {
            tags.add(TagText.of(Glyph.SYSTEM));
        }
        action.details().by().forEach(actor -> tags.add(TagText.of(Glyph.ACTOR, actor.label(), width)));
        action.details()
                .via()
                .forEach(channel ->
                        tags.add(TagText.of(channel.remote() ? Glyph.REMOTE : Glyph.CHANNEL, channel.label(), width)));
        action.details().uses().forEach(system -> tags.add(TagText.of(Glyph.SYSTEM, system.label(), width)));
        List<String> times = times(action.facts().measures());
        if (!times.isEmpty()) {
            List<String> lines = new ArrayList<>();
            times.forEach(
                    time -> lines.addAll(TagText.of(Glyph.TIME, time, width).lines()));
            tags.add(new TagText(Glyph.TIME, lines));
        }
        return tags;
    }

    /** One tag with a letter for each of these variants; none for what belongs to all. */
    List<TagText> of(List<Variant> some) {
        return some.stream()
                .map(variant -> new TagText(Glyph.VARIANT, List.of(letter(variant))))
                .toList();
    }

    /** A to Z, then AA and so on, in the order declared. */
    String letter(Variant variant) {
        StringBuilder letters = new StringBuilder();
        for (int number = variants.indexOf(variant) + 1; number > 0; number = (number - 1) / 26) {
            letters.insert(0, (char) ('A' + (number - 1) % 26));
        }
        return letters.toString();
    }

    /** The sign of a flag; none for a key task, whose border tells it. */
    static Optional<Glyph> sign(Flag flag) {
        return switch (flag) {
            case KEY -> Optional.empty();
            case START -> Optional.of(Glyph.START);
            case END -> Optional.of(Glyph.END);
            case INDEPENDENT -> Optional.of(Glyph.INDEPENDENT);
            case SELF_SERVICE -> Optional.of(Glyph.SELF_SERVICE);
            case AUTOMATED -> Optional.of(Glyph.AUTOMATED);
            case AMBIENT -> Optional.of(Glyph.AMBIENT);
        };
    }

    private List<String> times(Measures measures) {
        List<String> times = new ArrayList<>();
        time(measures.time(), "box.time", times);
        time(measures.expected(), "box.expected", times);
        time(measures.standard(), "box.standard", times);
        time(measures.tolerance(), "box.tolerance", times);
        return times;
    }

    private void time(Optional<Time> time, String key, List<String> times) {
        time.ifPresent(found -> times.add(wording.text(key, duration(found, wording))));
    }

    /** A time with its unit's word in the language of the drawing. */
    static String duration(Time time, Wording wording) {
        return new AmountText(wording).time(time);
    }
}
