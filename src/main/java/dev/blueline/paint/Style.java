package dev.blueline.paint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How something looks, as far as it is said: a line of {@link Styles}, or what several of them come to.
 *
 * @param words the words that something must have to look like this
 * @param fill the colour of its inside, or of its letters if it is text
 * @param stroke the colour of its line
 * @param width the width of its line, in pixels
 * @param dash the lengths of line and gap in turn, in pixels; empty for an unbroken line
 */
public record Style(
        List<String> words,
        Optional<Colour> fill,
        Optional<Colour> stroke,
        OptionalDouble width,
        Optional<List<Double>> dash) {

    /** Takes copies of the lists. */
    public Style {
        words = List.copyOf(words);
        dash = dash.map(List::copyOf);
    }

    static Style of(String words) {
        return new Style(
                List.of(words.split(" ", -1)),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty());
    }

    Style fill(Colour newFill) {
        return new Style(words, Optional.of(newFill), stroke, width, dash);
    }

    Style stroke(Colour newStroke) {
        return new Style(words, fill, Optional.of(newStroke), width, dash);
    }

    Style width(double newWidth) {
        return new Style(words, fill, stroke, OptionalDouble.of(newWidth), dash);
    }

    Style dashed(double... lengths) {
        List<Double> newDash = Arrays.stream(lengths).boxed().toList();
        return new Style(words, fill, stroke, width, Optional.of(newDash));
    }

    Style unbroken() {
        return new Style(words, fill, stroke, width, Optional.of(List.of()));
    }

    /** This style, changed by what {@code other} says. */
    Style with(Style other) {
        return new Style(
                words,
                other.fill.or(() -> fill),
                other.stroke.or(() -> stroke),
                other.width.isPresent() ? other.width : width,
                other.dash.or(() -> dash));
    }
}
