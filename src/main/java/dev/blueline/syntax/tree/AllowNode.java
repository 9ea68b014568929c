package dev.blueline.syntax.tree;

import dev.blueline.source.Span;
import java.util.Optional;

/**
 * An exception from a rule.
 *
 * @param rule the rule's slug
 * @param element what it is limited to, if written
 * @param reason why
 * @param span the whole
 */
public record AllowNode(Name rule, Optional<Name> element, Text reason, Span span) implements Statement {}
