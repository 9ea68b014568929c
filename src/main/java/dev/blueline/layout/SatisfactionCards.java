package dev.blueline.layout;

import dev.blueline.layout.CardContent.Part;
import dev.blueline.layout.scene.SceneRow.Tone;
import dev.blueline.measure.AmountText;
import dev.blueline.model.Action;
import dev.blueline.model.Facts;
import dev.blueline.model.Mark;
import dev.blueline.model.Measures;
import dev.blueline.model.Score;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How content customers are, how much that counts, and the gap between what they expect and what they perceive
 * (Parasuraman, Zeithaml and Berry 1988: perceived minus expected, below 0 where expectations are not met).
 */
final class SatisfactionCards implements CardSource {
    private final Wording wording;
    private final AmountText amounts;

    SatisfactionCards(Wording wording) {
        this.wording = wording;
        this.amounts = new AmountText(wording);
    }

    @Override
    public List<CardContent> cards(Facts facts, List<Mark> marks, Optional<Action> action) {
        Measures said = facts.measures();
        List<Part> parts = new ArrayList<>();
        said.satisfaction().ifPresent(score -> parts.add(new Part(Tone.STRONG, amounts.score(score))));
        said.weight().ifPresent(weight -> add(parts, fact("said.weight", weight.toPlainString())));
        said.expects().ifPresent(score -> add(parts, fact("said.expects", amounts.score(score))));
        said.perceives().ifPresent(score -> add(parts, fact("said.perceives", amounts.score(score))));
        gap(said.expects(), said.perceives())
                .ifPresent(gap -> parts.add(new Part(
                        gap.signum() < 0 ? Tone.WARNING : Tone.QUIET, fact("row.gap", AmountText.signed(gap)))));
        if (parts.isEmpty()) {
            return List.of();
        }
        action.ifPresent(own -> parts.add(1, new Part(Tone.QUIET, own.label())));
        return List.of(new CardContent(false, Optional.empty(), gauge(said), parts));
    }

    @Override
    public boolean tells(Mark mark, Optional<Action> action) {
        return false;
    }

    private static void add(List<Part> parts, String text) {
        parts.add(new Part(parts.isEmpty() ? Tone.PLAIN : Tone.QUIET, text));
    }

    private static Optional<BigDecimal> gap(Optional<Score> expected, Optional<Score> perceived) {
        return expected.flatMap(before -> perceived
                .filter(after -> after.of().compareTo(before.of()) == 0)
                .map(after -> after.value().subtract(before.value())));
    }

    /** The score on its scale, or what is perceived, with a tick at what is expected where that uses the same scale. */
    private static Optional<GaugeValues> gauge(Measures said) {
        return said.satisfaction().or(said::perceives).map(score -> {
            List<BigDecimal> ticks = said.expects()
                    .filter(other -> other.of().compareTo(score.of()) == 0)
                    .map(Score::value)
                    .map(List::of)
                    .orElse(List.of());
            return new GaugeValues(score.of(), score.value(), score.value(), score.value(), Optional.empty(), ticks);
        });
    }

    private String fact(String key, String value) {
        return wording.text("row.fact", wording.text(key), value);
    }
}
