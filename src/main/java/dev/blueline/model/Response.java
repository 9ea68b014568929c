package dev.blueline.model;

/**
 * The answer to a moment of truth.
 *
 * @param strategy what kind of answer
 * @param text what is done
 * @param origin where it was written; its name span is the strategy
 */
public record Response(Strategy strategy, String text, Origin origin) {}
