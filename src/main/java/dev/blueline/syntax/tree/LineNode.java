package dev.blueline.syntax.tree;

import dev.blueline.source.Span;

/**
 * A name given to one of the lines.
 *
 * @param line which line
 * @param label its name
 * @param span the whole
 */
public record LineNode(Name line, Text label, Span span) {}
