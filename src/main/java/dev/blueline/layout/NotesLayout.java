package dev.blueline.layout;

import dev.blueline.layout.scene.Scene.Anchor;
import dev.blueline.layout.scene.Scene.Note;
import dev.blueline.layout.scene.Scene.Rect;
import dev.blueline.layout.scene.Scene.TextLines;
import dev.blueline.layout.scene.Sizes;
import dev.blueline.layout.type.LineBreaker;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Mark;
import dev.blueline.model.Phase;
import dev.blueline.model.Step;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the marks say that no row tells, in columns below the legend, in reading order: down the first column, then down the next. */
final class NotesLayout {
    private static final double COLUMN = 300;
    private static final double GAP = 24;
    private static final double BADGE_ROOM = 44;
    private static final double BETWEEN = 6;

    private final RowSources rows;
    private final List<Entry> entries = new ArrayList<>();

    /** A badge and the lines that stand beside it. */
    private record Entry(BadgeRow.BadgeText badge, List<String> lines) {
        double height() {
            return Math.max(Sizes.BADGE, lines.size() * Sizes.NOTE_LINE) + BETWEEN;
        }
    }

    NotesLayout(BlueprintIndex index, Cut cut, Wording wording) {
        this.rows = new RowSources(index, wording);
        add(index.blueprint().marks(), index);
        index.blueprint().phases().forEach(phase -> add(phase, cut, index));
    }

    /** The notes of a drawing that shows the marks of the whole and of these actions, and has no rows. */
    NotesLayout(BlueprintIndex index, List<Action> actions, Wording wording) {
        this.rows = new RowSources(index, wording);
        add(index.blueprint().marks(), index);
        actions.forEach(action -> action.marks().forEach(mark -> add(mark, index)));
    }

    private void add(Phase phase, Cut cut, BlueprintIndex index) {
        if (cut.shows(phase)) {
            add(phase.marks(), index);
        }
        phase.phases().forEach(inner -> add(inner, cut, index));
        for (Step step : phase.steps()) {
            if (cut.shows(step)) {
                add(step.marks(), index);
            }
            for (Action action : step.actions()) {
                if (cut.shows(action, index)) {
                    add(action.marks(), index);
                }
            }
        }
    }

    private void add(List<Mark> marks, BlueprintIndex index) {
        rows.untold(marks).forEach(mark -> add(mark, index));
    }

    private void add(Mark mark, BlueprintIndex index) {
        mark.text()
                .map(text -> LineBreaker.wrap(text, COLUMN - BADGE_ROOM, Sizes.LEGEND, false))
                .filter(lines -> !lines.isEmpty())
                .ifPresent(
                        lines -> entries.add(new Entry(new BadgeRow.BadgeText(index.badge(mark), mark.kind()), lines)));
    }

    /** All notes from {@code x} and {@code y}, in as many columns as fit {@code width}, all about as high. */
    List<Note> notes(double x, double y, double width) {
        int columns = Math.max(1, (int) ((width + GAP) / (COLUMN + GAP)));
        double total = entries.stream().mapToDouble(Entry::height).sum();
        double target = total / columns;
        List<Note> notes = new ArrayList<>();
        double left = x;
        double at = 0;
        int column = 1;
        for (Entry entry : entries) {
            if (at > 0 && at + entry.height() / 2 > target && column < columns) {
                left += COLUMN + GAP;
                at = 0;
                column++;
            }
            Rect rect = new Rect(left, y + at, entry.badge().width(), Sizes.BADGE);
            TextLines text = new TextLines(
                    entry.lines(),
                    left + BADGE_ROOM,
                    y + at + Sizes.BADGE / 2 + Sizes.LEGEND * 0.35,
                    Sizes.NOTE_LINE,
                    Sizes.LEGEND,
                    false,
                    Anchor.START);
            notes.add(new Note(
                    BadgeRow.badge(
                            rect,
                            entry.badge().text(),
                            Optional.of(entry.badge().kind())),
                    text));
            at += entry.height();
        }
        return notes;
    }

    /** The lower edge of {@code notes}; {@code otherwise} if there are none. */
    static double bottom(List<Note> notes, double otherwise) {
        double bottom = otherwise;
        for (Note note : notes) {
            TextLines text = note.text();
            double last = text.baseline() + (text.lines().size() - 1) * text.lineHeight() + 4;
            bottom = Math.max(bottom, Math.max(last, note.badge().rect().bottom()));
        }
        return bottom;
    }
}
