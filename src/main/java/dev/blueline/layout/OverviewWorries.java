package dev.blueline.layout;

import static dev.blueline.layout.OverviewLayout.PADDING;

import dev.blueline.layout.scene.Overview.Card;
import dev.blueline.layout.scene.Overview.Tone;
import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.measure.AmountText;
import dev.blueline.measure.Worry;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The card of what is to be looked at first. Lists the worst of each kind and says how many more there are. */
final class OverviewWorries {
    private static final double HEAD = 30;
    private static final double ENTRY = 44;
    private static final double BADGE_ROOM = 42;
    private static final double BETWEEN = 8;

    private final Wording wording;
    private final Map<Worry.Kind, List<Worry>> byKind = new EnumMap<>(Worry.Kind.class);

    OverviewWorries(BlueprintIndex index, Wording wording) {
        this.wording = wording;
        Worry.of(index)
                .forEach(worry -> byKind.computeIfAbsent(worry.kind(), kind -> new ArrayList<>())
                        .add(worry));
    }

    List<String> story() {
        List<String> sentences = new ArrayList<>();
        byKind.forEach((kind, worries) -> sentences.add(wording.text(
                "cut.far-end",
                title(kind, worries.size()),
                String.join(
                        wording.text("story.and"),
                        worries.stream()
                                .map(worry -> worry.badge() + " " + worry.text().replace('\n', ' '))
                                .toList()))));
        return sentences;
    }

    Card card(Rect rect) {
        CardBuilder card = new CardBuilder();
        double x = rect.x() + PADDING;
        double room = rect.width() - 2 * PADDING;
        card.line(Tone.NAME, wording.text("overview.worst"), x, rect.y() + 26, Sizes.PHASE, room, Anchor.START);
        if (byKind.isEmpty()) {
            card.lines(
                    Tone.QUIET,
                    wording.text("overview.nothing"),
                    x,
                    rect.y() + 50,
                    Sizes.LEGEND,
                    room,
                    4,
                    Anchor.START);
        }
        Map<Worry.Kind, Integer> shares = shares(rect.height() - 36 - PADDING);
        double y = rect.y() + 36;
        for (Map.Entry<Worry.Kind, List<Worry>> entry : byKind.entrySet()) {
            List<Worry> worries = entry.getValue();
            int shown = shares.get(entry.getKey());
            String title = title(entry.getKey(), worries.size());
            card.line(Tone.NAME, title, x, y + 19, Sizes.LEGEND, room, Anchor.START);
            y += HEAD;
            for (Worry worry : worries.subList(0, shown)) {
                entry(card, worry, x, y, room);
                y += ENTRY;
            }
            if (shown < worries.size()) {
                String more = wording.text("overview.more", worries.size() - shown);
                card.line(Tone.QUIET, more, x + BADGE_ROOM, y + 8, Sizes.FAR_END, room - BADGE_ROOM, Anchor.START);
                y += 16;
            }
            y += BETWEEN;
        }
        return card.card("worst", rect);
    }

    private void entry(CardBuilder card, Worry worry, double x, double y, double room) {
        card.badge(worry.badge(), Optional.of(worry.mark()), x, y + 2);
        double left = x + BADGE_ROOM;
        double width = room - BADGE_ROOM;
        int lines = card.lines(Tone.QUIET, worry.text(), left, y + 14, Sizes.LEGEND, width, 2, Anchor.START);
        if (lines < 2) {
            List<String> where = new ArrayList<>();
            worry.time().ifPresent(time -> where.add(new AmountText(wording).time(time)));
            worry.step()
                    .ifPresent(step -> where.add(step.title()
                            .map(title ->
                                    wording.text("story.titled", wording.text("step.numbered", step.number()), title))
                            .orElse(wording.text("step.numbered", step.number()))));
            card.line(Tone.QUIET, String.join(" · ", where), left, y + 29, Sizes.FAR_END, width, Anchor.START);
        }
    }

    private String title(Worry.Kind kind, int count) {
        return wording.text("overview." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), count);
    }

    /** How many of each kind are listed: one more of each in turn, as long as there is room. */
    private Map<Worry.Kind, Integer> shares(double height) {
        Map<Worry.Kind, Integer> shares = new EnumMap<>(Worry.Kind.class);
        byKind.keySet().forEach(kind -> shares.put(kind, 0));
        double left = height - byKind.size() * (HEAD + BETWEEN + 16);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Map.Entry<Worry.Kind, List<Worry>> entry : byKind.entrySet()) {
                int share = shares.get(entry.getKey());
                if (share < entry.getValue().size() && left >= ENTRY) {
                    shares.put(entry.getKey(), share + 1);
                    left -= ENTRY;
                    grows = true;
                }
            }
        }
        return shares;
    }
}
