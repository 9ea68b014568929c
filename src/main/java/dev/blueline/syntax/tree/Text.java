package dev.blueline.syntax.tree;

import dev.blueline.source.Span;

/**
 * A text in quotes.
 *
 * @param value what it says, escapes resolved
 * @param span where, quotes included
 */
public record Text(String value, Span span) {}
