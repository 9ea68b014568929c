package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.model.Time;
import dev.blueline.model.TimeUnit;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Value;
import dev.blueline.text.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the values of attributes: times, shares, dates and words of an enumeration. Tells of those that cannot be. */
final class Values {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> UNITS = Arrays.stream(TimeUnit.values())
            .flatMap(unit -> Stream.of(unit.symbol(), unit.chinese()))
            .toList();

    /** What people write for the units, and the units. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
            Map.entry("m", "min"),
            Map.entry("mins", "min"),
            Map.entry("minute", "min"),
            Map.entry("minutes", "min"),
            Map.entry("hr", "h"),
            Map.entry("hrs", "h"),
            Map.entry("hour", "h"),
            Map.entry("hours", "h"),
            Map.entry("day", "d"),
            Map.entry("days", "d"),
            Map.entry("wk", "w"),
            Map.entry("week", "w"),
            Map.entry("weeks", "w"));

    private final Diagnostics diagnostics;

    Values(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A length of time. */
    Optional<Time> time(AttributeNode attribute) {
        if (!(attribute.value() instanceof Value.QuantityValue quantity)) {
            return Optional.empty();
        }
        String word = "`" + attribute.word().english() + "`";
        if (quantity.percent() || quantity.scale().isPresent() || quantity.per().isPresent()) {
            diagnostics.add(Diagnostic.error(ResolveCodes.WRONG_UNIT, quantity.span(), word + " takes a length of time")
                    .help("write a number and s, min, h, d or w: `" + number(quantity) + " min`"));
            return Optional.empty();
        }
        if (quantity.unit().isEmpty()) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.WRONG_UNIT, quantity.span(), word + " lacks the unit of its number")
                            .help("write s, min, h, d or w behind it: `" + number(quantity) + " min`"));
            return Optional.empty();
        }
        Name written = quantity.unit().get();
        Optional<TimeUnit> unit = TimeUnit.of(written.key());
        if (unit.isEmpty()) {
            String meant = Optional.ofNullable(OTHER_WORDS.get(written.text().toLowerCase(Locale.ROOT)))
                    .or(() -> Spelling.nearest(written.text(), UNITS))
                    .map(symbol -> "did you mean `" + symbol + "`? ")
                    .orElse("");
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.WRONG_UNIT, written.span(), "`" + written.text() + "` is not a unit of time")
                    .help(meant + (meant.isEmpty() ? "the" : "The") + " units are s, min, h, d and w"));
            return Optional.empty();
        }
        return spread(word, quantity, unit.get());
    }

    private Optional<Time> spread(String word, Value.QuantityValue quantity, TimeUnit unit) {
        List<BigDecimal> numbers = quantity.numbers();
        if (numbers.stream().anyMatch(number -> number.signum() < 0)) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.OUT_OF_RANGE, quantity.span(), word + " cannot be less than nothing")
                            .help("write it without the `-`"));
            return Optional.empty();
        }
        if (numbers.size() == 1) {
            return Optional.of(Time.of(numbers.get(0), unit));
        }
        if (numbers.size() != 3) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.WRONG_UNIT,
                            quantity.span(),
                            "a spread has three numbers: the least, the most likely and the most")
                    .help("for example `2..3..6 " + unit.symbol() + "`"));
            return Optional.empty();
        }
        boolean ordered =
                numbers.get(0).compareTo(numbers.get(1)) <= 0 && numbers.get(1).compareTo(numbers.get(2)) <= 0;
        if (!ordered) {
            List<BigDecimal> sorted = new ArrayList<>(numbers);
            sorted.sort(BigDecimal::compareTo);
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.TIME_ORDER,
                            quantity.span(),
                            "the numbers of a spread rise: the least, the most likely, the most")
                    .help("write `" + sorted.get(0) + ".." + sorted.get(1) + ".." + sorted.get(2) + " " + unit.symbol()
                            + "`"));
            return Optional.empty();
        }
        return Optional.of(new Time(numbers.get(0), numbers.get(1), numbers.get(2), unit));
    }

    /** A share, 0 to 1, written as a number or with a percent sign. */
    Optional<BigDecimal> share(AttributeNode attribute) {
        if (!(attribute.value() instanceof Value.QuantityValue quantity)) {
            return Optional.empty();
        }
        String word = "`" + attribute.word().english() + "`";
        boolean plain = quantity.numbers().size() == 1
                && quantity.unit().isEmpty()
                && quantity.scale().isEmpty();
        if (!plain) {
            diagnostics.add(Diagnostic.error(ResolveCodes.WRONG_UNIT, quantity.span(), word + " takes a share")
                    .help("for example `70%` or `0.7`"));
            return Optional.empty();
        }
        BigDecimal number = quantity.numbers().get(0);
        BigDecimal share = quantity.percent() ? number.divide(HUNDRED) : number;
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.OUT_OF_RANGE, quantity.span(), word + " lies between 0 and 100%")
                            .help(
                                    number.compareTo(HUNDRED) <= 0 && number.signum() > 0
                                            ? "did you mean `" + number.toPlainString() + "%`?"
                                            : "write a share such as `70%`"));
            return Optional.empty();
        }
        return Optional.of(share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros());
    }

    /** A date of the calendar. */
    Optional<LocalDate> date(AttributeNode attribute) {
        if (!(attribute.value() instanceof Value.DateValue date)) {
            return Optional.empty();
        }
        try {
            String[] parts = date.text().split("-");
            return Optional.of(
                    LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (DateTimeException | NumberFormatException e) {
            diagnostics.add(Diagnostic.error(ResolveCodes.WRONG_DATE, date.span(), "there is no date " + date.text())
                    .help("write year-month-day, such as 2026-11-02"));
            return Optional.empty();
        }
    }

    /** One of the words of {@code choices}; {@code word} says of what, as the language writes it. */
    <T> Optional<T> choice(Name written, String word, Map<String, T> choices) {
        T chosen = choices.get(written.key());
        if (chosen == null) {
            List<String> words =
                    choices.keySet().stream().filter(Values::isAscii).toList();
            String meant = Spelling.nearest(written.text(), choices.keySet())
                    .map(near -> "did you mean `" + near + "`? ")
                    .orElse("");
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.WRONG_CHOICE, written.span(), "`" + written.text() + "` is not a " + word)
                    .help(meant + (meant.isEmpty() ? "it" : "It") + " is one of " + String.join(", ", words)));
        }
        return Optional.ofNullable(chosen);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String number(Value.QuantityValue quantity) {
        return quantity.numbers().get(0).toPlainString();
    }
}
