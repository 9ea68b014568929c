package dev.blueline.check;

import dev.blueline.diagnostic.Code;
import java.util.List;

/** The kinds of findings that come from checking as such and not from a rule: nothing can be allowed here. */
public final class CheckCodes {
    /** An exception that no finding needs. */
    public static final Code UNUSED_ALLOW = new Code("BL501", "unused-allow");

    /** An exception from a rule that does not exist. */
    public static final Code UNKNOWN_RULE = new Code("BL502", "unknown-rule");

    /** Arrows have been begun, but most actions have none. */
    public static final Code PARTIAL_ARROWS = new Code("BL503", "partial-arrows");

    private CheckCodes() {}

    /** All of them, in the order of their ids. */
    public static List<Code> all() {
        return List.of(UNUSED_ALLOW, UNKNOWN_RULE, PARTIAL_ARROWS);
    }
}
