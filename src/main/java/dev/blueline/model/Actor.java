package dev.blueline.model;

import java.util.Optional;

/**
 * A person, by function, who acts in the service.
 *
 * @param name the name that statements use
 * @param label the text drawn
 * @param owner who answers for the function
 * @param origin where it was declared, or first used
 */
public record Actor(String name, String label, Optional<String> owner, Origin origin) {}
