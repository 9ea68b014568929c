package dev.blueline.cli;

/** What the program tells the shell. When several hold, the highest is told. */
final class ExitCode {
    /** Done; there may be findings that are allowed. */
    static final int FINE = 0;
    /** There are findings that are not allowed, or what is on disk is stale. */
    static final int FINDINGS = 1;
    /** The command or a configuration was not understood, or a file could not be read or written. */
    static final int USAGE = 2;
    /** A mistake in the program. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
