package dev.blueline.measure;

import java.util.Locale;

/** Between whom hand-offs are counted. */
public enum PartyKind {
    /** The lanes that act. */
    LANE,
    /** The people, by function: the first who is said to do an action. An action that nobody is said to do counts for its lane. */
    ACTOR,
    /** The systems: the first that an action uses. An action that uses none counts for its lane. */
    SYSTEM,
    /**
     * Those who answer for what happens, as {@link Ownership} finds them. What customers and partners do without an owner
     * counts for their lane, as they answer for themselves; what else has none belongs to nobody.
     */
    OWNER;

    /** The word it is asked for by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
