package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an attribute is set to, by its form alone. */
public sealed interface Value {

    /** Nothing: a flag. */
    record Nothing() implements Value {}

    /**
     * A text.
     *
     * @param text the text
     */
    record TextValue(Text text) implements Value {}

    /**
     * A date as written; it may be one that does not exist.
     *
     * @param text the characters
     * @param span where
     */
    record DateValue(String text, Span span) implements Value {}

    /**
     * Names, or one word of an enumeration.
     *
     * @param names one or more
     */
    record NamesValue(List<Name> names) implements Value {
        /** Takes a copy of the list. */
        public NamesValue {
            names = List.copyOf(names);
        }
    }

    /**
     * Numbers with a unit.
     *
     * @param numbers one number, or the numbers of a spread
     * @param percent whether a percent sign stands behind
     * @param scale the number behind {@code of}, if written
     * @param unit the unit, if written
     * @param per the unit behind {@code per}, if written
     * @param span the whole
     */
    record QuantityValue(
            List<BigDecimal> numbers,
            boolean percent,
            Optional<BigDecimal> scale,
            Optional<Name> unit,
            Optional<Name> per,
            Span span)
            implements Value {
        /** Takes a copy of the list. */
        public QuantityValue {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A feeling and its words.
     *
     * @param score the number
     * @param text its words, if written
     */
    record FeelingValue(BigDecimal score, Optional<Text> text) implements Value {}

    /**
     * Where something leads.
     *
     * @param arrow the arrow
     * @param target its end
     */
    record TargetValue(Arrow arrow, Reference target) implements Value {}

    /**
     * An answer to a moment.
     *
     * @param strategy which kind of answer
     * @param text what is done
     */
    record ResponseValue(Name strategy, Text text) implements Value {}

    /**
     * A metric held against a threshold.
     *
     * @param metric the metric
     * @param comparison the sign between the two
     * @param threshold the threshold
     */
    record SignalValue(Name metric, String comparison, QuantityValue threshold) implements Value {}

    /**
     * What stands behind the word of a mark.
     *
     * @param polarity of a moment, if written
     * @param name the mark's name, if written
     * @param text the mark's text, if written
     */
    record MarkValue(Optional<WordUse> polarity, Optional<Name> name, Optional<Text> text) implements Value {}
}
