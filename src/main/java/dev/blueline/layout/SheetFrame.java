package dev.blueline.layout;

import dev.blueline.layout.Scene.Anchor;
import dev.blueline.layout.Scene.Badge;
import dev.blueline.layout.Scene.LegendEntry;
import dev.blueline.layout.Scene.Note;
import dev.blueline.layout.Scene.Rect;
import dev.blueline.layout.Scene.TextLines;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Header;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the sheet has once: the title block above the bands, the legend and the notes below them. */
final class SheetFrame {
    private static final double HEADING_GAP = 18;
    private static final double FACT_GAP = 5;
    private static final double STATE_GAP = 10;
    private static final double WIDEST_HEADING = 1500;

    private final BlueprintIndex index;
    private final Cut cut;
    private final Wording wording;
    private final double contentWidth;
    private final List<String> title;
    private final List<String> facts;
    private final double bottom;
    private final List<List<BadgeRow.BadgeText>> badges;

    /** The frame around bands of which the widest is at least {@code bandWidth} wide, lane names included. */
    SheetFrame(BlueprintIndex index, Cut cut, double bandWidth, Wording wording) {
        this.index = index;
        this.cut = cut;
        this.wording = wording;
        this.contentWidth = Math.max(420, bandWidth);
        double room = Math.min(contentWidth, WIDEST_HEADING) - stateRoom();
        this.title = LineBreaker.wrap(index.blueprint().title(), room, Sizes.TITLE, true);
        this.facts = facts(room);
        this.badges = BadgeRow.rows(
                BadgeRow.of(
                        new RowSources(index, wording).untold(index.blueprint().marks()), index),
                room);
        this.bottom = Sizes.MARGIN
                + title.size() * Sizes.TITLE_LINE
                + factLines() * Sizes.FACT_LINE
                + FACT_GAP
                + BadgeRow.height(badges.size())
                + HEADING_GAP;
    }

    /** Where the bands begin. */
    double bottom() {
        return bottom;
    }

    /** Everything together: the bands, and the legend and the notes below them. */
    Scene scene(SceneParts parts) {
        double width = Math.max(parts.right(), Sizes.MARGIN + contentWidth) + Sizes.MARGIN;
        double room = parts.right() - Sizes.MARGIN;
        Scene.Heading heading = heading();
        List<LegendEntry> entries = new LegendLayout(
                        UsedSigns.of(heading, parts), index.blueprint().variants(), wording)
                .entries(Sizes.MARGIN, parts.bottom() + HEADING_GAP, room);
        double legendBottom = LegendLayout.bottom(entries, parts.bottom());
        List<Note> notes = new NotesLayout(index, cut, wording).notes(Sizes.MARGIN, legendBottom + HEADING_GAP, room);
        double end = NotesLayout.bottom(notes, legendBottom);
        return parts.scene(Math.ceil(width), Math.ceil(end + Sizes.MARGIN), heading, entries, notes);
    }

    private List<String> facts(double room) {
        Header header = index.blueprint().header();
        List<String> lines = new ArrayList<>();
        List<String> first = new ArrayList<>();
        header.scenario().ifPresent(first::add);
        header.segment().ifPresent(first::add);
        List<String> second = new ArrayList<>();
        header.version().ifPresent(version -> second.add(fact("header.version", version)));
        header.updated().ifPresent(date -> second.add(fact("header.updated", date.toString())));
        if (!header.owners().isEmpty()) {
            second.add(fact("header.owner", String.join(", ", header.owners())));
        }
        for (List<String> parts : List.of(first, second)) {
            if (!parts.isEmpty()) {
                lines.addAll(LineBreaker.wrap(String.join("  ·  ", parts), room, Sizes.FACT, false));
            }
        }
        new CutWording(index, cut, wording)
                .sentence()
                .ifPresent(shown -> lines.addAll(LineBreaker.wrap(shown, room, Sizes.FACT, false)));
        return lines;
    }

    private String fact(String key, String value) {
        return wording.text("box.fact", wording.text(key), value);
    }

    Scene.Heading heading() {
        TextLines lines = new TextLines(
                title, Sizes.MARGIN, Sizes.MARGIN + Sizes.TITLE, Sizes.TITLE_LINE, Sizes.TITLE, true, Anchor.START);
        double factsTop = Sizes.MARGIN + title.size() * Sizes.TITLE_LINE + FACT_GAP;
        Optional<Badge> state = state(factsTop);
        double indent = stateRoom();
        List<TextLines> below = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            below.add(new TextLines(
                    List.of(facts.get(i)),
                    Sizes.MARGIN + (i == 0 ? indent : 0),
                    factsTop + i * Sizes.FACT_LINE + Sizes.FACT,
                    Sizes.FACT_LINE,
                    Sizes.FACT,
                    false,
                    Anchor.START));
        }
        double badgesTop = factsTop + factLines() * Sizes.FACT_LINE + 4;
        return new Scene.Heading(lines, state, below, BadgeRow.place(badges, Sizes.MARGIN, badgesTop));
    }

    /** The badge of the state shown, before the first line of facts. */
    private Optional<Badge> state(double top) {
        return index.blueprint().header().state().map(found -> {
            Rect rect = new Rect(Sizes.MARGIN, top - 2, stateRoom() - STATE_GAP, Sizes.BADGE + 2);
            return BadgeRow.badge(rect, wording.text("state." + found.word()), Optional.empty());
        });
    }

    /** The room that the badge of the state takes before the facts. */
    private double stateRoom() {
        return index.blueprint()
                .header()
                .state()
                .map(found -> TextMetrics.width(wording.text("state." + found.word()), Sizes.BADGE_TEXT, true)
                        + 16
                        + STATE_GAP)
                .orElse(0.0);
    }

    private int factLines() {
        return Math.max(facts.size(), index.blueprint().header().state().isPresent() ? 1 : 0);
    }
}
