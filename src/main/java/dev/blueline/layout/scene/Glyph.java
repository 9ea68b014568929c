package dev.blueline.layout.scene;

import java.util.Locale;

/** What a small drawn sign says. The signs are shapes, never characters, so that no font is asked for them. */
public enum Glyph {
    /** Who does it: a person. */
    ACTOR,
    /** Through which channel: a speech bubble. */
    CHANNEL,
    /** A channel or a flow whose ends are out of each other's sight: waves from a point. */
    REMOTE,
    /** Which system is used: a cylinder. */
    SYSTEM,
    /** How long it takes: a clock. */
    TIME,
    /** Where it was before: an arrow from a dot. */
    FORMER,
    /** For which variant: a letter on a dark ground. */
    VARIANT,
    /** The service starts here: a disc. */
    START,
    /** The service may end here: a disc in a ring. */
    END,
    /** The customer does it alone: a person in a ring. */
    INDEPENDENT,
    /** The customer is served by technology: a person at a screen. */
    SELF_SERVICE,
    /** No person of the provider takes part: a cogwheel. */
    AUTOMATED,
    /** It goes on whether or not a customer is there: a loop without end. */
    AMBIENT,
    /** The customer has no part in it: a person crossed out. */
    INTERNAL;

    /** Its name in keys and styles: lower case, words joined by hyphens. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
