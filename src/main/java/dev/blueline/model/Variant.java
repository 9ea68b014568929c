package dev.blueline.model;

import java.util.Optional;

/**
 * One of several forms of the service: for a kind of customer, or a course of events.
 *
 * @param name the name that statements use
 * @param label the text drawn
 * @param owner who answers for it
 * @param origin where it was declared, or first used
 */
public record Variant(String name, String label, Optional<String> owner, Origin origin) {}
