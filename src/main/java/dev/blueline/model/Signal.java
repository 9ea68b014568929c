package dev.blueline.model;

/**
 * What tells that a moment of truth turns out badly, or well.
 *
 * @param metric what is looked at
 * @param comparison how it is held against the threshold
 * @param threshold the value that matters
 * @param origin where it was written
 */
public record Signal(Metric metric, Comparison comparison, Reading threshold, Origin origin) {}
