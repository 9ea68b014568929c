package dev.blueline.render.markdown;

import dev.blueline.markdown.MarkdownText;
import dev.blueline.model.Feeling;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Numbers with their units, in words: finished Markdown. */
final class Amounts {
    private static final String SHARE = "%";

    private final Wording wording;

    Amounts(Wording wording) {
        this.wording = wording;
    }

    /** A time: {@code 5 min}, or {@code 3 min (2 to 6)}. */
    String time(Time time) {
        String likely = time.likely().toPlainString() + " " + unit(time.unit());
        return time.isSpread() ? spread(likely, time.low(), time.high()) : likely;
    }

    String time(Optional<Time> time) {
        return time.map(this::time).orElse("");
    }

    /** An amount: {@code 12 EUR}, {@code 2%}, {@code 20 per h}, or with the ends of its spread behind it. */
    String quantity(Quantity quantity) {
        String likely =
                withUnit(quantity.likely(), quantity.unit(), quantity.per().map(this::unit));
        return quantity.isSpread() ? spread(likely, quantity.low(), quantity.high()) : likely;
    }

    /** A mark on a scale: {@code 4.1 of 5}. */
    String score(Score score) {
        return of(score.value(), score.of());
    }

    /** A value of a metric. */
    String reading(Reading reading) {
        return reading.scale()
                .map(scale -> of(reading.value(), scale))
                .orElseGet(() -> withUnit(
                        reading.value(),
                        reading.unit().map(this::unit),
                        reading.per().map(this::unit)));
    }

    /** How the customer feels: the number with its sign, and the words behind it. */
    String feeling(Feeling feeling) {
        String sign = sign(feeling);
        return feeling.text()
                .map(text -> wording.text("markdown.aside", sign, MarkdownText.escape(text)))
                .orElse(sign);
    }

    /** The number of a feeling with its sign. */
    String sign(Feeling feeling) {
        String number = feeling.score().abs().toPlainString();
        return switch (feeling.score().signum()) {
            case 1 -> "+" + number;
            case -1 -> "−" + number;
            default -> number;
        };
    }

    /** A share of 1, in percent. */
    static String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2);
        return (percent.signum() == 0 ? BigDecimal.ZERO : percent.stripTrailingZeros()).toPlainString() + SHARE;
    }

    private String of(BigDecimal value, BigDecimal scale) {
        return wording.text("said.of", value.toPlainString(), scale.toPlainString());
    }

    private String withUnit(BigDecimal value, Optional<String> unit, Optional<String> per) {
        String number = value.toPlainString();
        String amount = unit.map(MarkdownText::escape)
                .map(word -> word.equals(SHARE) ? number + word : number + " " + word)
                .orElse(number);
        return per.map(word -> wording.text("said.per", amount, word)).orElse(amount);
    }

    private String spread(String likely, BigDecimal low, BigDecimal high) {
        return wording.text("markdown.spread", likely, low.toPlainString(), high.toPlainString());
    }

    private String unit(TimeUnit unit) {
        return wording.text("unit." + unit.symbol());
    }

    /** A unit of time in the language's own word; any other as the file writes it. */
    private String unit(String word) {
        return Arrays.stream(TimeUnit.values())
                .filter(unit -> unit.symbol().equals(word))
                .findFirst()
                .map(this::unit)
                .orElse(word);
    }
}
