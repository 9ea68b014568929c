package dev.blueline.cli;

import dev.blueline.compile.Renderers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program's entry: connects {@link Program} with the streams of the system. */
public final class Main {
    private Main() {}

    /** Runs, and ends the machine with the exit code. */
    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                System.in,
                // Not System.out, which keeps a full disk to itself.
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8),
                Path.of(""),
                System.getenv(),
                Main::terminal);
        System.exit(new Program(Renderers.standard(), surroundings).run(List.of(arguments)));
    }

    /**
     * Whether standard input and standard output are both a terminal, which is all that Java tells without a library of
     * its own for each system. Java 22 to 24 have a second console that is there without a terminal too; the property
     * asks for the plain one.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }
}
