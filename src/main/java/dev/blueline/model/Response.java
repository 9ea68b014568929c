package dev.blueline.model;

/**
 * The answer to a moment of truth.
 *
 * @param strategy what kind of answer
 * @param text what is done
 */
public record Response(Strategy strategy, String text) {}
