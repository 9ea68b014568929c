package dev.blueline.model;

import dev.blueline.source.Span;

/**
 * Where in the file an element was written. Two origins are always equal, so that two models that mean the same are
 * equal wherever their words stand.
 *
 * @param span the whole element, its braces included
 * @param name the part to underline when the element as such is spoken of: its name, label or text
 */
public record Origin(Span span, Span name) {

    /** An origin whose name is the whole element. */
    public static Origin of(Span span) {
        return new Origin(span, span);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
