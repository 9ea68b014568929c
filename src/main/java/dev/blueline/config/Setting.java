package dev.blueline.config;

import dev.blueline.source.Span;

/**
 * A value and where it was written.
 *
 * @param value what was decided
 * @param span the place of the value in the configuration
 */
public record Setting<T>(T value, Span span) {}
