package dev.blueline.layout.scene;

import java.util.Locale;

/** What became of a thing since an older blueprint. Each has a sign of its own, told by its shape. */
public enum ChangeSign {
    /** It was not there: a plus. */
    ADDED,
    /** It is not there any more, and is drawn where it was: a minus. */
    REMOVED,
    /** It was elsewhere: an arrow. */
    MOVED,
    /** Something about it is different: a triangle, the delta of the sciences. */
    CHANGED;

    /** Its name in keys and styles: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
