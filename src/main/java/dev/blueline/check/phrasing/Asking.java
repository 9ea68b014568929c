package dev.blueline.check.phrasing;

/** Whether a label asks something. */
public enum Asking {
    /** It is a question, in whatever language. */
    YES,
    /** It is none. */
    NO,
    /** It cannot be told. */
    UNKNOWN
}
