package dev.blueline.cli;

/** Something the person at the keyboard can put right, as one sentence. Ends a command, or its work on one file. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A problem.
     *
     * @param sentence what is wrong, where, and what to do, without a full stop; may hold text of the user's as it is
     */
    Problem(String sentence) {
        super(sentence);
    }

    /** A problem that came from {@code cause}, which {@code --debug} shows. */
    Problem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
