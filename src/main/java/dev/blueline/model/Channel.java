package dev.blueline.model;

import java.util.Optional;

/**
 * A way in which customer and provider meet.
 *
 * @param name the name that statements use
 * @param label the text drawn
 * @param remote whether the two are out of each other's sight, as by telephone or mail
 * @param owner who answers for it
 * @param origin where it was declared, or first used
 */
public record Channel(String name, String label, boolean remote, Optional<String> owner, Origin origin) {}
