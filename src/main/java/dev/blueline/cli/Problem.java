package dev.blueline.cli;

/** Something the person at the keyboard can put right, as one sentence. Ends a command, or its work on one file. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String details;

    /**
     * A problem.
     *
     * @param sentence what is wrong, where, and what to do, without a full stop; may hold text of the user's as it is
     */
    Problem(String sentence) {
        this(sentence, "");
    }

    /**
     * A problem that is shown before it is said.
     *
     * @param details lines that are safe for a terminal
     */
    Problem(String sentence, String details) {
        super(sentence);
        this.details = details;
    }

    /** A problem that came from {@code cause}, which {@code --debug} shows. */
    Problem(String sentence, Throwable cause) {
        super(sentence, cause);
        this.details = "";
    }

    /** Lines that are shown before the sentence; may be empty. */
    String details() {
        return details;
    }
}
