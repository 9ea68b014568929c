package dev.blueline.model;

import java.util.Map;
import java.util.Optional;

/**
 * Where several things said of one element were written. As with {@link Origin}, two of them are always equal.
 *
 * @param byWord the place of each, by its English word; the name of an origin is the value alone
 */
public record Origins(Map<String, Origin> byWord) {

    /** Nothing was written. */
    public static final Origins NONE = new Origins(Map.of());

    /** Takes a copy of the map. */
    public Origins {
        byWord = Map.copyOf(byWord);
    }

    /** Where what the English {@code word} stands for was written, if it was. */
    public Optional<Origin> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origins;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
