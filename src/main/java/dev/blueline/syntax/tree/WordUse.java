package dev.blueline.syntax.tree;

import dev.blueline.source.Span;

/**
 * A word of the language, where it was written.
 *
 * @param word the word
 * @param span where
 */
public record WordUse(Word word, Span span) {}
