package dev.blueline.diagnostic;

import dev.blueline.source.Span;

/**
 * One change to a text.
 *
 * @param span what is replaced; empty where something is put in
 * @param text what stands there afterwards; empty where something is taken out
 */
public record Edit(Span span, String text) {}
