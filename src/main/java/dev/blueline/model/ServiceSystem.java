package dev.blueline.model;

import java.util.Optional;

/**
 * A system that actions use.
 *
 * @param name the name that statements use
 * @param label the text drawn
 * @param owner who answers for it
 * @param origin where it was declared, or first used
 */
public record ServiceSystem(String name, String label, Optional<String> owner, Origin origin) {}
