package dev.blueline.resolve;

import dev.blueline.diagnostic.Code;
import java.util.List;

/** The kinds of findings that looking up names and reading values can give. */
public final class ResolveCodes {
    /** A name stands for nothing. */
    public static final Code UNRESOLVED = new Code("BL101", "unresolved-reference");
    /** A name is given twice. */
    public static final Code DUPLICATE_NAME = new Code("BL102", "duplicate-name");
    /** A statement names a lane that is not there. */
    public static final Code UNKNOWN_LANE = new Code("BL103", "unknown-lane");
    /** A role's word could mean several lanes, or a lane's name several actions. */
    public static final Code UNCLEAR_REFERENCE = new Code("BL104", "unclear-reference");
    /** A statement or an attribute stands where it does not belong. */
    public static final Code MISPLACED = new Code("BL105", "misplaced");
    // BL106 told of parts of the language that were not read yet; it is never given again.
    /** A number with a wrong unit, or without one. */
    public static final Code WRONG_UNIT = new Code("BL107", "wrong-unit");
    /** A date that is not in the calendar. */
    public static final Code WRONG_DATE = new Code("BL108", "wrong-date");
    /** A word that is not among those the attribute takes. */
    public static final Code WRONG_CHOICE = new Code("BL109", "wrong-choice");
    /** Times whose order cannot be. */
    public static final Code TIME_ORDER = new Code("BL110", "time-order");
    /** A number outside its range. */
    public static final Code OUT_OF_RANGE = new Code("BL111", "out-of-range");
    /** A blueprint without a title, or an action without a text. */
    public static final Code MISSING_TEXT = new Code("BL112", "missing-text");
    /** A lane has a name that begins another statement. */
    public static final Code RESERVED_LANE_NAME = new Code("BL113", "reserved-lane-name");
    /** An attribute that can be given once is given twice. */
    public static final Code REPEATED = new Code("BL114", "repeated");
    /** What can be said of one thing is said of several. */
    public static final Code SAID_OF_SEVERAL = new Code("BL115", "said-of-several");

    /** A word of the language is read as the name of something that nobody declared. */
    public static final Code WORD_AS_NAME = new Code("BL116", "word-as-name");

    /** A mark that stands for something declared does not say for what. */
    public static final Code MISSING_NAME = new Code("BL117", "missing-name");

    /** A link that is no address of the web or of mail, and no path. */
    public static final Code WRONG_LINK = new Code("BL118", "wrong-link");

    /** An action lasts until a step that does not come later. */
    public static final Code UNTIL_EARLIER = new Code("BL119", "until-earlier");

    /** A phase holds steps and phases. */
    public static final Code MIXED_PHASE = new Code("BL120", "mixed-phase");

    /** All of them, in order. */
    public static final List<Code> ALL = List.of(
            UNRESOLVED,
            DUPLICATE_NAME,
            UNKNOWN_LANE,
            UNCLEAR_REFERENCE,
            MISPLACED,
            WRONG_UNIT,
            WRONG_DATE,
            WRONG_CHOICE,
            TIME_ORDER,
            OUT_OF_RANGE,
            MISSING_TEXT,
            RESERVED_LANE_NAME,
            REPEATED,
            SAID_OF_SEVERAL,
            WORD_AS_NAME,
            MISSING_NAME,
            WRONG_LINK,
            UNTIL_EARLIER,
            MIXED_PHASE);

    private ResolveCodes() {}
}
