package dev.blueline.model;

/**
 * A name that a file gives to one of the lines.
 *
 * @param line which line
 * @param label its name
 * @param origin where it was written
 */
public record LineName(Line line, String label, Origin origin) {}
