package dev.blueline.model;

import java.util.Optional;

/**
 * One row of a blueprint.
 *
 * @param id unique among lanes: its name, or made from its role
 * @param role what the lane means
 * @param name the name that statements use, if it has one of its own
 * @param label the text drawn, if given; else the role's word in the file's language is drawn
 * @param technology whether systems act here rather than people
 * @param owner who answers for it
 * @param origin where it was declared, or first used
 */
public record Lane(
        String id,
        Role role,
        Optional<String> name,
        Optional<String> label,
        boolean technology,
        Optional<String> owner,
        Origin origin) {}
