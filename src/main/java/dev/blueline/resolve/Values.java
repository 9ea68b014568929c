package dev.blueline.resolve;

import dev.blueline.diagnostic.Diagnostic;
import dev.blueline.diagnostic.Diagnostics;
import dev.blueline.diagnostic.Fix;
import dev.blueline.model.Time;
import dev.blueline.syntax.tree.AttributeNode;
import dev.blueline.syntax.tree.Name;
import dev.blueline.syntax.tree.Value;
import dev.blueline.text.Spelling;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of attributes: times, shares, dates and words of an enumeration. Tells of those that cannot be. */
final class Values {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A number from here on can only be a percentage; 1.5 may have been meant as 0.5. */
    private static final BigDecimal LEAST_PERCENT = BigDecimal.valueOf(2);

    private final Diagnostics diagnostics;
    private final Spreads spreads;

    Values(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.spreads = new Spreads(diagnostics);
    }

    /** A length of time. */
    Optional<Time> time(AttributeNode attribute) {
        if (!(attribute.value() instanceof Value.QuantityValue quantity)) {
            return Optional.empty();
        }
        String word = "`" + attribute.word().english() + "`";
        if (quantity.percent() || quantity.scale().isPresent() || quantity.per().isPresent()) {
            diagnostics.add(Diagnostic.error(ResolveCodes.WRONG_UNIT, quantity.span(), word + " takes a length of time")
                    .help("write a number and `s`, `min`, `h`, `d` or `w`: `" + number(quantity) + " min`"));
            return Optional.empty();
        }
        if (quantity.unit().isEmpty()) {
            diagnostics.add(
                    Diagnostic.error(ResolveCodes.WRONG_UNIT, quantity.span(), word + " lacks the unit of its number")
                            .help("write `s`, `min`, `h`, `d` or `w` after it: `" + number(quantity) + " min`"));
            return Optional.empty();
        }
        return spreads.unit(quantity.unit().get())
                .flatMap(unit -> spreads.numbers(word, quantity)
                        .map(three -> new Time(three.get(0), three.get(1), three.get(2), unit)));
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
            boolean percents = number.compareTo(HUNDRED) <= 0 && number.signum() > 0;
            String meant = number.toPlainString() + "%";
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.OUT_OF_RANGE, quantity.span(), word + " lies between 0 and 100%")
                    .help(percents ? "did you mean `" + meant + "`?" : "write a share such as `70%`")
                    .fix(Optional.of(Fix.word(quantity.span(), number.toPlainString(), meant))
                            .filter(unused -> percents && number.compareTo(LEAST_PERCENT) >= 0)));
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
            List<String> words = words(choices, isAscii(written.text()));
            String meant = Spelling.nearest(written.text(), choices.keySet())
                    .map(near -> "did you mean `" + near + "`? ")
                    .orElse("");
            diagnostics.add(Diagnostic.error(
                            ResolveCodes.WRONG_CHOICE,
                            written.span(),
                            "`" + written.text() + "` is not " + article(word) + word)
                    .help(meant + (meant.isEmpty() ? "it" : "It") + " is one of " + String.join(", ", words))
                    .fix(Corrections.of(written, choices.keySet())));
        }
        return Optional.ofNullable(chosen);
    }

    private static String article(String word) {
        return "aeiou".indexOf(word.charAt(0)) < 0 ? "a " : "an ";
    }

    /** One spelling of each choice: the English one, or the first Chinese one where there is one. */
    private static <T> List<String> words(Map<String, T> choices, boolean english) {
        Map<T, String> words = new LinkedHashMap<>();
        choices.forEach((word, choice) -> {
            boolean better = !english && words.containsKey(choice) && isAscii(words.get(choice)) && !isAscii(word);
            if (better || !words.containsKey(choice)) {
                words.put(choice, word);
            }
        });
        return List.copyOf(words.values());
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static String number(Value.QuantityValue quantity) {
        return quantity.numbers().get(0).toPlainString();
    }
}
