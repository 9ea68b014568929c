package dev.blueline.layout;

import dev.blueline.layout.scene.SceneRow.Kind;
import dev.blueline.model.BlueprintIndex;
import dev.blueline.model.Mark;
import dev.blueline.model.MarkKind;
import dev.blueline.wording.Wording;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** What stands in rows, and so needs neither a badge in a heading nor a note. */
final class RowSources {
    private final BlueprintIndex index;
    private final Map<Kind, CardSource> sources = new EnumMap<>(Kind.class);

    RowSources(BlueprintIndex index, Wording wording) {
        this.index = index;
        sources.put(Kind.TIME, new TimeCards(index, wording));
        sources.put(Kind.WANTS, new WantsCards());
        sources.put(Kind.PAIN, new RemarkCards(index, wording, EnumSet.of(MarkKind.PAIN, MarkKind.DELIGHT)));
        sources.put(Kind.OPPORTUNITY, new RemarkCards(index, wording, EnumSet.of(MarkKind.OPPORTUNITY, MarkKind.IDEA)));
        sources.put(Kind.METRIC, new MetricCards(index, wording));
        sources.put(Kind.SATISFACTION, new SatisfactionCards(wording));
    }

    /** What fills each row; the emotion curve is no row of cards. */
    Map<Kind, CardSource> all() {
        return sources;
    }

    /** Those of {@code marks} that no row tells. Without a step there is no row. */
    List<Mark> untold(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> index.steps().isEmpty()
                        || sources.values().stream().noneMatch(source -> source.tells(mark, index.action(mark))))
                .toList();
    }
}
