package dev.blueline.source;

/**
 * A place as people count it.
 *
 * @param line the line, from 1
 * @param column the column in Unicode code points, from 1
 */
public record Position(int line, int column) {}
