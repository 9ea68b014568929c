package dev.blueline.measure;

import dev.blueline.model.Feeling;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** Amounts as a drawing or a line of text shows them: short, with the language's own words for units. */
public final class AmountText {
    private static final String SHARE = "%";

    private final Wording wording;

    /** Amounts in the words of a language. */
    public AmountText(Wording wording) {
        this.wording = wording;
    }

    /** A length of time: {@code 5 min}; a spread as {@code 2–3–6 min}. */
    public String time(Time time) {
        return time.amount().replace("..", "–") + " " + word(time.unit().symbol());
    }

    /**
     * By how much {@code time} at its most likely exceeds {@code limit}; empty if it does not. In the greater of their
     * units where that takes two decimals at most, else in the smaller, rounded to two.
     */
    public Optional<String> excess(Time time, Time limit) {
        BigDecimal seconds = time.seconds().subtract(limit.seconds());
        if (seconds.signum() <= 0) {
            return Optional.empty();
        }
        boolean greater = time.unit().seconds() > limit.unit().seconds();
        TimeUnit most = greater ? time.unit() : limit.unit();
        TimeUnit least = greater ? limit.unit() : time.unit();
        BigDecimal amount = in(most, seconds);
        boolean exact = amount.multiply(BigDecimal.valueOf(most.seconds())).compareTo(seconds) == 0;
        return Optional.of(time(exact ? Time.of(amount, most) : Time.of(in(least, seconds), least)));
    }

    private static BigDecimal in(TimeUnit unit, BigDecimal seconds) {
        return seconds.divide(BigDecimal.valueOf(unit.seconds()), 2, RoundingMode.HALF_UP);
    }

    /** A number with a sign before it: {@code +2}, {@code −0.5}, {@code 0}; at most two decimals. */
    public static String signed(BigDecimal number) {
        BigDecimal rounded = number.setScale(Math.min(2, Math.max(0, number.scale())), RoundingMode.HALF_UP);
        String figures = plain(rounded.abs());
        return switch (rounded.signum()) {
            case 1 -> "+" + figures;
            case -1 -> "−" + figures;
            default -> "0";
        };
    }

    /** The score of a feeling with its sign. */
    public static String score(Feeling feeling) {
        return signed(feeling.score());
    }

    /** A mark on a scale. */
    public String score(Score score) {
        return wording.text("said.of", score.value().toPlainString(), score.of().toPlainString());
    }

    /** A value of a metric. */
    public String reading(Reading reading) {
        String number = reading.value().toPlainString();
        if (reading.scale().isPresent()) {
            return wording.text("said.of", number, reading.scale().get().toPlainString());
        }
        String amount = reading.unit().map(unit -> with(number, word(unit))).orElse(number);
        return reading.per()
                .map(per -> wording.text("said.per", amount, word(per)))
                .orElse(amount);
    }

    /** An amount of money, a number of things, a share, or one of these in a length of time. */
    public String quantity(Quantity quantity) {
        String number = quantity.isSpread()
                ? quantity.low().toPlainString() + "–" + quantity.likely().toPlainString() + "–"
                        + quantity.high().toPlainString()
                : quantity.likely().toPlainString();
        String amount = quantity.unit().map(unit -> with(number, unit)).orElse(number);
        return quantity.per()
                .map(per -> wording.text("said.per", amount, word(per.symbol())))
                .orElse(amount);
    }

    /**
     * How much {@code after} is more than {@code before}, as a share of it; empty where that means nothing, and for
     * shares, whose change in percent would be taken for one in points.
     */
    public static Optional<String> change(Reading before, Reading after) {
        boolean shares = before.unit().filter(SHARE::equals).isPresent();
        if (!alike(before, after) || shares || before.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal percent = after.value()
                .subtract(before.value())
                .movePointRight(2)
                .divide(before.value(), 1, RoundingMode.HALF_UP);
        return Optional.of(signed(percent) + SHARE);
    }

    /** Whether two values of a metric can be held against each other as they stand. */
    public static boolean alike(Reading one, Reading other) {
        return one.scale().equals(other.scale())
                && one.unit().equals(other.unit())
                && one.per().equals(other.per());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String with(String number, String unit) {
        return unit.equals(SHARE) ? number + unit : number + "\u00A0" + unit;
    }

    /** A unit of time in the language's own word; any other as the file writes it. */
    private String word(String unit) {
        return Arrays.stream(TimeUnit.values())
                .filter(known -> known.symbol().equals(unit))
                .findFirst()
                .map(known -> wording.text("unit." + known.symbol()))
                .orElse(unit);
    }
}
