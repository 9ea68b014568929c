package dev.blueline.measure;

import java.util.Locale;

/** Between whom hand-offs are counted. */
public enum PartyKind {
    /** The lanes. */
    LANE,
    /** The people, by function, and whoever acts without one as its lane. */
    ACTOR,
    /** The systems, and whatever uses none as its lane. */
    SYSTEM,
    /** Those who answer for what happens. */
    OWNER;

    /** The word it is asked for by. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
