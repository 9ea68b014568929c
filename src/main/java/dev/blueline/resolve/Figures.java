package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.model.Feeling;
import dev.blueline.model.Quantity;
import dev.blueline.model.Reading;
import dev.blueline.model.Score;
import dev.blueline.model.TimeUnit;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads figures other than times: money, counts, rates, scores, weights, feelings, values of metrics. Tells of those that cannot be. */
final class Figures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WORST = BigDecimal.valueOf(-2);
    private static final BigDecimal BEST = BigDecimal.valueOf(2);

    /** What people write for a currency, and its three letters. */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"),
            Map.entry("franc", "CHF"),
            Map.entry("francs", "CHF"),
            Map.entry("yen", "JPY"),
            Map.entry("yuan", "CNY"),
            Map.entry("rmb", "CNY"));

    private final Diagnostics diagnostics;
    private final Spreads spreads;

    Figures(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.spreads = new Spreads(diagnostics);
    }

    /** An amount of money, as {@code 12.50 EUR} or {@code 0.10 USD per min}. */
    Optional<Quantity> money(AttributeNode attribute) {
        String word = word(attribute);
        return quantity(attribute).flatMap(written -> {
            String number = written.numbers().get(0).toPlainString();
            String example = "such as `" + number + " EUR`";
            if (written.percent() || written.scale().isPresent()) {
                return unit(written, word + " takes an amount of money", "write a number and a currency, " + example);
            }
            if (written.unit().isEmpty()) {
                return unit(
                        written, word + " lacks the currency of its number", "write it after the number, " + example);
            }
            return currency(written.unit().get()).flatMap(unit -> quantity(word, written, Optional.of(unit)));
        });
    }

    private Optional<String> currency(Name unit) {
        String written = unit.text();
        boolean ascii = written.chars().allMatch(c -> c < 128);
        if (!ascii || written.matches("[A-Z]{3}")) {
            return Optional.of(unit.key());
        }
        Optional<String> upper =
                Optional.of(written.toUpperCase(Locale.ROOT)).filter(letters -> letters.matches("[A-Z]{3}"));
        String meant = Optional.ofNullable(CURRENCIES.get(written.toLowerCase(Locale.ROOT)))
                .or(() -> upper)
                .map(code -> "did you mean `" + code + "`? ")
                .orElse("");
        diagnostics.add(Diagnostic.error(ResolveCodes.WRONG_UNIT, unit.span(), "`" + written + "` is not a currency")
                .help(meant + (meant.isEmpty() ? "a" : "A") + " currency is three capital letters, such as EUR or CNY")
                .fix(upper.filter(letters -> !CURRENCIES.containsKey(written.toLowerCase(Locale.ROOT)))
                        .map(letters -> Fix.word(unit.span(), written, letters))));
        return Optional.empty();
    }

    /** How many, as {@code 300} or {@code 20 per h}. */
    Optional<Quantity> volume(AttributeNode attribute) {
        String word = word(attribute);
        return quantity(attribute).flatMap(written -> {
            String number = written.numbers().get(0).toPlainString();
            if (written.percent()
                    || written.scale().isPresent()
                    || written.unit().isPresent()) {
                String per = written.per().map(unit -> " per " + unit.text()).orElse("");
                String help = per.isEmpty()
                        ? "write `" + number + "`, or `" + number + " per h`"
                        : "write `" + number + per + "`";
                return unit(written, word + " takes a plain number, or one per unit of time", help);
            }
            return quantity(word, written, Optional.empty());
        });
    }

    /** How often, as {@code 2%} or {@code 3 per d}. */
    Optional<Quantity> rate(AttributeNode attribute) {
        String word = word(attribute);
        return quantity(attribute).flatMap(written -> {
            String number = written.numbers().get(0).toPlainString();
            String help = "write `" + number + "%`, or `" + number + " per d`";
            if (written.scale().isPresent() || written.unit().isPresent()) {
                return unit(written, word + " takes a share, or a number per unit of time", help);
            }
            if (!written.percent() && written.per().isEmpty()) {
                BigDecimal plain = written.numbers().get(0);
                String share = plain.signum() > 0 && plain.compareTo(BigDecimal.ONE) < 0
                        ? "write `"
                                + plain.multiply(HUNDRED).stripTrailingZeros().toPlainString() + "%`"
                        : help;
                return unit(written, word + " lacks the unit of its number", share);
            }
            boolean tooMuch = written.numbers().stream().anyMatch(each -> each.compareTo(HUNDRED) > 0);
            if (written.percent() && tooMuch) {
                return range(written, word + " lies between 0 and 100%", "write a share such as `2%`");
            }
            return quantity(word, written, written.percent() ? Optional.of("%") : Optional.empty());
        });
    }

    private Optional<Quantity> quantity(String word, Value.QuantityValue written, Optional<String> unit) {
        Optional<TimeUnit> per = Optional.empty();
        if (written.per().isPresent()) {
            per = spreads.unit(written.per().get());
            if (per.isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<TimeUnit> time = per;
        return spreads.numbers(word, written)
                .map(three -> new Quantity(three.get(0), three.get(1), three.get(2), unit, time));
    }

    /** A mark on a scale, as {@code 4.1 of 5}. */
    Optional<Score> score(AttributeNode attribute) {
        String word = word(attribute);
        return quantity(attribute).flatMap(written -> {
            BigDecimal number = written.numbers().get(0);
            String help = "write the number and the best there is, such as `4.1 of 5`";
            boolean plain = written.numbers().size() == 1
                    && !written.percent()
                    && written.unit().isEmpty()
                    && written.per().isEmpty();
            if (!plain) {
                return unit(written, word + " takes one score", help);
            }
            if (written.scale().isEmpty()) {
                return unit(
                        written,
                        word + " lacks the scale of its number",
                        "write the best there is after it: `" + number.toPlainString() + " of 5`");
            }
            BigDecimal scale = written.scale().get();
            if (isOutside(number, scale)) {
                return tellOutside(word, written, scale);
            }
            return Optional.of(new Score(number, scale));
        });
    }

    private static boolean isOutside(BigDecimal number, BigDecimal scale) {
        return scale.signum() <= 0 || number.signum() < 0 || number.compareTo(scale) > 0;
    }

    private <T> Optional<T> tellOutside(String word, Value.QuantityValue written, BigDecimal scale) {
        if (scale.signum() <= 0) {
            return range(written, "a scale ends above 0", "write the best there is after `of`, such as `4.1 of 5`");
        }
        return range(
                written,
                word + " lies between 0 and " + scale.toPlainString() + ", the best there is",
                "write the scale that was used, or a number on this one");
    }

    /** A plain number, 0 or more. */
    Optional<BigDecimal> weight(AttributeNode attribute) {
        String word = word(attribute);
        return quantity(attribute).flatMap(written -> {
            BigDecimal number = written.numbers().get(0);
            if (!isPlain(written)) {
                BigDecimal share = written.percent() ? number.divide(HUNDRED).stripTrailingZeros() : number;
                return unit(written, word + " takes one plain number", "write `" + share.toPlainString() + "`");
            }
            if (number.signum() < 0) {
                return range(written, word + " cannot be less than nothing", "write it without the `-`");
            }
            return Optional.of(number);
        });
    }

    /** How the customer feels, from -2 to +2. */
    Optional<Feeling> feeling(AttributeNode attribute) {
        if (!(attribute.value() instanceof Value.FeelingValue written)) {
            return Optional.empty();
        }
        BigDecimal score = written.score();
        if (score.compareTo(WORST) < 0 || score.compareTo(BEST) > 0) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.OUT_OF_RANGE,
                            attribute.span(),
                            word(attribute) + " lies between -2, very bad, and +2, very good")
                    .help("write `" + (score.signum() < 0 ? "-2" : "+2") + "` for the strongest"));
            return Optional.empty();
        }
        return Optional.of(new Feeling(score, written.text().map(text -> text.value())));
    }

    /** A value of a metric, in whatever unit it has. */
    Optional<Reading> reading(AttributeNode attribute) {
        return quantity(attribute).flatMap(written -> reading(word(attribute), written));
    }

    /** A value of a metric; {@code word} says of what it is the value. */
    Optional<Reading> reading(String word, Value.QuantityValue written) {
        if (written.numbers().size() != 1) {
            return unit(written, word + " takes one number", "write the most likely one alone");
        }
        BigDecimal number = written.numbers().get(0);
        Optional<BigDecimal> scale = written.scale();
        if (scale.isPresent() && isOutside(number, scale.get())) {
            return tellOutside(word, written, scale.get());
        }
        Optional<String> unit =
                written.percent() ? Optional.of("%") : written.unit().map(Figures::plain);
        return Optional.of(new Reading(number, scale, unit, written.per().map(Figures::plain)));
    }

    private static String plain(Name unit) {
        return TimeUnit.of(unit.key()).map(TimeUnit::symbol).orElse(unit.key());
    }

    private static boolean isPlain(Value.QuantityValue written) {
        return written.numbers().size() == 1
                && !written.percent()
                && List.of(written.scale(), written.unit(), written.per()).stream()
                        .allMatch(Optional::isEmpty);
    }

    private static Optional<Value.QuantityValue> quantity(AttributeNode attribute) {
        return attribute.value() instanceof Value.QuantityValue written ? Optional.of(written) : Optional.empty();
    }

    private static String word(AttributeNode attribute) {
        return "`" + attribute.word().english() + "`";
    }

    private <T> Optional<T> unit(Value.QuantityValue written, String message, String help) {
        diagnostics.add(Diagnostic.error(ResolveCodes.WRONG_UNIT, written.span(), message)
                .help(help));
        return Optional.empty();
    }

    private <T> Optional<T> range(Value.QuantityValue written, String message, String help) {
        diagnostics.add(Diagnostic.error(ResolveCodes.OUT_OF_RANGE, written.span(), message)
                .help(help));
        return Optional.empty();
    }
}
