package dev.blueline.diagnostic;

import dev.blueline.source.Span;

/**
 * Another place that a finding speaks of.
 *
 * @param span the place
 * @param message what is there, in a few words
 */
public record Label(Span span, String message) {}
