package dev.blueline.cli;

import dev.blueline.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The streams and the working folder of one run. Results go to one stream, everything else to the other. */
final class Session {
    /** The name that standard input and standard output are asked for by. */
    static final String DASH = "-";

    private final Surroundings surroundings;
    private final boolean debug;
    private boolean read = true;

    Session(Surroundings surroundings, boolean debug) {
        this.surroundings = surroundings;
        this.debug = debug;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /**
     * Writes a result to standard output, at once. That nobody reads it any more, such as after {@code head}, is no
     * error and changes no exit code.
     *
     * @throws Problem if it cannot be written
     */
    void print(String result) {
        print(result.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a result that may not be text, as {@link #print(String)} does. */
    void print(byte[] result) {
        try {
            surroundings.out().write(result);
            surroundings.out().flush();
        } catch (IOException e) {
            read = false;
            if (!isClosedPipe(e)) {
                throw new Problem("standard output cannot be written: " + FileProblems.reason(e), e);
            }
        }
    }

    /** Whether everything printed so far could be written. */
    boolean isRead() {
        return read;
    }

    /** Whether everything said so far could be written. */
    boolean isHeard() {
        return !surroundings.err().checkError();
    }

    /** Says one line to the person at the keyboard. */
    void say(String line) {
        sayLines(Printable.text(line) + "\n");
    }

    /** Says lines that are safe for a terminal already. */
    void sayLines(String lines) {
        surroundings.err().print(lines);
        surroundings.err().flush();
    }

    /** Says what is wrong. */
    void say(Problem problem) {
        sayLines(problem.details());
        say("blueline: " + problem.getMessage());
        trace(problem);
    }

    /** Says that the program itself made a mistake, which {@code thrown} tells of. */
    void sayMistake(Throwable thrown) {
        say("blueline: this is a mistake in Blueline, not in your file ("
                + thrown.getClass().getSimpleName()
                + "); please report it with the file"
                + (debug ? " and what follows" : " and what the same command says with --debug"));
        trace(thrown);
    }

    /** Says where in the program {@code thrown} came from, if that was asked for. */
    void trace(Throwable thrown) {
        if (debug) {
            thrown.printStackTrace(surroundings.err());
            surroundings.err().flush();
        }
    }

    /** Where {@code written}, as given by the user, is. */
    Path path(String written) {
        if (written.isEmpty()) {
            throw new Problem("an empty name is given where a file is meant");
        }
        try {
            return surroundings.folder().resolve(written);
        } catch (InvalidPathException e) {
            throw new Problem(written + " cannot be the name of a file on this system", e);
        }
    }

    InputStream in() {
        return surroundings.in();
    }

    /** Whether a reader went away. Systems tell it by their message alone, which may be translated. */
    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe")
                || message.contains("tubería")
                || message.contains("管道")
                || message.contains("管線")
                || message.contains("パイプ")
                || message.contains("파이프");
    }
}
