package dev.blueline.layout;

import dev.blueline.layout.CardContent.Part;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.model.Action;
import dev.blueline.model.Facts;
import dev.blueline.model.Mark;
import java.util.List;
import java.util.Optional;

/** What the customer wants, in their own words. */
final class WantsCards implements CardSource {
    @Override
    public List<CardContent> cards(Facts facts, List<Mark> marks, Optional<Action> action) {
        return facts.wants().stream()
                .map(want ->
                        new CardContent(true, Optional.empty(), Optional.empty(), List.of(new Part(Tone.PLAIN, want))))
                .toList();
    }

    @Override
    public boolean tells(Mark mark, Optional<Action> action) {
        return false;
    }
}
