package dev.blueline.syntax.tree;

/** The arrows of the language. */
public enum Arrow {
    /** {@code ->}. */
    SEQUENCE,
    /** {@code <->}. */
    EXCHANGE,
    /** {@code ~>}. */
    INFORMATION
}
