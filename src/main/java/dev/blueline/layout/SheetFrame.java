package dev.blueline.layout;

import dev.blueline.layout.scene.Scene;
import dev.blueline.layout.scene.Scene.LegendEntry;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sheet has once: the title block above the bands, the legend and the notes below them. */
final class SheetFrame {
    private static final double HEADING_GAP = 18;
    private static final double WIDEST_HEADING = 1500;

    private final BlueprintIndex index;
    private final Cut cut;
    private final Wording wording;
    private final double contentWidth;
    private final TitleBlock title;

    /** The frame around bands of which the widest is at least {@code bandWidth} wide, lane names included. */
    SheetFrame(BlueprintIndex index, LayoutOptions options, double bandWidth, Wording wording) {
        this(index, options, bandWidth, Optional.empty(), wording);
    }

    /** The same with a sentence more in the title block. */
    SheetFrame(
            BlueprintIndex index, LayoutOptions options, double bandWidth, Optional<String> sentence, Wording wording) {
        this.index = index;
        this.cut = options.cut();
        this.wording = wording;
        this.contentWidth = Math.max(420, bandWidth);
        this.title = new TitleBlock(
                index.blueprint().title(),
                index.blueprint().header(),
                options.changes().compared(),
                joined(new CutWording(index, cut, wording).sentence(options.changes()), sentence),
                BadgeRow.of(
                        new RowSources(index, wording).untold(index.blueprint().marks()), index),
                Math.min(contentWidth, WIDEST_HEADING),
                wording);
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one, other).flatMap(Optional::stream).reduce((a, b) -> a + "  ·  " + b);
    }

    /** Where the bands begin. */
    double bottom() {
        return Sizes.MARGIN + title.height() + HEADING_GAP;
    }

    /** Everything together: the bands, and the legend and the notes below them. */
    Scene scene(SceneParts parts) {
        double width = Math.max(parts.right(), Sizes.MARGIN + contentWidth) + Sizes.MARGIN;
        double room = parts.right() - Sizes.MARGIN;
        Scene.Heading heading = title.heading();
        List<LegendEntry> entries = legend(UsedSigns.of(heading, parts), parts.bottom(), room);
        double legendBottom = LegendLayout.bottom(entries, parts.bottom());
        List<Note> notes = notes(new NotesLayout(index, cut, wording), legendBottom, room);
        double end = NotesLayout.bottom(notes, legendBottom);
        return parts.scene(Math.ceil(width), Math.ceil(end + Sizes.MARGIN), heading, entries, notes);
    }

    /** The title block. */
    Scene.Heading heading() {
        return title.heading();
    }

    /** The legend of {@code used}, below what ends at {@code bottom}, no wider than {@code room}. */
    List<LegendEntry> legend(UsedSigns used, double bottom, double room) {
        return new LegendLayout(used, index.blueprint().variants(), wording)
                .entries(Sizes.MARGIN, bottom + HEADING_GAP, room);
    }

    /** Those of {@code notes}, below what ends at {@code bottom}, no wider than {@code room}. */
    static List<Note> notes(NotesLayout notes, double bottom, double room) {
        return notes.notes(Sizes.MARGIN, bottom + HEADING_GAP, room);
    }
}
