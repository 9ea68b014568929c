package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.model.TimeUnit;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Value;
import dev.blueline.text.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the numbers of a spread and the units of time. Tells of those that cannot be. */
final class Spreads {
    private static final List<String> UNITS = Arrays.stream(TimeUnit.values())
            .flatMap(unit -> Stream.of(unit.symbol(), unit.chinese()))
            .toList();

    /** What people write for the units, and the units. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("sec", "s"),
            Map.entry("secs", "s"),
            Map.entry("second", "s"),
            Map.entry("seconds", "s"),
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

    Spreads(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The unit of time that was written. */
    Optional<TimeUnit> unit(Name written) {
        Optional<TimeUnit> unit = TimeUnit.of(written.key());
        if (unit.isEmpty()) {
            Optional<String> said =
                    Optional.ofNullable(OTHER_WORDS.get(written.text().toLowerCase(Locale.ROOT)));
            String meant = said.or(() ->
                            Optional.of("min").filter(min -> written.text().equalsIgnoreCase("m")))
                    .or(() -> Spelling.nearest(written.text(), UNITS))
                    .map(symbol -> "did you mean `" + symbol + "`? ")
                    .orElse("");
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.WRONG_UNIT, written.span(), "`" + written.text() + "` is not a unit of time")
                    .help(meant + (meant.isEmpty() ? "the" : "The") + " units are `s`, `min`, `h`, `d` and `w`")
                    .fix(said.map(symbol -> Fix.word(written.span(), written.text(), symbol))
                            .or(() -> Corrections.of(written, UNITS))));
        }
        return unit;
    }

    /** The least, the most likely and the most; three times the same for one number. None of them is negative. */
    Optional<List<BigDecimal>> numbers(String word, Value.QuantityValue quantity) {
        List<BigDecimal> numbers = quantity.numbers();
        String unit = suffix(quantity);
        if (numbers.stream().anyMatch(number -> number.signum() < 0)) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.OUT_OF_RANGE, quantity.span(), word + " cannot be less than nothing")
                            .help("write it without the `-`"));
            return Optional.empty();
        }
        if (numbers.size() == 1) {
            return Optional.of(List.of(numbers.get(0), numbers.get(0), numbers.get(0)));
        }
        if (numbers.size() != 3) {
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.WRONG_UNIT,
                            quantity.span(),
                            "a spread has three numbers: the least, the most likely and the most")
                    .help("for example `2..3..6" + unit + "`"));
            return Optional.empty();
        }
        List<BigDecimal> sorted = new ArrayList<>(numbers);
        sorted.sort(BigDecimal::compareTo);
        if (!sorted.equals(numbers)) {
            String inOrder = sorted.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(".."));
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.TIME_ORDER,
                            quantity.span(),
                            "the numbers of a spread rise: the least, the most likely, the most")
                    .help("write `" + inOrder + unit + "`"));
            return Optional.empty();
        }
        return Optional.of(List.copyOf(numbers));
    }

    private static String suffix(Value.QuantityValue quantity) {
        String unit = quantity.unit()
                .map(name -> " " + TimeUnit.of(name.key()).map(TimeUnit::symbol).orElse(name.text()))
                .orElse(quantity.percent() ? "%" : "");
        return unit + quantity.per().map(name -> " per " + name.text()).orElse("");
    }
}
