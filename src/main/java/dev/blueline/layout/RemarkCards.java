package dev.blueline.layout;

import dev.blueline.layout.CardContent.Part;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.model.Action;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Facts;
import dev.blueline.model.Grounds;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.model.Pain;
import dev.blueline.model.Remark;
import dev.blueline.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Marks that are texts: pains and delights in one row, opportunities and ideas in another. */
final class RemarkCards implements CardSource {
    private final BlueprintIndex index;
    private final Wording wording;
    private final Set<MarkKind> kinds;

    RemarkCards(BlueprintIndex index, Wording wording, Set<MarkKind> kinds) {
        this.index = index;
        this.wording = wording;
        this.kinds = kinds;
    }

    @Override
    public List<CardContent> cards(Facts facts, List<Mark> marks, Optional<Action> action) {
        return marks.stream()
                .filter(mark -> tells(mark, action))
                .map(mark -> new CardContent(
                        true,
                        Optional.of(new BadgeRow.BadgeText(index.badge(mark), mark.kind())),
                        Optional.empty(),
                        parts(mark)))
                .toList();
    }

    /** A mark without a text is told by its badge and the legend. */
    @Override
    public boolean tells(Mark mark, Optional<Action> action) {
        return kinds.contains(mark.kind()) && parts(mark).size() > 1;
    }

    private List<Part> parts(Mark mark) {
        List<Part> parts = new ArrayList<>();
        String kind = wording.text("mark." + mark.kind().word());
        if (mark instanceof Pain pain) {
            parts.add(new Part(
                    Tone.QUIET,
                    pain.severity()
                            .map(level -> wording.text("row.severity", kind, wording.text("level." + level.word())))
                            .orElse(kind)));
            mark.text().ifPresent(text -> parts.add(new Part(Tone.PLAIN, text)));
            fact("markdown.cause", pain.cause(), parts);
            fact("said.measure", pain.measure(), parts);
            fact("markdown.owner", pain.owner(), parts);
            grounds(pain.grounds(), parts);
        } else if (mark instanceof Remark remark) {
            parts.add(new Part(Tone.QUIET, kind));
            mark.text().ifPresent(text -> parts.add(new Part(Tone.PLAIN, text)));
            fact("markdown.owner", remark.owner(), parts);
            grounds(remark.grounds(), parts);
        }
        return parts;
    }

    private void fact(String key, Optional<String> value, List<Part> parts) {
        value.ifPresent(text -> parts.add(new Part(Tone.QUIET, wording.text("row.fact", wording.text(key), text))));
    }

    private void grounds(Grounds grounds, List<Part> parts) {
        fact("said.status", grounds.status().map(status -> wording.text("status." + status.word())), parts);
        grounds.sources().forEach(source -> fact("said.source", Optional.of(source), parts));
    }
}
